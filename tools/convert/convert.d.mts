export interface Loss {
  readonly file: string;
  readonly key: string;
  readonly value: unknown;
  readonly why: string;
}
export interface Converted {
  readonly tag: string;
  readonly css: string;
  readonly losses: readonly Loss[];
}
export function convert(texts: readonly {readonly name: string; readonly text: string}[]): Converted;
