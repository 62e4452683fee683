import {now} from './clock.js';
import type {Turn} from './conversation.js';
import type {Desk} from './desk.js';
import {diagnosticsOfFact} from './diagnostics.js';
import type {Fact} from './facts.js';
import {unsettledAfter} from './unsettled.js';

/**
 * What happens here is told to the other tabs, kept for a reload, and reported to whoever watches.
 *
 * @param turns what stood there when it happened.
 */
export function publish(fact: Fact, {tabs, unsettled, report}: Desk, turns: readonly Turn[]): void {
  if (!['recalled', 'offered', 'said'].includes(fact.was)) tabs.tell(fact);
  const repeats =
    fact.was === 'asked' ? turns.filter(turn => turn.question === fact.question.text).length : 0;
  const before = unsettled.read();
  const after = unsettledAfter(before, fact, now(), repeats);
  if (after !== before) unsettled.write(after);
  for (const diagnostic of diagnosticsOfFact(fact)) report(diagnostic);
}
