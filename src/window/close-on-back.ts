/** Not in the library of TypeScript. */
interface Watcher extends EventTarget {
  destroy(): void;
}
declare const CloseWatcher: (new () => Watcher) | undefined;

const mark = 'dyduChatbox';
const isMarked = (state: unknown): boolean => (state as Record<string, unknown> | null)?.[mark] === true;

/**
 * Back, on a phone, closes the window that covers the page. Where the browser has no CloseWatcher, the window adds an entry to
 * the history, with the address and the state of the page: its router is not told when the entry comes and goes.
 *
 * @returns what is called when the window has closed
 */
export function closeOnBack(close: () => void): () => void {
  if (typeof CloseWatcher === 'function') {
    const watcher = new CloseWatcher();
    watcher.addEventListener('close', close);
    return () => {
      watcher.destroy();
    };
  }
  const state: unknown = history.state;
  if (!isMarked(state)) history.pushState({...(state as object | null), [mark]: true}, '');
  const back = (event: PopStateEvent) => {
    if (isMarked(event.state)) return;
    event.stopImmediatePropagation();
    close();
  };
  addEventListener('popstate', back, {capture: true});
  return () => {
    removeEventListener('popstate', back, {capture: true});
    // The page may have gone on meanwhile.
    if (!isMarked(history.state)) return;
    const conceal = (event: Event) => {
      event.stopImmediatePropagation();
    };
    addEventListener('popstate', conceal, {capture: true, once: true});
    history.back();
  };
}
