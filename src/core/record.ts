import {now} from './clock.js';
import type {Turn} from './types.js';
import type {DialogContext} from './context.js';
import {diagnosticsOfEvent} from './diagnostics.js';
import type {DialogEvent} from './events.js';
import {pendingQuestionsAfter} from './question/pending-questions.js';

/**
 * Records an event of this tab: tells the other tabs, keeps pending questions for a reload, and reports diagnostics.
 *
 * @param turns what stood there when it happened.
 */
export function record(
  event: DialogEvent,
  {tabs, pendingQuestions, router, report}: DialogContext,
  turns: readonly Turn[],
): void {
  const isOwn = !event.elsewhere && !['recalled', 'offered', 'said'].includes(event.type);
  if (isOwn) tabs.tell(event);
  const {epoch} = router.routing();
  const repeats =
    event.type === 'asked' ? turns.filter(turn => willBeListed(turn, event.question.text, epoch)).length : 0;
  const before = pendingQuestions.read();
  const after = pendingQuestionsAfter(before, event, now(), repeats);
  if (after !== before) pendingQuestions.write(after);
  for (const diagnostic of diagnosticsOfEvent(event)) report(diagnostic);
}

/** In the history of the dialog, beside a question with the same words. */
const willBeListed = ({question, progress, epoch}: Turn, text: string, current: number): boolean =>
  question === text &&
  (progress.type === 'answered'
    ? epoch === current
    : progress.type !== 'refused' && progress.type !== 'unsent');
