/** What a value may be, and what is said of another. @typedef {{is: (text: string) => boolean, why: string}} Form */

/**
 * A string without the space around it, or a finite number; nothing else is written anywhere.
 *
 * @param {Form} form
 * @param {unknown} value
 * @returns {string | undefined}
 */
export function textAs(form, value) {
  const text = typeof value === 'string' ? value.trim() : Number.isFinite(value) ? String(value) : undefined;
  return text !== undefined && form.is(text) ? text : undefined;
}

const form = (pattern, why) => ({is: text => pattern.test(text), why});

export const text = form(/^/, 'not a text');
export const language = form(/^[a-z]{2,3}([-_]\w+)*$/i, 'not a language');
export const viewMode = form(/^[0-3]$/, 'not a number from 0 to 3');
export const count = form(/^-?\d{1,3}$/, 'not a whole number below 1000');
export const pixels = form(/^-?\d+(\.\d+)?(px)?$/i, 'not a number of pixels');

// What goes into a style sheet has to end where it is written, and must not load anything.

export const length = form(/^(\d+(\.\d+)?|\.\d+)(px|r?em|pt|v[wh]|%)?$/i, 'not one length');

const colors =
  /^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]+|(rgba?|hsla?|hwb|(ok)?l(ab|ch)|color(-mix)?|light-dark|var)\([-\w .,%#()+/]+\))$/i;
export const color = {is: text => colors.test(text) && isPaired(text), why: 'not a colour'};

const word = String.raw`-?[\p{L}_][\p{L}\p{N}_-]*`;
const quoted = quote => String.raw`${quote}[^\\<>{};\p{Cc}${quote}]*${quote}`;
const family = `(${quoted('"')}|${quoted("'")}|var\\(--[\\w-]+\\)|${word}( +${word})*)`;
export const families = form(new RegExp(`^${family}( *, *${family})*$`, 'iu'), 'not a list of fonts');

/** Whether each bracket has its other one. */
function isPaired(text) {
  let open = 0;
  for (const one of text) {
    if (one === '(') open += 1;
    if (one === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
