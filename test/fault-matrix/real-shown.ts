import {labelsOf} from '../../src/i18n/labels.js';
import {words as english} from '../../src/i18n/translations/en.js';
import type {Visitor} from '../support/visitor.js';
import type {Name, Seen, Shown} from './row.js';

/** A question, as it was asked on a real page. */
export interface RealAsked {
  readonly text: string;
  readonly visitor: Visitor;
  readonly epoch: number;
  /** Servers that cannot hear it. */
  readonly deaf: readonly Name[];
}

const en = labelsOf(english, 'en');

const words: readonly (readonly [string, Shown])[] = [
  [en.waiting, 'waiting'],
  [en.offline, 'waiting'],
  [en.refused, 'invalid'],
  [en.tooLong, 'too long'],
  [en.unsure, 'unsure'],
  [en.unsent, 'unsure'],
  [en.denied, 'denied'],
  [en.slow, 'slow'],
  [en.stalled, 'stalled'],
];

/** What a page shows of a question; undefined while it is out. */
export function shownIn({visitor, text}: Pick<RealAsked, 'visitor' | 'text'>): Shown | undefined {
  const turn = visitor.turn(text);
  if (turn?.querySelector('.answer')) return 'answered';
  const notice = turn?.querySelector('[part~="notice"]')?.textContent ?? '';
  return words.find(([said]) => notice.includes(said))?.[1];
}

export function beginsIn({visitor, text}: RealAsked): Seen['begins'] {
  const separator = visitor.turn(text)?.querySelector('[part~="separator"]')?.textContent.trim();
  if (separator === undefined) return undefined;
  return separator === en.movedDialog ? 'moved' : 'renewed';
}
