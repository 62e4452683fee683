/** The wire as the platform's Dialog API documents it and as the official widget reads it. Unknown fields are ignored. */

/** Decodes base64 of UTF-8; throws where the text is not that. The core has no `atob`, so the adapter brings one. */
export type FromBase64 = (text: string) => string;

/** Form fields; an undefined one is left out. */
export type Form = Readonly<Record<string, string | undefined>>;

/** Parameters of `chat/talk` (page "Dialog API"). Only the first 600 characters of `userInput` are used. */
export interface TalkForm extends Form {
  readonly userInput: string;
  readonly language: string;
  readonly space: string | undefined;
  readonly clientId: string;
  readonly alreadyCame: 'true' | 'false';
  readonly qualificationMode: 'true' | 'false';
  readonly userUrl: string;
  readonly browser: string | undefined;
  readonly os: string | undefined;
  readonly solutionUsed: 'ASSISTANT';
  readonly doNotRegisterInteraction: 'true' | undefined;
  /** JSON. Ours carries the `questionId`, the same in every attempt, besides what a click carries. */
  readonly extraParameters: string;
  /** JSON. */
  readonly variables: string;
  /** base64 of `Synchron`. */
  readonly mode: 'U3luY2hyb24=';
}

/** Parameters of `chat/history`. */
export interface HistoryForm extends Form {
  readonly contextUuid: string;
  readonly solutionUsed: 'ASSISTANT';
}
