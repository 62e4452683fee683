import type {Extra} from './extra.js';
import {listen} from './listen.js';

/**
 * A window that floats beside the page is open on the next page of this tab, too. One that covers the page is not: who
 * has followed a link on a phone wants to see where it leads.
 */
export const stayOpen: Extra = ({host, inTab}) => {
  const kept = inTab('open');
  kept.write('');
  const window_ = host.renderRoot.querySelector('#window');
  return listen(window, 'pagehide', () => {
    const covered = window_?.getBoundingClientRect().width ?? 0;
    kept.write(host.open && host.mode === 'window' && covered < innerWidth * 0.9 ? 'yes' : '');
  });
};
