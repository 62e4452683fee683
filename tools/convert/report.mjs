/** In place of the CSS. */
export const noCss = '/* None is needed. */\n';
/** In place of the list. */
export const noLoss = 'Nothing: all that differs from the official defaults is carried.';

/** A value of the files, in 80 characters at most. */
export function shortOf(value) {
  const text = JSON.stringify(value ?? null);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** @param {import('./convert.mjs').Loss} loss */
const lineOf = ({file, key, value, why}) => `- ${file}: ${key} = ${shortOf(value)}: ${why}\n`;

/** @param {ReturnType<typeof import('./convert.mjs').convert>} converted */
export const reportOf = ({tag, css, losses}) =>
  [
    ['The tag', tag],
    ['The CSS', css || noCss],
    ['What is not carried', losses.map(lineOf).join('') || `${noLoss}\n`],
  ]
    .map(([title, text]) => `== ${title}\n\n${text}`)
    .join('\n');
