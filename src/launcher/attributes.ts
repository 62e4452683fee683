/** What the value of an attribute must be. */
export type AttributeType =
  'text' | 'flag' | 'word' | 'required' | 'duration' | 'count' | 'integer' | 'length';

export interface Declaration {
  readonly type: AttributeType;
  /** For `word`: the first means any other value, or none. */
  readonly words?: readonly string[];
  readonly default?: number | string;
  /** `restart`: a change closes the conversation and begins another; `next`: it counts from the next question or answer; else at once. */
  readonly effect?: 'restart' | 'next';
}

/**
 * Every attribute but `lang`. Properties, warnings, the tables of the documents and the data for editors follow from this;
 * the comments are theirs.
 */
export const attributes = {
  /** The id of the bot, as the platform gives it. Required. */
  'bot-id': {type: 'text', effect: 'restart'},
  /** The main server: an origin (the API is then under `/servlet/api/`), or a full API root ending in `/`. Required. */
  server: {type: 'text', effect: 'restart'},
  /** The backup server, written like `server`. Pre-production has none. */
  'backup-server': {type: 'text', effect: 'restart'},
  /** `required`: nothing is requested or stored before the visitor agrees. If absent, the visitor is not asked. */
  consent: {type: 'required', effect: 'restart'},
  /**
   * Milliseconds after which a question without an answer moves to the backup, 1000 to 300000. 30000 suits a
   * generative bot.
   */
  timeout: {type: 'duration', default: 20_000, effect: 'restart'},
  /** Milliseconds that a status request may take while a question waits for its answer, 1000 to 300000. */
  'probe-timeout': {type: 'duration', default: 2000, effect: 'restart'},
  /** The window is open. */
  open: {type: 'flag'},
  /**
   * `window` floats above the page, `inline` fills the element's own box and is always open, `full` covers the page
   * while open.
   */
  mode: {type: 'word', words: ['window', 'inline', 'full']},
  /** `start` or `end`: the side of the page on which the launcher and the window float, in reading direction. */
  placement: {type: 'word', words: ['end', 'start']},
  /** `light`, `dark`, or `auto`, which follows the visitor's system. */
  theme: {type: 'word', words: ['light', 'dark', 'auto']},
  /** The width of the window: a CSS length, or a number of pixels. If absent, `--dydu-width`. */
  width: {type: 'length'},
  /** The height of the window, written like `width`. If absent, `--dydu-height`. */
  height: {type: 'length'},
  /** The `z-index` of the launcher and the window. If absent, `--dydu-z-index`. */
  'z-index': {type: 'integer'},
  /** `on`: the visitor may resize the window on a screen that has the room. `off`: the size is fixed. */
  resize: {type: 'word', words: ['on', 'off']},
  /**
   * The visitor may drag the launcher up and down and to the other side of the page, or move it with the arrow keys.
   */
  movable: {type: 'flag'},
  /** Plays a short sound when an answer arrives while the chat is closed or the tab is hidden. */
  sound: {type: 'flag'},
  /**
   * The tab in which links of answers open. `auto`: a new tab, or this one where the answer says so (type
   * `redirection`). `same`: this one. `new`: a new one.
   */
  links: {type: 'word', words: ['auto', 'same', 'new']},
  /** A text beside the launcher's icon. If absent, the icon stands alone. */
  'launcher-label': {type: 'text'},
  /** The consultation space of the knowledge base. If absent, the server's own default. */
  space: {type: 'text', effect: 'next'},
  /** Marks questions as tests, which the server's statistics leave out. */
  qualification: {type: 'flag', effect: 'next'},
  /** The question whose answer begins a conversation. `off`: no question is sent. */
  welcome: {type: 'text', default: '#welcome#', effect: 'next'},
  /** The number of frequently asked questions that are proposed. `off`: none. */
  'top-questions': {type: 'count', default: 3, effect: 'next'},
  /**
   * The number of questions that are proposed while the visitor types. `off`: the text stays in the page until it is
   * sent.
   */
  suggestions: {type: 'count', default: 5, effect: 'next'},
  /** `on`: visitors can rate answers where the bot asks for it. `off`: they cannot rate any. */
  feedback: {type: 'word', words: ['on', 'off']},
  /** `button`: the details of an answer open on demand. `auto`: the details of a new answer open automatically. */
  sidebar: {type: 'word', words: ['button', 'auto'], effect: 'next'},
  /** A name above the bot's bubbles. */
  'bot-name': {type: 'text'},
  /** A name above the visitor's bubbles. */
  'user-name': {type: 'text'},
  /** The address of a picture beside the bot's bubbles. */
  avatar: {type: 'text'},
  /** Replaces `avatar` where the bot proposes other words. */
  'avatar-reworded': {type: 'text'},
  /** Replaces `avatar` where the bot has not understood. */
  'avatar-misunderstood': {type: 'text'},
  /** The languages that the visitor may choose from, e.g. `fr, en`. Choosing one begins a new conversation. */
  languages: {type: 'text'},
  /** The consultation spaces that the visitor may choose from, e.g. `Shop, Help`. */
  spaces: {type: 'text'},
  /** The address of a JSON file with labels that replace the chat's own, by name. */
  'labels-url': {type: 'text'},
} as const satisfies Readonly<Record<string, Declaration>>;

const patterns: Readonly<Partial<Record<AttributeType, RegExp>>> = {
  // HTML counts any value as true; these are meant as false, by React for one.
  flag: /^(?!(false|0|off|no)$)/i,
  required: /^required$/i,
  /** 1000 to 300000 ms. */
  duration: /^([1-9]\d{3,4}|[12]\d{5}|300000)$/,
  count: /^(off|\d{1,3})$/i,
  integer: /^-?\d+$/,
  /** A number of pixels, a length, or a function of lengths. */
  length: /^(\d+(\.\d+)?([a-z]+|%)?|[a-z]+\(.+\))$/i,
};

export type AttributeName = keyof typeof attributes;

interface Values {
  readonly flag: boolean;
  readonly required: 'required' | null;
  readonly duration: number;
  readonly count: number | 'off';
  readonly integer: number | null;
  readonly length: string | null;
  readonly text: string | null;
}

type Value<Declared> = Declared extends {readonly words: readonly (infer Word)[]}
  ? Word
  : Declared extends {readonly type: 'text'; readonly default: string}
    ? string
    : Declared extends {readonly type: keyof Values}
      ? Values[Declared['type']]
      : never;
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** The type of the property of each attribute. */
export type AttributeValues = {[Name in AttributeName]: Value<(typeof attributes)[Name]>};

/** The properties that reflect them, as HTML's own do. */
export type AttributeProperties = {[Name in AttributeName as Camel<Name>]: AttributeValues[Name]};

/** Gives a class the properties. What a page has set before the class was there is for {@link adoptEarly}. */
export function reflectAttributes(prototype: HTMLElement): void {
  for (const name of attributeNames) {
    Object.defineProperty(prototype, propertyOf(name), {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return readAttribute(this, name);
      },
      set(this: HTMLElement, value: string | number | boolean | null | undefined) {
        if (value == null || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : String(value));
      },
    });
  }
}

/** The value of an attribute by its declaration; the default where there is none, or a wrong one. */
export function readAttribute<Name extends AttributeName>(
  element: Element,
  name: Name,
): AttributeValues[Name];
export function readAttribute(element: Element, name: AttributeName): unknown {
  const {type, words, default: normal}: Declaration = attributes[name];
  const unset = normal ?? words?.[0] ?? null;
  const written = element.getAttribute(name);
  if (type === 'text') return written?.trim() || unset;
  // A wrong value is more likely meant to require consent than not to.
  if (type === 'required') return written === null ? null : type;
  const isRight = written !== null && !isWrong(name, written);
  if (type === 'flag') return isRight;
  if (!isRight) return unset;
  if (type === 'length') return written.trim();
  const word = written.trim().toLowerCase();
  return Number.isNaN(Number(word)) ? word : Number(word);
}

/**
 * A property that was set on the bare element hides the class's own of that name.
 *
 * @param others accessors beside those of attributes
 */
export function adoptEarly(element: HTMLElement, ...others: readonly string[]): void {
  const own = element as unknown as Record<string, unknown>;
  for (const property of [...attributeNames.map(propertyOf), ...others]) {
    if (!Object.hasOwn(element, property)) continue;
    const value = own[property];
    Reflect.deleteProperty(element, property);
    own[property] = value;
  }
}

/** Returns true if a value is not what its attribute must be. */
export function isWrong(name: AttributeName, value: string | null): boolean {
  if (value === null) return false;
  const {type, words}: Declaration = attributes[name];
  return words ? !words.includes(value.toLowerCase()) : patterns[type]?.test(value.trim()) === false;
}

export const attributeNames = Object.keys(attributes) as AttributeName[];

const propertyOf = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
