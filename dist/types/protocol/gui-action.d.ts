/** The action that an answer asks for (page "Javascript actions"): a call by name, never code. */
export interface GuiAction {
    /** e.g. `dyduCustomPlaceHolder`; empty when it is not a single call. */
    readonly name: string;
    /** The first argument: a text, or the words `true` and `false`. */
    readonly argument: string;
}
export declare function guiActionOf(raw: string): GuiAction;
