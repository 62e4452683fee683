// Marks in a document, and what two versions of it differ in.

/**
 * @param {string} text a document
 * @param {(name: string) => string | undefined} textOf what belongs between the marks of that name
 */
export function filled(text, textOf) {
  const pairs = /<!-- generated:([\w-]+) -->.*?<!-- \/generated -->/gs;
  const count = text.split('<!-- generated:').length - 1;
  if ([...text.matchAll(pairs)].length !== count)
    throw new Error('A mark <!-- generated:… --> has no <!-- /generated -->.');
  return text.replaceAll(pairs, (_, name) => {
    const generated = textOf(name);
    if (generated === undefined) throw new Error(`Nothing is called "${name}" in scripts/docs.`);
    return `<!-- generated:${name} -->\n\n${generated}\n\n<!-- /generated -->`;
  });
}

/** Lines that only one of them has; the width of table cells is no difference. */
export function difference(before, after) {
  const lines = text => text.split('\n').map(line => line.replaceAll(/ +/g, ' ').replaceAll(/-{4,}/g, '---'));
  const only = (some, others, sign) =>
    some.filter(line => !others.includes(line)).map(line => `${sign} ${line}`);
  const [old, wanted] = [lines(before), lines(after)];
  const differences = [...only(old, wanted, '-'), ...only(wanted, old, '+')];
  return differences.length > 0
    ? differences.join('\n')
    : 'its lines are in another order, or not as prettier writes them';
}
