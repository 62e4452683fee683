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
export function publish(fact: Fact, {tabs, unsettled, router, report}: Desk, turns: readonly Turn[]): void {
  const isOwn = !fact.elsewhere && !['recalled', 'offered', 'said'].includes(fact.was);
  if (isOwn) tabs.tell(fact);
  const {epoch} = router.routing();
  const repeats =
    fact.was === 'asked' ? turns.filter(turn => willBeListed(turn, fact.question.text, epoch)).length : 0;
  const before = unsettled.read();
  const after = unsettledAfter(before, fact, now(), repeats);
  if (after !== before) unsettled.write(after);
  for (const diagnostic of diagnosticsOfFact(fact)) report(diagnostic);
}

/** In the history of the dialog, beside a question with the same words. */
const willBeListed = ({question, progress, epoch}: Turn, text: string, current: number): boolean =>
  question === text &&
  (progress.is === 'answered' ? epoch === current : progress.is !== 'refused' && progress.is !== 'unsent');
