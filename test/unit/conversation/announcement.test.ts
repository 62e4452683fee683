import {expect} from 'chai';
import type {Progress, Turn} from '../../../src/core/types.js';
import type {DialogState} from '../../../src/core/state.js';
import {labelsOf} from '../../../src/i18n/labels.js';
import {words} from '../../../src/i18n/translations/en.js';
import {announcementBetween} from '../../../src/conversation/announcement.js';

const en = labelsOf(words, 'en');
const turn = (progress: Progress, more: Partial<Turn> = {}): Turn => ({
  id: 'q',
  question: 'x',
  progress,
  ...more,
});
const state = (...turns: readonly Turn[]): DialogState => ({turns, server: 'm'});
const answered: Progress = {type: 'answered', html: '<p>yes</p>', by: 'm'};
const say = (before: DialogState, after: DialogState) =>
  announcementBetween(before, after, en, ({html}) => html.replace(/<[^>]*>/g, ''));
const sent = state(turn({type: 'sent', to: 'm'}));

describe('what a screen reader hears', () => {
  const cases: readonly (readonly [string, Progress, string])[] = [
    ['slow', {type: 'slow', to: 'm'}, en.slow],
    ['moved', {type: 'moved', to: 'b', because: {type: 'unreachable'}}, en.moved],
    ['waiting', {type: 'waiting', because: {type: 'unreachable'}}, en.waiting],
    ['waiting offline', {type: 'waiting', because: {type: 'offline'}}, en.offline],
    ['refused', {type: 'refused', why: 'invalid'}, en.refused],
    ['too long', {type: 'refused', why: 'too-long'}, en.tooLong],
    ['unsent', {type: 'unsent', unsure: false}, en.unsent],
    ['unsure', {type: 'unsent', unsure: true}, en.unsure],
    ['answered', answered, 'Answer: yes'],
    ['answered without a word', {...answered, html: ''}, `Answer: ${en.noText}`],
  ];
  for (const [name, progress, words] of cases) {
    it(name, () => {
      expect(say(sent, state(turn(progress)))).to.equal(words);
    });
  }
  it('that a question has to wait for another one', () => {
    const next = turn({type: 'queued'}, {id: 'r'});
    expect(say(sent, state(...sent.turns, next))).to.equal(en.queued);
    expect(say(state(turn(answered)), state(turn(answered), next))).to.equal('');
  });
  it('that the bot has forgotten, before the answer', () => {
    expect(say(sent, state(turn(answered, {begins: 'moved'})))).to.equal(`${en.movedDialog} Answer: yes`);
    expect(say(sent, state(turn(answered, {begins: 'renewed'})))).to.equal(`${en.renewedDialog} Answer: yes`);
  });
  it('nothing of what was said before the page was loaded', () => {
    expect(say(state(), state(turn(answered, {id: 'recalled-0'})))).to.equal('');
  });
  it('that a question was sent', () => {
    expect(say(state(), sent)).to.equal(en.sent);
  });
  it('nothing twice', () => {
    expect(say(state(turn(answered)), state(turn(answered)))).to.equal('');
  });
});
