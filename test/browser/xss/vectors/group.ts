/** Attacks of one kind. Whatever runs calls `alert`; whatever leaves goes to `evil.example`. */
export interface Group {
  readonly name: string;
  readonly payloads: readonly string[];
}
