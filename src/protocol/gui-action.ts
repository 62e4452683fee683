/** The action that an answer asks for (page "Javascript actions"): a call by name, never code. */
export interface GuiAction {
  /** As the answer has it: this call, or all that is no list of calls. */
  readonly raw: string;
  /** e.g. `dyduCustomPlaceHolder`; empty when it is not a call. */
  readonly name: string;
  /** The first argument: a text, or the words `true` and `false`. */
  readonly argument: string;
}

/** Longer texts are not meant for the input, and the pattern is not made for them. */
const longest = 1000;

/** A call whose first argument ends at a quote before a comma or the end: apostrophes need not be escaped. */
const call =
  /\s*(?:javascript:\s*)?(?:window\.)?([\w.]+)\(\s*(?:'((?:\\.|(?!'\s*[,)])[^\\])*)'|"((?:\\.|[^"\\])*)"|(true|false))?[^()]*\)\s*(?:;\s*|$)/sy;

/** One call, or several with semicolons between them; what is anything else is one action without a name. */
export function guiActionsOf(text: string): readonly GuiAction[] {
  if (text === '') return [];
  const actions: GuiAction[] = [];
  const unknown = [{raw: text, name: '', argument: ''}];
  if (text.length > longest || !/^\s*javascript:/.test(text)) return unknown;
  call.lastIndex = 0;
  while (call.lastIndex < text.length) {
    const found = call.exec(text);
    if (found === null) return unknown;
    const [raw, name = '', one, two, bare] = found;
    const argument = one ?? two ?? bare ?? '';
    actions.push({raw: raw.trim(), name, argument: argument.replaceAll(/\\(['"\\])/g, '$1')});
  }
  return actions;
}
