/** @param {import('./convert.mjs').Loss} loss */
export function lineOf({file, key, value, why}) {
  const text = JSON.stringify(value);
  return `${file}: ${key} = ${text.length > 80 ? `${text.slice(0, 79)}…` : text}: ${why}`;
}

/** @param {ReturnType<typeof import('./convert.mjs').convert>} converted */
export function reportOf({tag, css, losses}) {
  const none = 'Nothing: all that differs from the official defaults is carried.';
  return [
    ['The tag', tag],
    ['The CSS', css || '/* None is needed. */\n'],
    ['What is not carried', `${losses.map(loss => `- ${lineOf(loss)}`).join('\n') || none}\n`],
  ]
    .map(([title, text]) => `== ${title}\n\n${text}`)
    .join('\n');
}
