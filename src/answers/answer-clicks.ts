import {clickOn, frameAttribute} from '../adapters/sanitize.js';
import type {ConversationHost} from '../launcher/host.js';
import {isFollowed} from '../protocol/click.js';
import {isOfPage, openAsWanted} from './link-target.js';
import type {Press} from './link-view.js';
import type {Overlay} from './overlay-view.js';
import {turnAt} from './turn-at.js';

export interface AnswerClicks {
  readonly press: Press;
  /** @param id of the turn */
  readonly copy: (id: string) => void;
  readonly show: (overlay: Overlay) => void;
}

/** Links and images inside an answer, which no template of ours has made, and the copy buttons. */
export function answerClicked(event: Event, host: ConversationHost, act: AnswerClicks): void {
  const target = event.target as Element;
  const id = target.closest('.copy') && turnAt(event);
  if (id) act.copy(id);
  const image = target.closest('.zoom')?.querySelector('img');
  if (image) act.show({type: 'image', url: image.currentSrc || image.src, name: image.alt});
  openAsWanted(target, host.links);
  const link = target.closest<HTMLAnchorElement>('.answer a, .rich a');
  if (link === null) return;
  // On a phone the window would cover what the page scrolls to.
  const width = host.renderRoot.querySelector('#window')?.clientWidth ?? 0;
  if (isOfPage(link) && width >= innerWidth) host.open = false;
  if (link.hasAttribute(frameAttribute)) {
    event.preventDefault();
    act.show({type: 'sidebar', sidebar: {title: link.textContent, url: link.href}});
  }
  const click = clickOn(link);
  if (!click) return;
  if (!isFollowed(click)) event.preventDefault();
  act.press(click);
}
