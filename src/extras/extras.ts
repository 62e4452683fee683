import type {ReactiveController} from 'lit';
import {addStyles} from '../window/add-styles.js';
import type {EndExtra, Extra, ExtraContext} from './extra.js';
import {extrasStyles} from './extras-styles.js';
import {keepDraft, recallLast} from './draft.js';
import {moveLauncher} from './movable-launcher.js';
import {resizeWindow} from './resize.js';
import {fitVisualViewport} from './virtual-keyboard.js';
import {stayOpen} from './stay-open.js';
import {countUnread} from './unread.js';

const extras: readonly Extra[] = [
  countUnread,
  keepDraft,
  stayOpen,
  recallLast,
  resizeWindow,
  moveLauncher,
  fitVisualViewport,
];

/**
 * Loaded after a conversation can be seen: what is missed only when it is not there. None of it is needed to ask and to
 * be answered, and each works by what is shown. They end while the element is out of the page, which they act on.
 */
export class Extras implements ReactiveController {
  readonly #link: ExtraContext;
  #ends: readonly EndExtra[] = [];

  constructor(link: ExtraContext) {
    this.#link = link;
    addStyles(link.host, extrasStyles);
    link.host.addController(this);
  }

  hostConnected(): void {
    this.#ends = extras.map(begin => begin(this.#link));
  }

  hostDisconnected(): void {
    this.#end(true);
  }

  close(): void {
    this.#link.host.removeController(this);
    this.#end(false);
  }

  #end(isRemoved: boolean): void {
    for (const end of this.#ends) end(isRemoved);
    this.#ends = [];
  }
}
