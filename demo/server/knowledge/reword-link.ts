/** The platform's own markup: an inline handler with raw apostrophes, which a client must read but never run. */
export function rewordLink(question: string, knowledgeId: number): string {
  const options = `{'personality_id':${knowledgeId},'lastcondition':${knowledgeId},'botsource':${knowledgeId},'type':'redirection_knowledge'}`;
  const text = escaped(question);
  return `<a href="#" class="reword" onclick="try {reword('${text}',${options}); return false;}catch(e){}">${text}</a>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
