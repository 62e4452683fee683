/** The action that an answer asks for (page "Javascript actions"): a call by name, never code. */
export interface GuiAction {
  /** e.g. `dyduCustomPlaceHolder`; empty when it is not a single call. */
  readonly name: string;
  /** The first argument: a text, or the words `true` and `false`. */
  readonly argument: string;
}

/** Longer texts are not meant for the input, and the pattern is not made for them. */
const longest = 1000;

/** One call whose first argument ends at a quote before a comma or the end: apostrophes need not be escaped. */
const call =
  /^javascript:\s*(?:window\.)?([\w.]+)\(\s*(?:'((?:\\.|(?!'\s*[,)])[^\\])*)'|"((?:\\.|[^"\\])*)"|(true|false))?[^()]*\)\s*;?$/s;

export function guiActionOf(raw: string): GuiAction {
  const [, name = '', one, two, bare] = (raw.length > longest ? null : call.exec(raw.trim())) ?? [];
  const argument = one ?? two ?? bare ?? '';
  return {name, argument: argument.replaceAll(/\\(['"\\])/g, '$1')};
}
