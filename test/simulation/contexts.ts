import {model} from './model.js';

/** The dialogs that one server remembers. */
export class Contexts {
  readonly #server: string;
  readonly #usedAt = new Map<string, number>();
  /** Ids that another server has given. */
  foreign = 0;

  constructor(server: string) {
    this.#server = server;
  }

  /** As the platform does it: an id that is unknown or revoked is no error, and begins a new dialog. */
  use(contextId: string | null, at: number): string {
    if (contextId !== null && !contextId.startsWith(`${this.#server}-`)) this.foreign++;
    const usedAt = contextId === null ? undefined : this.#usedAt.get(contextId);
    const id =
      contextId !== null && usedAt !== undefined && at - usedAt < model.contextLife
        ? contextId
        : `${this.#server}-${this.#usedAt.size + 1}`;
    this.#usedAt.set(id, at);
    return id;
  }
}
