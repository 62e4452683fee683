import {expect} from '@open-wc/testing';
import type {Turn} from '../../src/dialog/conversation.js';
import type {Desk} from '../../src/dialog/desk.js';
import type {Diagnostic} from '../../src/dialog/diagnostics.js';
import type {Fact} from '../../src/dialog/facts.js';
import {publish} from '../../src/dialog/publish.js';
import type {Unsettled} from '../../src/dialog/unsettled.js';
import {failing, MAIN} from '../support/stage.js';

const id = 'q1';
const question = {id, text: 'one'};
const turn = (text: string): Turn => ({id: 'before', question: text, progress: {is: 'queued'}});

/** A desk that writes down what is done with it. */
function newDesk() {
  const told: Fact[] = [];
  const written: (readonly Unsettled[])[] = [];
  const reported: Diagnostic[] = [];
  const desk = {
    tabs: {tell: (fact: Fact) => told.push(fact)},
    unsettled: {
      read: () => written.at(-1) ?? [],
      write: (questions: readonly Unsettled[]) => written.push(questions),
    },
    router: {routing: () => ({epoch: 1})},
    report: (diagnostic: Diagnostic) => reported.push(diagnostic),
  } as unknown as Desk;
  return {desk, told, written, reported};
}

describe('what happens here', () => {
  it('is told to the other tabs, and reported', () => {
    const {desk, told, reported} = newDesk();
    const waits: Fact = {was: 'waiting', id, because: failing.net};
    publish(waits, desk, []);
    expect(told).to.deep.equal([waits]);
    expect(reported.map(({was}) => was)).to.deep.equal(['both.down', 'waiting']);
  });

  it('is not told when it is a history, an offer, or what the page says: they have their own', () => {
    const {desk, told} = newDesk();
    publish({was: 'recalled', interactions: [], by: MAIN, epoch: 1}, desk, []);
    publish({was: 'offered', offers: {}}, desk, []);
    publish({was: 'said', id: 's1', html: 'by the page'}, desk, []);
    expect(told).to.deep.equal([]);
  });

  it('is kept for a reload, with how often the same words stand there already', () => {
    const {desk, written} = newDesk();
    publish({was: 'asked', question}, desk, [turn('one'), turn('two'), turn('one')]);
    expect(written.at(-1)?.map(({repeats}) => repeats)).to.deep.equal([2]);
  });

  it('counts the same words only where the history of this dialog will have them', () => {
    const answered = {is: 'answered', html: 'yes', by: MAIN} as const;
    for (const [progress, epoch, repeats] of [
      [answered, 1, 1],
      [answered, 2, 0],
      [{is: 'refused', why: 'denied'}, undefined, 0],
      [{is: 'unsent', unsure: true}, undefined, 0],
      [{is: 'waiting', because: failing.net}, undefined, 1],
    ] as const) {
      const {desk, written} = newDesk();
      publish({was: 'asked', question}, desk, [{...turn('one'), progress, ...(epoch && {epoch})}]);
      expect(written.at(-1)?.[0]?.repeats, `${progress.is} ${String(epoch)}`).to.equal(repeats);
    }
  });

  it('is written down only when it changes what is unsettled', () => {
    const {desk, written} = newDesk();
    publish({was: 'asked', question}, desk, []);
    publish({was: 'sent', id, to: MAIN}, desk, []);
    expect(written.length).to.equal(2);
    publish({was: 'slow', id, to: MAIN}, desk, []);
    publish({was: 'asked', question}, desk, []);
    expect(written.length).to.equal(2);
  });
});
