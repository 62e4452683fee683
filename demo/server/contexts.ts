import {randomUUID} from 'node:crypto';

export interface Interaction {
  readonly user: string;
  readonly text: string;
  readonly type: string;
  readonly timestamp: number;
  readonly date: string;
  readonly hideRequest: boolean;
  readonly askFeedback: boolean;
  readonly feedbackWording?: unknown;
  readonly templateName?: unknown;
  readonly templateData?: unknown;
  readonly sidebar?: unknown;
  readonly survey?: unknown;
  feedback?: string;
  feedbackChoiceKey?: string;
  feedbackComment?: string;
}

export interface Dialog {
  readonly id: string;
  readonly interactions: Interaction[];
  readonly variables: Map<string, string>;
  usedAt: number;
}

const revokedAfterMs = 10 * 60_000;

/** The dialogs of one server. Ten unused minutes revoke an id; ids of others are unknown here. */
export class Contexts {
  readonly #dialogs = new Map<string, Dialog>();
  readonly #server: string;
  readonly #now: () => number;

  constructor(server: string, now: () => number) {
    this.#server = server;
    this.#now = now;
  }

  find(id: string | undefined): Dialog | undefined {
    const dialog = id === undefined ? undefined : this.#dialogs.get(id);
    if (dialog && this.#now() - dialog.usedAt >= revokedAfterMs) this.end(dialog);
    return dialog && this.#dialogs.get(dialog.id);
  }

  /** The living dialog, or silently a new one. */
  resume(id: string | undefined): Dialog {
    const dialog = this.find(id) ?? this.#begin();
    dialog.usedAt = this.#now();
    return dialog;
  }

  end(dialog: Dialog): void {
    this.#dialogs.delete(dialog.id);
  }

  #begin(): Dialog {
    const id = `${this.#server}-${randomUUID()}`;
    const dialog: Dialog = {id, interactions: [], variables: new Map(), usedAt: this.#now()};
    this.#dialogs.set(id, dialog);
    return dialog;
  }
}
