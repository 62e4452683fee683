import {expect} from 'chai';
import type {Turn} from '../../../src/core/types.js';
import type {DialogContext} from '../../../src/core/context.js';
import type {Diagnostic} from '../../../src/core/diagnostics.js';
import type {DialogEvent} from '../../../src/core/events.js';
import {record} from '../../../src/core/record.js';
import type {PendingQuestion} from '../../../src/core/question/pending-questions.js';
import {failing, MAIN} from '../../support/stage.js';

const id = 'q1';
const question = {id, text: 'one'};
const turn = (text: string): Turn => ({id: 'before', question: text, progress: {type: 'queued'}});

/** A context that writes down what is done with it. */
function newContext() {
  const told: DialogEvent[] = [];
  const written: (readonly PendingQuestion[])[] = [];
  const reported: Diagnostic[] = [];
  const context = {
    tabs: {tell: (event: DialogEvent) => told.push(event)},
    pendingQuestions: {
      read: () => written.at(-1) ?? [],
      write: (questions: readonly PendingQuestion[]) => written.push(questions),
    },
    router: {routing: () => ({epoch: 1})},
    report: (diagnostic: Diagnostic) => reported.push(diagnostic),
  } as unknown as DialogContext;
  return {context, told, written, reported};
}

describe('what happens here', () => {
  it('is told to the other tabs, and reported', () => {
    const {context, told, reported} = newContext();
    const waits: DialogEvent = {type: 'waiting', id, because: failing.net};
    record(waits, context, []);
    expect(told).to.deep.equal([waits]);
    expect(reported.map(({type}) => type)).to.deep.equal(['both.down', 'waiting']);
  });

  it('is not told when it is a history, an offer, or what the page says: they have their own', () => {
    const {context, told} = newContext();
    record({type: 'recalled', interactions: [], by: MAIN, epoch: 1}, context, []);
    record({type: 'offered', offers: {}}, context, []);
    record({type: 'said', id: 's1', html: 'by the page'}, context, []);
    expect(told).to.deep.equal([]);
  });

  it('is kept for a reload, with how often the same words stand there already', () => {
    const {context, written} = newContext();
    record({type: 'asked', question}, context, [turn('one'), turn('two'), turn('one')]);
    expect(written.at(-1)?.map(({repeats}) => repeats)).to.deep.equal([2]);
  });

  it('counts the same words only where the history of this dialog will have them', () => {
    const answered = {type: 'answered', html: 'yes', by: MAIN} as const;
    for (const [progress, epoch, repeats] of [
      [answered, 1, 1],
      [answered, 2, 0],
      [{type: 'refused', why: 'denied'}, undefined, 0],
      [{type: 'unsent', unsure: true}, undefined, 0],
      [{type: 'waiting', because: failing.net}, undefined, 1],
    ] as const) {
      const {context, written} = newContext();
      record({type: 'asked', question}, context, [{...turn('one'), progress, ...(epoch && {epoch})}]);
      expect(written.at(-1)?.[0]?.repeats, `${progress.type} ${String(epoch)}`).to.equal(repeats);
    }
  });

  it('is written down only when it changes what is unsettled', () => {
    const {context, written} = newContext();
    record({type: 'asked', question}, context, []);
    record({type: 'sent', id, to: MAIN}, context, []);
    expect(written.length).to.equal(2);
    record({type: 'slow', id, to: MAIN}, context, []);
    record({type: 'asked', question}, context, []);
    expect(written.length).to.equal(2);
  });
});
