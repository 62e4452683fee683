import {EMPTY, map, of} from 'rxjs';
import type {Question} from '../../../src/core/types.js';
import type {Ports, SessionStore} from '../../../src/core/ports.js';
import type {Servers, ServerUrl} from '../../../src/core/servers.js';
import type {PendingQuestion} from '../../../src/core/question/pending-questions.js';
import type {Name} from './network.js';
import type {Page} from './policy.js';
import type {Talk} from './server.js';

export const servers: Servers = {main: 'https://main.example/', backup: 'https://backup.example/'};

export const nameOf = (server: ServerUrl): Name => (server === servers.main ? 'main' : 'backup');

/** The world as the core knows it, for one visitor with one tab that is always shown, online and awake. */
export function portsOf({id, network, random, questions, uptime}: Page): Ports {
  let count = 0;
  let unsettled: readonly PendingQuestion[] = [];
  const talkOf = ({id: questionId, text}: Question, contextId: string | null): Talk => ({
    questionId,
    contextId,
    work: questions[Number(text)]!.work,
  });
  return {
    transport: {
      status: (server, details = false) => network.status(nameOf(server), details),
      talk: (server, question, contextId) =>
        network
          .talk(nameOf(server), talkOf(question, contextId))
          .pipe(map(known => ({html: question.text, contextId: known}))),
      available: (server, contextId) => network.available(nameOf(server), contextId),
      history: () => {
        throw new Error('Nobody here reloads a page.');
      },
    },
    store: memoryStore(),
    tabs: {tell: () => undefined, told$: EMPTY, lock$: of(null)},
    pendingQuestions: {
      read: () => unsettled,
      write(list) {
        unsettled = list;
      },
      own: () => of(null),
    },
    transcript: {read: () => [], write: () => undefined},
    forgotten$: EMPTY,
    page$: EMPTY,
    newId: () => `${id}-${++count}`,
    random,
    uptime,
    report: () => undefined,
  };
}

function memoryStore(): SessionStore {
  let stored: ReturnType<SessionStore['read']>;
  return {
    read: () => stored,
    change(step) {
      stored = step(stored);
      return of(stored);
    },
    forget: () => undefined,
    changed$: EMPTY,
  };
}
