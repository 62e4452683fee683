import type {VirtualClock} from '../../support/virtual-clock.js';
import {model} from './model.js';
import type {Name} from './network.js';
import type {Chat} from './policy.js';
import type {Visitor} from './visitors.js';

/** What became of one question. Times in ms since the run began. */
export interface Question {
  /** The first key. */
  readonly typedAt: number;
  /** Enter. */
  readonly askedAt: number;
  /** ms that an idle server and an open connection would have taken. */
  readonly least: number;
  /** The server of the dialog it was asked in; null for the first question. */
  readonly home: Name | null;
  settledAt: number;
  /** null: never answered. */
  by: Name | null;
  /** Answers that were shown. */
  shown: number;
  /** It left a dialog on main, although main was well from the first key on. */
  wrongMove: boolean;
}

/**
 * A visitor comes, asks one question after the other, each when the one before is answered, and leaves: earlier if a
 * question gets no answer.
 */
export function visit(
  visitor: Visitor,
  chat: Chat,
  wasMainWellSince: (time: number) => boolean,
  clock: VirtualClock,
  record: (question: Question) => void,
): void {
  let home: Name | null = null;

  function think(index: number): void {
    const plan = visitor.questions[index];
    if (plan === undefined) {
      clock.at(model.reading, () => chat.leave());
      return;
    }
    clock.at(plan.thought, () => {
      const typedAt = clock.uptime();
      chat.type();
      clock.at(plan.typing, () => ask(index, typedAt, visitor.roundTrip + plan.work));
    });
  }

  function ask(index: number, typedAt: number, least: number): void {
    const askedAt = clock.uptime();
    const question: Question = {
      typedAt,
      askedAt,
      least,
      home,
      settledAt: Infinity,
      by: null,
      shown: 0,
      wrongMove: false,
    };
    record(question);
    chat.ask(index, by => {
      if (by !== null) question.shown++;
      if (question.settledAt < Infinity) return;
      question.settledAt = clock.uptime();
      question.by = by;
      question.wrongMove = home === 'main' && by === 'backup' && wasMainWellSince(typedAt);
      home = by;
      if (by === null) chat.leave();
      else think(index + 1);
    });
  }

  think(0);
}
