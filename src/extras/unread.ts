import {listen} from './listen.js';
import {playNotice} from './sound.js';
import type {Extra} from './extra.js';

/**
 * Counts answers that arrive unseen: beside the launcher while the window is closed, in the title of the
 * page while it is in the background. Nothing blinks.
 */
export const countUnread: Extra = ({host, labels}) => {
  const badge = document.createElement('span');
  badge.id = 'unread';
  badge.setAttribute('part', 'unread');
  // The announcer of the conversation is not there while the window is closed.
  badge.setAttribute('role', 'status');
  host.renderRoot.append(badge);
  const launcher = host.renderRoot.querySelector('#launcher');
  // Its own name, then how many have come.
  launcher?.setAttribute('aria-labelledby', 'launcher unread');

  let count = 0;
  let titled = '';
  const isSeen = () => host.open && !document.hidden;
  const setTitle = (prefix: string) => {
    // The page may have changed its title meanwhile.
    document.title = prefix + document.title.replace(titled, '');
    titled = prefix;
  };
  const show = () => {
    if (isSeen()) count = 0;
    badge.style.zIndex = String(host.zIndex ?? '');
    const badged = host.open ? '' : String(count || '');
    if (badge.dataset['count'] !== badged) {
      badge.dataset['count'] = badged;
      badge.textContent = badged === '' ? '' : labels().jump(count);
    }
    const prefix = document.hidden && count > 0 ? `(${String(count)}) ` : '';
    if (prefix !== titled) setTitle(prefix);
  };
  const answered = () => {
    if (isSeen()) return;
    count++;
    show();
    if (host.sound) playNotice();
  };
  const observer = new MutationObserver(show);
  observer.observe(host, {attributeFilter: ['open']});
  const ends = [listen(host, 'dydu-answer', answered), listen(document, 'visibilitychange', show)];
  return () => {
    for (const end of ends) end();
    observer.disconnect();
    badge.remove();
    launcher?.removeAttribute('aria-labelledby');
    if (titled !== '') setTitle('');
  };
};
