export interface Entry {
  readonly question: string;
  readonly alternatives: readonly string[];
  /** HTML */
  readonly answer: string;
}
