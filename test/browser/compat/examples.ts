/** The examples of a document that a test is said to run, in their order. */
export async function examplesIn(document: string, test: string): Promise<readonly string[]> {
  const text = await (await fetch(`/${document}`)).text();
  const marked = new RegExp(`<!-- run by ${test} -->\\n\\n *\`\`\`html\\n([^]*?)\\n *\`\`\``, 'g');
  return [...text.matchAll(marked)].map(([, code = '']) => code);
}
