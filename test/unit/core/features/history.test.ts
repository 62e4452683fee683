import {expect} from 'chai';
import type {Turn} from '../../../../src/core/types.js';
import type {DialogEvent} from '../../../../src/core/events.js';
import {reduce, type DialogState} from '../../../../src/core/state.js';
import {BACKUP, MAIN} from '../../../support/stage.js';

type Said = readonly [question: string | null, html: string];

const before = (...turns: readonly Turn[]): DialogState => ({turns, server: MAIN});
const turn = (question: string | null, html?: string): Turn => ({
  id: `${question ?? ''} ${html ?? ''}`,
  question,
  progress: html === undefined ? {type: 'queued'} : {type: 'answered', html, by: MAIN},
});
const recalled = (said: readonly Said[]): DialogEvent => ({
  type: 'recalled',
  interactions: said.map(([question, html]) => ({question, html})),
  by: BACKUP,
  epoch: 3,
});
const saidIn = ({turns}: DialogState) =>
  turns.map(({question, progress}) => [
    question,
    progress.type === 'answered' ? progress.html : progress.type,
  ]);

describe('a history', () => {
  it('stands above what was asked since, and each of its turns is an answer', () => {
    const asked = turn('now');
    const said = [
      [null, 'welcome'],
      ['then', 'before'],
    ] as const;
    const {turns} = reduce(before(asked), recalled(said));
    expect(turns).to.deep.equal([
      {
        id: 'recalled-3-0',
        question: null,
        progress: {type: 'answered', html: 'welcome', by: BACKUP},
        epoch: 3,
      },
      {
        id: 'recalled-3-1',
        question: 'then',
        progress: {type: 'answered', html: 'before', by: BACKUP},
        epoch: 3,
      },
      asked,
    ]);
  });

  const cases: readonly (readonly [string, readonly Turn[], readonly Said[], readonly Said[]])[] = [
    [
      'leaves out what is here',
      [turn('a', '1')],
      [
        ['a', '1'],
        ['b', '2'],
      ],
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'stands behind what was seen of earlier dialogs, and around what was seen of this one',
      [
        {...turn('a', '1'), epoch: 2, restored: true},
        {...turn('c', '3'), epoch: 3, restored: true},
        turn('now'),
      ],
      [
        ['a', '1'],
        ['c', '3'],
        ['d', '4'],
      ],
      [
        ['a', '1'],
        ['a', '1'],
        ['c', '3'],
        ['d', '4'],
        ['now', 'queued'],
      ],
    ],
    [
      'does not show again a welcome that was seen',
      [{...turn('#welcome#', 'hello'), epoch: 3, hidden: true, restored: true}],
      [[null, 'hello']],
      [['#welcome#', 'hello']],
    ],
    ['leaves out what is about to be answered here', [turn('a')], [['a', '1']], [['a', 'queued']]],
    [
      'takes a question for what its answer says, before it goes by its words',
      [{...turn('yes', '1'), restored: true}],
      [
        ['yes', '1'],
        ['yes', '2'],
      ],
      [
        ['yes', '1'],
        ['yes', '2'],
      ],
    ],
    [
      'leaves out the last, when a question was repeated',
      [turn('a', '3')],
      [
        ['a', '1'],
        ['b', '2'],
        ['a', '3'],
      ],
      [
        ['a', '1'],
        ['b', '2'],
        ['a', '3'],
      ],
    ],
    [
      'shows once what was carried out twice',
      [],
      [
        ['a', '1'],
        ['a', '1'],
      ],
      [['a', '1']],
    ],
    [
      'shows twice what was answered in two ways, or asked again later',
      [],
      [
        ['a', '1'],
        ['a', '2'],
        ['b', '3'],
        ['a', '2'],
      ],
      [
        ['a', '1'],
        ['a', '2'],
        ['b', '3'],
        ['a', '2'],
      ],
    ],
    [
      'shows all that the bot said by itself',
      [],
      [
        [null, 'hello'],
        [null, 'hello'],
      ],
      [
        [null, 'hello'],
        [null, 'hello'],
      ],
    ],
  ];
  for (const [what, here, said, shown] of cases) {
    it(what, () => {
      expect(saidIn(reduce(before(...here), recalled(said)))).to.deep.equal(shown);
    });
  }
});

describe('an answer to a question that another tab has asked', () => {
  const answered: DialogEvent = {
    type: 'answered',
    id: 'other',
    question: {id: 'other', text: 'a'},
    answer: {html: '1', contextId: null},
    by: MAIN,
    epoch: 1,
  };
  for (const [what, here, isNew] of [
    ['is not repeated when the history was faster', [turn('a', '1'), turn('b', '2')], false],
    [
      'is not repeated when the history was faster, and its words differ',
      [turn('c', '0'), turn('b', '2'), turn('a', 'one')],
      false,
    ],
    ['is shown after the same question with another answer', [turn('a', '2'), turn('b', '2')], true],
    ['is shown after another question with the same answer', [turn('b', '1')], true],
    ['is shown after the same question that has no answer', [turn('a'), turn('b', '2')], true],
    ['is shown where nothing was said', [], true],
  ] as const) {
    it(what, () => {
      const state = before(...here);
      expect(saidIn(reduce(state, answered))).to.deep.equal([
        ...saidIn(state),
        ...(isNew ? [['a', '1']] : []),
      ]);
    });
  }
});
