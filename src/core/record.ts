import {now} from './clock.js';
import type {Turn} from './types.js';
import type {DialogContext} from './context.js';
import {diagnosticsOfFact} from './diagnostics.js';
import type {DialogEvent} from './events.js';
import {pendingQuestionsAfter} from './question/pending-questions.js';

/**
 * What happens here is told to the other tabs, kept for a reload, and reported to whoever watches.
 *
 * @param turns what stood there when it happened.
 */
export function record(
  fact: DialogEvent,
  {tabs, pendingQuestions, router, report}: DialogContext,
  turns: readonly Turn[],
): void {
  const isOwn = !fact.elsewhere && !['recalled', 'offered', 'said'].includes(fact.type);
  if (isOwn) tabs.tell(fact);
  const {epoch} = router.routing();
  const repeats =
    fact.type === 'asked' ? turns.filter(turn => willBeListed(turn, fact.question.text, epoch)).length : 0;
  const before = pendingQuestions.read();
  const after = pendingQuestionsAfter(before, fact, now(), repeats);
  if (after !== before) pendingQuestions.write(after);
  for (const diagnostic of diagnosticsOfFact(fact)) report(diagnostic);
}

/** In the history of the dialog, beside a question with the same words. */
const willBeListed = ({question, progress, epoch}: Turn, text: string, current: number): boolean =>
  question === text &&
  (progress.type === 'answered'
    ? epoch === current
    : progress.type !== 'refused' && progress.type !== 'unsent');
