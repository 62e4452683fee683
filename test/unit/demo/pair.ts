import type {TestContext} from 'node:test';
import {startReferencePair, type ReferencePair} from '../../../demo/server/reference-pair.js';
import type {ReferenceServer} from '../../../demo/server/reference-server.js';

export const bot = '6f0e5a3c-0000-4000-8000-0000000000b1';

export async function pairFor(t: TestContext): Promise<ReferencePair> {
  const pair = await startReferencePair();
  t.after(() => pair.close());
  return pair;
}

export function call(
  server: ReferenceServer,
  path: string,
  form?: Record<string, string>,
): Promise<Response> {
  const url = `${server.origin}/servlet/api/${path}`;
  return form ? fetch(url, {method: 'POST', body: new URLSearchParams(form)}) : fetch(url);
}

export async function json(
  server: ReferenceServer,
  path: string,
  form?: Record<string, string>,
): Promise<unknown> {
  return (await call(server, path, form)).json();
}

export interface Answer {
  readonly contextId: string;
  readonly botId: string;
  readonly language: string;
  readonly typeResponse: string;
  readonly text: string;
  readonly askFeedback: boolean;
  readonly knowledgeId?: number;
  readonly serverTime: number;
  readonly human: boolean;
  readonly templateName?: string;
  readonly templateData?: string;
  readonly sidebar?: unknown;
  readonly nextStepResponse?: unknown;
}

export async function ask(
  server: ReferenceServer,
  question: string,
  {contextId, ...form}: Record<string, string> = {},
): Promise<Answer> {
  const path = contextId === undefined ? `chat/talk/${bot}` : `chat/talk/${bot}/${contextId}`;
  return (await values(server, path, {userInput: question, language: 'en', ...form})) as Answer;
}

export interface Interaction {
  readonly user: string;
  readonly text: string;
  readonly type: string;
  readonly timestamp: number;
  readonly hideRequest: boolean;
  readonly askFeedback: boolean;
  readonly templateName?: string;
  readonly templateData?: string;
  readonly sidebar?: unknown;
  readonly survey?: string;
  readonly feedbackWording?: unknown;
  readonly feedback?: string;
  readonly feedbackChoiceKey?: string;
  readonly feedbackComment?: string;
}

export async function historyOf(
  server: ReferenceServer,
  contextUuid: string,
): Promise<readonly Interaction[]> {
  const history = await values(server, `chat/history/${bot}`, {contextUuid, solutionUsed: 'ASSISTANT'});
  return (history as {interactions: Interaction[]}).interactions;
}

export async function values(
  server: ReferenceServer,
  path: string,
  form: Record<string, string>,
): Promise<unknown> {
  const body = await json(server, path, form);
  return decoded((body as {values: unknown}).values);
}

function decoded(value: unknown): unknown {
  if (typeof value === 'string') return Buffer.from(value, 'base64').toString('utf8');
  if (Array.isArray(value)) return value.map(decoded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, decoded(inner)]));
}
