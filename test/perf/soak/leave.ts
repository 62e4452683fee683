import {setTimeout as pause} from 'node:timers/promises';
import type {ReferencePair} from '../../../demo/server/reference-pair.js';
import type {Reading} from './gauge.js';
import type {SoakVisitor} from './visitor.js';

/** What is left of an element that has gone. */
export interface Silence {
  /** Those that have not rung, in ms. */
  readonly timers: readonly number[];
  /** Whether nothing holds the element any more. */
  readonly collected: boolean;
  /** Requests without an end. */
  readonly underWay: number;
  /** New requests, while neither server works. */
  readonly requests: number;
}

/** The element's own grace is 3 s. */
const longestGrace = 10_000;
const watched = 5000;

/** The element goes while a question waits for either server; ends when its grace is over, or should be. */
export async function leave(pair: ReferencePair, visitor: SoakVisitor, bare: Reading): Promise<void> {
  await Promise.all([pair.main.setFault({is: 'refuse'}), pair.backup.setFault({is: 'refuse'})]);
  await visitor.type('Is anybody there?');
  await visitor.enter();
  await visitor.waiting();
  await visitor.remove();
  const giveUpAt = Date.now() + longestGrace;
  while (Date.now() < giveUpAt && !(await isGone())) await pause(100);

  async function isGone(): Promise<boolean> {
    const {timers} = await visitor.report();
    return timers.length === 0 && (await visitor.gauge()).listeners <= bare.listeners;
  }
}

export async function watchSilence(visitor: SoakVisitor): Promise<Silence> {
  const {sent} = visitor.requests();
  await pause(watched);
  await visitor.gauge();
  const {sent: inTheEnd, underWay} = visitor.requests();
  const {timers, collected} = await visitor.report();
  return {timers, collected, underWay, requests: inTheEnd - sent};
}
