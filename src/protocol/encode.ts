import type {Question} from '../core/types.js';
import {toJson} from './json.js';
import type {Form, HistoryForm, TalkForm} from './wire.js';

/** The visitor and the page of a request. */
export interface Visit {
  readonly clientId: string;
  /** True if this browser had a client id before this page. */
  readonly alreadyCame: boolean;
  /** The primary subtag, e.g. `fr`. */
  readonly language: string;
  /** The consultation space; the server's default where undefined. */
  readonly space: string | undefined;
  /** The address of the page, now. */
  readonly pageUrl: string;
  /** e.g. `Chrome 120.0.0.0`; empty where it is not known. */
  readonly browser: string;
  /** e.g. `Windows 10.0`; empty where it is not known. */
  readonly os: string;
  /** A test, which the server's statistics leave out. */
  readonly qualification: boolean;
  /** Of the page, for the knowledge base. */
  readonly variables: Readonly<Record<string, string>>;
}

export const talkForm = ({id, text, extra, unregistered}: Question, visit: Visit): TalkForm => ({
  userInput: text,
  language: visit.language,
  space: visit.space,
  clientId: visit.clientId,
  alreadyCame: visit.alreadyCame ? 'true' : 'false',
  qualificationMode: visit.qualification ? 'true' : 'false',
  doNotRegisterInteraction: unregistered ? 'true' : undefined,
  userUrl: visit.pageUrl,
  browser: visit.browser || undefined,
  os: visit.os || undefined,
  solutionUsed: 'ASSISTANT',
  extraParameters: toJson({...extra, questionId: id}),
  variables: toJson(visit.variables),
  mode: 'U3luY2hyb24=',
});

export const historyForm = (contextId: string): HistoryForm => ({
  contextUuid: contextId,
  solutionUsed: 'ASSISTANT',
});

/** `application/x-www-form-urlencoded`, spaces as `%20`. A lone surrogate, which cannot be encoded, becomes U+FFFD. */
export const encodeForm = (form: Form): string =>
  Object.entries(form)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${encodeURIComponent(wellFormed(value))}`],
    )
    .join('&');

/** A page may have given a number for a text. */
const wellFormed = (text: unknown): string => String(text).replace(/\p{Surrogate}/gu, '\uFFFD');
