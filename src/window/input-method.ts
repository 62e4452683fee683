/** True for a key of an input method. Safari has ended the composition by then, but reports key code 229. */
export const isOfInputMethod = (event: KeyboardEvent): boolean =>
  event.isComposing || (event as {readonly keyCode: number}).keyCode === 229;
