import {openChat as openChatOn, placeChat as placeChatOn, type Attributes, type Chat} from './chat.js';
import type {Timing} from '../../src/core/timing.js';
import {startServers, type Servers} from './servers.js';

interface Setup {
  /** `shared`: one pair for all tests of the suite, as they leave it. `fresh`: a pair for each test. */
  readonly servers: 'shared' | 'fresh';
}

/**
 * Starts real servers for the tests of a suite, and stops them after the last. To be called in `describe`.
 *
 * @returns what stands for the pair that runs; nothing can be read of it before the first test.
 */
export function setupServers({servers: which}: Setup = {servers: 'shared'}): Servers {
  let servers: Servers | undefined;
  const start = async () => {
    servers = await startServers();
  };
  const stop = () => servers?.stop();
  if (which === 'shared') {
    before(start);
    after(stop);
  } else {
    beforeEach(start);
    afterEach(stop);
  }
  return standingFor(() => servers, 'servers run');
}

/**
 * Starts real servers for the tests of a suite, and gives what places a chat of them on the page. The chat goes with its
 * test.
 *
 * @returns `chat` stands for the one that `openChat` or `placeChat` has placed last.
 */
export function setupChat(setup?: Setup) {
  const servers = setupServers(setup);
  let chat: Chat | undefined;
  const another = (attributes?: Attributes, timing?: Partial<Timing>): Promise<Chat> =>
    openChatOn(servers, attributes, timing);
  beforeEach(() => {
    chat = undefined;
  });
  return {
    servers,
    chat: standingFor(() => chat, 'chat was placed'),
    openChat: async (...how: Parameters<typeof another>): Promise<Chat> => (chat = await another(...how)),
    /** The same without opening it. */
    placeChat: async (attributes?: Attributes): Promise<Chat> =>
      (chat = await placeChatOn(servers, attributes)),
    /** Opens one that `chat` does not stand for. */
    openAnother: another,
  };
}

/** An object with the members of another one, which a hook or a test makes only later. */
const standingFor = <T extends object>(current: () => T | undefined, what: string): T =>
  new Proxy({} as T, {
    get(_, name) {
      const target = current();
      if (target === undefined) throw new Error(`no ${what} yet: ${String(name)} is read too early`);
      return Reflect.get(target, name) as unknown;
    },
  });
