/** The platform's own markup: an inline handler with raw apostrophes, which a client must read but never run. */
export function rewordLink(question: string, knowledgeId: number): string {
  const options = `{'personality_id':${knowledgeId},'lastcondition':${knowledgeId},'botsource':${knowledgeId},'type':'redirection_knowledge'}`;
  const text = escaped(question);
  return `<a href="#" class="reword" onclick="try {reword('${text}',${options}); return false;}catch(e){}">${text}</a>`;
}

/** In templates the function has another name. */
export const rewordButton = (question: string): string =>
  rewordLink(question, 41_000).replace('{reword(', '{rewordtest(');

export function pageLink(url: string, text: string): string {
  const options = "{'botsource':41000,'type':'redirection_newpage'}";
  return `<a href="${url}" target="_blank" rel="nofeedback noopener" onclick="try {rewordtest('${url}',${options});}catch(e){}">${escaped(text)}</a>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
