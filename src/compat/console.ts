export const warn = (words: string): void => {
  console.warn(`<dydu-chatbox> dydu-compat: ${words}`);
};

/** An error in a function of the page is reported as uncaught, and stops nothing else. */
export function attempt<Details extends unknown[]>(
  act: (...details: Details) => void,
  ...details: Details
): void {
  try {
    act(...details);
  } catch (error) {
    reportError(error);
  }
}

/** Callers go on: a page that calls it is not broken by it. */
export const lacks = (call: string, why: string): void => {
  warn(`window.dydu.${call}() does nothing here: ${why}`);
};
