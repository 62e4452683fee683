/** @param {string | undefined} text */
export const code = text => (text ? `\`${text}\`` : '');

/** Lines of a table; prettier aligns them. */
export function table(heads, rows) {
  const line = cells =>
    `| ${cells.map(cell => cell.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
