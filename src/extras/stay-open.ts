import {coversPage} from '../window/covers-page.js';
import type {Extra} from './extra.js';
import {listen} from './listen.js';

/**
 * A window that floats beside the page is open on the next page of this tab, too, and in an element that is made anew. One that covers the page is not: who
 * has followed a link on a phone wants to see where it leads.
 */
export const stayOpen: Extra = ({host, inTab}) => {
  const kept = inTab('open');
  kept.write('');
  const keep = () => {
    kept.write(host.open && host.mode === 'window' && !coversPage(host.mode) ? 'yes' : '');
  };
  const end = listen(window, 'pagehide', keep);
  return isRemoved => {
    end();
    if (isRemoved) keep();
  };
};
