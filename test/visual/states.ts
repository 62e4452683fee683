import type {Fault} from '../../demo/server/faults.js';
import type {Timing} from '../../src/core/timing.js';

/** What is done in the page, one after the other; `see` waits until something stands inside the shadow root. */
export type Step =
  | {readonly ask: string; readonly unsafe?: true}
  | {readonly say: string}
  | {readonly close: true}
  | {readonly type: string}
  | {readonly press: string}
  | {readonly see: string}
  /** Waits until every picture is there: where the transcript stands depends on what was there when an answer came. */
  | {readonly load: true}
  | {readonly scrollTo: number};

/** How the two servers of a state behave. */
export const weathers = {
  fine: [{is: 'ok'}, {is: 'ok'}],
  silent: [
    {is: 'silent', on: ['talk']},
    {is: 'silent', on: ['talk']},
  ],
  moving: [
    {is: 'reset', on: ['talk']},
    {is: 'silent', on: ['talk']},
  ],
  unhurried: [
    {is: 'delay', ms: 300, on: ['talk']},
    {is: 'delay', ms: 300, on: ['talk']},
  ],
  moved: [{is: 'reset', on: ['talk'], afterRequests: 1}, {is: 'ok'}],
  dead: [{is: 'refuse'}, {is: 'refuse'}],
  refusing: [
    {is: 'status', status: 400, on: ['talk']},
    {is: 'status', status: 400, on: ['talk']},
  ],
  narrow: [
    {is: 'status', status: 413, on: ['talk']},
    {is: 'status', status: 413, on: ['talk']},
  ],
} as const satisfies Record<string, readonly [main: Fault, backup: Fault]>;

export interface State {
  readonly steps: readonly Step[];
  readonly weather?: keyof typeof weathers;
  /** Of the tag; null takes one away. The bot says nothing of itself unless they say otherwise. */
  readonly attributes?: Readonly<Record<string, string | null>>;
  readonly timing?: Partial<Timing>;
  /** Scripts that begin so are never answered, or not found. */
  readonly scripts?: {readonly hold?: string; readonly lose?: string};
  readonly isOffline?: true;
  /** It is shown beside the window, too. */
  readonly isWide?: true;
}

const question = 'How do I pay my bill?';
const example = (name: string): readonly Step[] => [
  {ask: `Fixture: ${name}`},
  {see: '.turn:last-child .said'},
];
const still = {
  retry: 3_600_000,
  maxRetryDelay: 3_600_000,
  answer: 3_600_000,
  probeAfter: 3_600_000,
  slow: 3_600_000,
};
const inTrouble = (see: string): Pick<State, 'steps' | 'timing'> => ({
  steps: [{ask: question}, {see}],
  timing: still,
});
const said: readonly Step[] = [
  {ask: 'Fixture: text-paragraphs'},
  {ask: 'Fixture: text-lists'},
  {ask: 'Fixture: text-links'},
  {see: '.turn:nth-of-type(3) .said'},
];

/** Kinds of message that have no state of their own, as many as the window shows. */
const gallery: Readonly<Record<string, readonly string[]>> = {
  words: ['text-emoji', 'text-styled', 'text-code', 'text-arabic'],
  tables: ['text-table-wide', 'text-split'],
  pictures: ['text-images', 'text-gallery-file'],
  replies: ['quick-replies-all', 'reword-many', 'misunderstood'],
  cards: ['product-long', 'product-minimal', 'product-html'],
  slides: ['steps-mixed', 'carousel-one'],
  others: ['template-unknown', 'sidebar-untitled', 'text-empty', 'broken-markup'],
};
const galleryStates: Readonly<Record<string, State>> = Object.fromEntries(
  Object.entries(gallery).map(([kind, names]) => [
    `gallery, ${kind}`,
    {
      attributes: {feedback: 'off'},
      steps: [
        ...names.flatMap((name, index): readonly Step[] => [
          {ask: `Fixture: ${name}`},
          {see: `.turn:nth-of-type(${String(index + 1)}) :is(.said, .notice:not(.typing + .notice))`},
          {load: true},
        ]),
      ],
    },
  ]),
);

export const states: Readonly<Record<string, State>> = {
  closed: {attributes: {open: null}, steps: [{see: '#launcher'}]},
  'unread answers': {
    weather: 'unhurried',
    steps: [{ask: question}, {see: '#resize'}, {close: true}, {see: '#unread[data-count="1"]'}],
  },
  'launcher with a label': {
    attributes: {open: null, 'launcher-label': 'Need help?'},
    steps: [{see: '#launcher'}],
  },
  loading: {scripts: {hold: 'conversation-'}, steps: [{see: '.before [role=status]'}]},
  'load failed': {scripts: {lose: 'conversation-'}, steps: [{see: '#retry'}]},
  'window lost': {scripts: {lose: 'window-'}, steps: [{see: '#failed'}]},
  'not configured': {attributes: {server: null}, steps: [{see: '.before [part=notice]'}]},
  consent: {attributes: {consent: 'required'}, steps: [{see: '#agree'}]},
  empty: {steps: [{see: '#input'}, {see: '.greeting'}]},
  'first visit': {
    attributes: {welcome: null, 'top-questions': null},
    steps: [{see: '.said'}, {see: '.top li'}],
  },
  sent: {
    ...inTrouble('.typing'),
    weather: 'silent',
    steps: [{ask: question}, {ask: 'And when?'}, {see: '.turn:nth-of-type(2) .typing'}],
  },
  slow: {...inTrouble('.typing'), weather: 'silent', timing: {...still, slow: 1}},
  moving: {...inTrouble('.typing'), weather: 'moving'},
  moved: {
    weather: 'moved',
    steps: [
      {ask: question},
      {ask: 'Fixture: text-plain'},
      {see: '.separator'},
      {see: '.turn:nth-of-type(2) .said'},
    ],
  },
  waiting: {...inTrouble('.grave'), weather: 'dead'},
  offline: {...inTrouble('.grave'), weather: 'dead', isOffline: true},
  refused: {...inTrouble('.grave'), weather: 'refusing'},
  'too long': {...inTrouble('.grave'), weather: 'narrow'},
  unsent: {weather: 'dead', timing: {...still, retryFor: 0}, steps: [{ask: question}, {see: '.grave'}]},
  unsure: {
    weather: 'moving',
    timing: still,
    steps: [{ask: question, unsafe: true}, {see: '.grave'}],
  },
  answer: {steps: [{ask: question}, {see: '.said'}]},
  feedback: {steps: [...example('feedback'), {press: '[part~=rate]:last-of-type'}, {see: '.feedback form'}]},
  'quick replies': {steps: example('quick-replies')},
  carousel: {steps: example('carousel')},
  product: {steps: example('product')},
  steps: {steps: example('steps')},
  table: {steps: example('text-table')},
  picture: {steps: [{ask: 'A picture'}, {see: '.said img'}]},
  'names and choices': {
    attributes: {
      languages: 'fr, en, ar',
      spaces: 'Shop, Help',
      'bot-name': 'Lumi',
      'user-name': 'Ada',
      avatar: '/avatar.svg',
    },
    steps: [...example('text-plain'), {see: '.selects'}],
  },
  sidebar: {
    isWide: true,
    steps: [...example('sidebar-html'), {press: '.said .action'}, {see: '#overlay[open] .answer'}],
  },
  image: {isWide: true, steps: [{ask: 'A picture'}, {press: '.zoom'}, {see: '#overlay[open] img'}]},
  suggestions: {
    attributes: {suggestions: null},
    timing: {typing: 1},
    steps: [...example('text-plain'), {type: 'bill'}, {see: '#suggestions li'}],
  },
  'something new below': {
    steps: [
      ...said,
      {scrollTo: 0},
      {see: '#jump'},
      {say: '<p>Something new.</p>'},
      {see: '.turn:nth-of-type(4) .said'},
    ],
  },
  long: {steps: said},
  counter: {steps: [{see: '#input'}, {type: 'A long question. '.repeat(33)}, {see: '#counter'}]},
  locked: {steps: [...example('action-lock'), {see: '#input[readonly]'}]},
  ...galleryStates,
};
