import {extraParametersOf, present} from './fields.js';

export interface Carried {
  readonly contextId: string | null;
  readonly question: string | null;
  readonly questionId: string | null;
}

const spellings = ['contextId', 'contextUUID', 'contextUuid', 'ctx', 'context'];
const inPath = /\/chat\/(?:talk|availablecontext|status)\/[^/]+\/([^/]+)/;

/** What a request carries of the dialog, in any of the places and spellings the protocol knows. */
export function carriedBy(url: URL, body: string): Carried {
  const form = new URLSearchParams(body);
  const field = (name: string) => present(form.get(name)) ?? present(url.searchParams.get(name));
  const named = spellings.map(field).find(id => id !== undefined);
  return {
    contextId: present(inPath.exec(url.pathname)?.[1]) ?? named ?? null,
    question: field('userInput') ?? null,
    questionId: present(extraParametersOf(field('extraParameters')).get('questionId')) ?? null,
  };
}
