/** What an answer wants the page to do (page "Javascript actions"): a call by name, never code. */
export interface GuiAction {
  /** e.g. `dyduCustomPlaceHolder`; empty when it is not a single call. */
  readonly name: string;
  /** The first argument: a text, or the words `true` and `false`. */
  readonly argument: string;
}

// An apostrophe may stand inside a text as it is, but not where the call would end.
const call =
  /^javascript:\s*(?:window\.)?([\w.]+)\(\s*(?:'((?:(?!'\s*\)).)*?)'|"((?:(?!"\s*\)).)*?)"|(true|false))?[^()]*\)\s*;?\s*$/s;

export function guiActionOf(raw: string): GuiAction {
  const [, name = '', one, two, bare] = call.exec(raw.trim()) ?? [];
  return {name, argument: (one ?? two ?? bare ?? '').replace(/\\(?=['"])/g, '')};
}
