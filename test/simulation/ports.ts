import {map} from 'rxjs';
import type {Ports, SessionStore} from '../../src/dialog/ports.js';
import type {Servers, ServerUrl} from '../../src/dialog/servers.js';
import type {Name} from './network.js';
import type {Page} from './policy.js';

export const servers: Servers = {main: 'https://main.example/', backup: 'https://backup.example/'};

export const nameOf = (server: ServerUrl): Name => (server === servers.main ? 'main' : 'backup');

/** The world as the core knows it, for one visitor. */
export function portsOf({id, network, random, questions}: Page): Ports {
  let count = 0;
  return {
    transport: {
      status: (server, details = false) => network.status(nameOf(server), details),
      talk: (server, question, contextId) =>
        network
          .talk(nameOf(server), {
            questionId: question.id,
            contextId,
            work: questions[Number(question.text)]!.work,
          })
          .pipe(map(known => ({html: question.text, contextId: known}))),
      history: () => {
        throw new Error('No visitor here comes back to a dialog.');
      },
    },
    store: memoryStore(),
    newId: () => `${id}-${++count}`,
    random,
  };
}

function memoryStore(): SessionStore {
  let stored: ReturnType<SessionStore['read']>;
  return {
    read: () => stored,
    write: routing => {
      stored = routing;
    },
  };
}
