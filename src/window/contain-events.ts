import {isOfInputMethod} from './input-method.js';

/** Moving and releasing a pointer is not among them: the page may be dragging something across the window. */
const contained =
  'keydown keypress keyup wheel touchstart touchmove touchend pointerdown mousedown focusin focusout cut copy paste';

/**
 * Keeps from the page what is done in the window. Outside a shadow root its target is the host, so that a guard such as
 * “not in an input” fails, and the page takes keys, wheel or focus away. A listener on the page that captures is not affected.
 */
export function containEvents(root: ShadowRoot): void {
  const contain = (event: Event) => {
    if (!isPassedOn(event as KeyboardEvent, root)) event.stopPropagation();
  };
  for (const type of contained.split(' ')) root.addEventListener(type, contain, {passive: true});
}

function isPassedOn(event: KeyboardEvent, root: ShadowRoot): boolean {
  const {key, ctrlKey, metaKey, altKey} = event;
  const isInWindow = root.querySelector('#window')?.contains(event.target as Node) === true;
  if (!isInWindow) return !event.defaultPrevented && key !== 'Enter' && key !== ' ';
  // Events of a pointer or of the focus have no key.
  if (isOfInputMethod(event) || !key) return false;
  // With Ctrl and Alt, or AltGr, a key types a character.
  const isShortcut = (ctrlKey || metaKey) && !altKey && !editing.test(key);
  return isShortcut || /^(Tab|Escape|F\d+)$/.test(key);
}

/** The keys that edit a text while Ctrl or Cmd is held. */
const editing = /^([acvxyz]|Arrow.+|Home|End|Backspace|Delete|Enter)$/i;
