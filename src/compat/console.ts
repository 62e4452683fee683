export const warn = (words: string): void => {
  console.warn(`<dydu-chatbox> dydu-compat: ${words}`);
};

/** Callers go on: a page that calls it is not broken by it. */
export const lacks = (call: string, why: string): void => {
  warn(`window.dydu.${call}() does nothing here: ${why}`);
};
