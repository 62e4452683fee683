/** The examples of docs/migration.md that a test is said to run, in their order. */
export async function examplesFor(test: string): Promise<readonly string[]> {
  const text = await (await fetch('/docs/migration.md')).text();
  const marked = new RegExp(`<!-- run by ${test} -->\\n\\n *\`\`\`html\\n([^]*?)\\n *\`\`\``, 'g');
  return [...text.matchAll(marked)].map(([, code = '']) => code);
}
