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
    const id = contextId !== null && this.knows(contextId, at) ? contextId : this.#nextId();
    this.#usedAt.set(id, at);
    return id;
  }

  knows(contextId: string, at: number): boolean {
    if (!contextId.startsWith(`${this.#server}-`)) this.foreign++;
    const usedAt = this.#usedAt.get(contextId);
    return usedAt !== undefined && at - usedAt < model.contextLife;
  }

  #nextId(): string {
    return `${this.#server}-${this.#usedAt.size + 1}`;
  }
}
