/** Answers that no server should send, and those that it should, with anything in their fields. */
import * as fc from 'fast-check';

const handler = fc.oneof(
  fc
    .tuple(fc.string(), fc.constantFrom('redirection_knowledge', 'redirection', 'ask', 'x', ''))
    .map(([text, type]) => `try {reword('${text}',{'type':'${type}'}); return false;}catch(e){}`),
  fc.string().map(text => `rewordtest('${text}',{${text}})`),
  fc
    .array(
      fc.constantFrom(
        'reword(',
        "'",
        '"',
        ',',
        '{',
        '}',
        ')',
        ':',
        'a',
        '007',
        '-1',
        'true',
        '__proto__',
        '\\',
        ' ',
      ),
    )
    .map(parts => parts.join('')),
);

const address = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'javascript:window.hacked=1',
    ' java\nscript:window.hacked=1',
    'data:text/html,<script>window.hacked=1</script>',
    'https://[',
    '#',
    '//a.example',
    'https://a.example/#"onerror="window.hacked=1',
  ),
);

const piece = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.string({unit: 'binary'}),
  handler.map(onclick => `<a href="#" onclick="${onclick}">`),
  address.map(href => `<a href="${href}" onclick=window.hacked=1>`),
  address.map(src => `<img src="${src}" onerror="window.hacked=1">`),
  fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<hr>',
      '<hr class="split">',
      '<table><tr><td>',
      '</table>',
      '<ul><li>',
      '<div onclick=x()>',
    ],
    ...['</a>', '<a', '<', '>', '"', "'", '<!--', '-->', '<![CDATA[', '&lt;', '&#0;', '&nosuch;', '\0'],
    ...['<script>window.hacked=1</script>', '<svg onload="window.hacked=1">', '<math><mtext>', '<template>'],
    ...[
      '<iframe src="javascript:window.hacked=1">',
      '<style>*{display:none}',
      '<form><input name=parentNode>',
    ],
    ...[
      '<img name=attributes>',
      '<noscript>',
      '<select>',
      '<plaintext>',
      '<base href="https://evil.example">',
    ],
    ...['\u202E', '\u2066', '\uD83D', '\uDC00', '\uFEFF', '\u0000'],
  ),
);

/** Foreign HTML. */
export const markup = fc.oneof(
  fc.array(piece, {maxLength: 12}).map(pieces => pieces.join('')),
  fc.tuple(piece, fc.integer({min: 1, max: 600})).map(([one, count]) => one.repeat(count).slice(0, 20_000)),
);

const anything = fc.oneof(
  fc.anything({maxDepth: 3, withNullPrototype: true, withBigInt: false}),
  fc.jsonValue({maxDepth: 4}),
  fc.double(),
  markup,
);

/** Mostly what is wanted there. */
const or = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({weight: 4, arbitrary: value}, {weight: 1, arbitrary: anything});

const productNames = ['title', 'subtitle', 'numeric', 'imageName', 'buttonA', 'buttonB', 'buttonC'];
const product = (suffix = '') =>
  fc.record(
    {
      ...Object.fromEntries(productNames.map(name => [name + suffix, or(markup)])),
      [`imageLink${suffix}`]: or(address),
    },
    {requiredKeys: []},
  );

const templateData = fc.oneof(
  fc.record(
    Object.fromEntries(Array.from({length: 10}, (_, index) => [`button${String(index + 1)}`, or(markup)])),
    {requiredKeys: []},
  ),
  product(),
  fc.array(or(product()), {maxLength: 6}),
  fc
    .tuple(product('1'), product('2'), product('4'))
    .map(products => Object.assign({}, ...products) as object),
  anything,
);

const template = fc.record(
  {
    templateName: or(
      fc.constantFrom(
        'dydu_quick_reply_001',
        'dydu_product_001',
        'dydu_carousel_001',
        'dydu_carousel_array',
        'x',
      ),
    ),
    templateData: fc.oneof(templateData.map(stringified), templateData, fc.string()),
  },
  {requiredKeys: []},
);

const feedbackNames = ['choiceIntroduction', 'choice0', 'choice1', 'choice2', 'commentLabel', 'commentSend'];
const rest = fc.record(
  {
    typeResponse: or(fc.constantFrom('DMUnderstoodQuestion', 'RWOneReword', 'GBMisunderstoodQuestion')),
    contextId: or(fc.string()),
    language: or(fc.constantFrom('fr', 'EN', 'xx')),
    guiCSName: or(fc.string()),
    askFeedback: or(fc.boolean()),
    feedback: or(fc.constantFrom('positive', 'withoutAnswer')),
    feedbackWording: or(fc.record(Object.fromEntries(feedbackNames.map(name => [name, or(fc.string())])))),
    sidebar: or(fc.record({title: or(markup), content: or(markup), url: or(address)}, {requiredKeys: []})),
    urlRedirect: or(address),
    guiAction: or(fc.oneof(handler, fc.string()).map(text => `javascript:f('${text}')`)),
    enableAutoSuggestion: or(fc.boolean()),
    // As JSON makes it: a field of its own.
    ['__proto__']: anything,
    constructor: anything,
    toString: anything,
  },
  {requiredKeys: []},
);

type Json = Record<string, unknown>;

const step = fc.tuple(or(markup), template, rest).map(([text, one, two]): Json => ({text, ...one, ...two}));

/** The values of an answer: often sound, with steps. */
export const answers = fc
  .array(step, {minLength: 1, maxLength: 4})
  .map(steps => steps.reduceRight((next, one) => ({...one, nextStepResponse: next})));

const deep = fc
  .tuple(
    fc.constantFrom('nextStepResponse', 'values', 'sidebar', '__proto__'),
    fc.integer({min: 1, max: 3000}),
  )
  .map(([name, depth]) => {
    let value: unknown = {text: 'x'};
    for (let level = 0; level < depth; level++)
      value = level % 7 === 0 ? [value] : {text: 'x', [name]: value};
    return value;
  });

const coded = (value: unknown): unknown =>
  typeof value === 'string'
    ? btoa(Array.from(new TextEncoder().encode(value), byte => String.fromCharCode(byte)).join(''))
    : Array.isArray(value)
      ? value.map(coded)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, coded(one)]))
        : value;

/** What `JSON.parse` may make of a response: plain, in an envelope, with codes that are none, or anything. */
export const bodies = fc.oneof(
  answers,
  answers.map(values => ({type: 'talkResponse', values: coded(values)})),
  answers.map(values => ({type: 'talkResponse', values})),
  fc.record({interactions: fc.array(or(step))}),
  fc.record({values: fc.record({interactions: fc.array(step.map(coded))})}),
  fc.record({knowledgeArticles: or(fc.array(or(fc.record({reword: or(fc.string())}))).map(stringified))}),
  fc.array(or(fc.record({rootConditionReword: or(fc.string())}))),
  deep,
  anything,
);

export const handlers = fc.oneof(handler, fc.string());

function stringified(value: unknown): string {
  try {
    const json: unknown = JSON.stringify(value);
    return typeof json === 'string' ? json : 'undefined';
  } catch {
    return 'undefined';
  }
}
