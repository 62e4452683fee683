const count = /^(off|\d{1,3})$/i;
/** A number of pixels, a length, or a function of lengths. */
const length = /^(\d+(\.\d+)?([a-z]+|%)?|[a-z]+\(.+\))$/i;
/** 1000 to 300000 ms. */
const patience = /^([1-9]\d{3,4}|[12]\d{5}|300000)$/;

/**
 * Every attribute but `lang`, and how it takes effect: `restart` closes the conversation and begins another, `now` is
 * seen at once, `next` counts from the next question or answer. Then what a value must be, where only some can be: one
 * of the words that follow (the first is what any other, or none, means), or what a pattern says. `flag`: there or not.
 */
export const attributes = {
  'bot-id': ['restart'],
  server: ['restart'],
  'backup-server': ['restart'],
  consent: ['restart', /^required$/i],
  timeout: ['restart', patience],
  'probe-timeout': ['restart', patience],
  open: ['now', 'flag'],
  mode: ['now', 'window', 'inline', 'full'],
  placement: ['now', 'end', 'start'],
  theme: ['now', 'light', 'dark', 'auto'],
  width: ['now', length],
  height: ['now', length],
  'z-index': ['now', /^-?\d+$/],
  resize: ['now', 'on', 'off'],
  movable: ['now', 'flag'],
  sound: ['now', 'flag'],
  links: ['now', 'auto', 'same', 'new'],
  'launcher-label': ['now'],
  space: ['next'],
  qualification: ['next', 'flag'],
  welcome: ['next'],
  'top-questions': ['next', count],
  suggestions: ['next', count],
  feedback: ['now', 'on', 'off'],
  sidebar: ['next', 'button', 'auto'],
  'bot-name': ['now'],
  'user-name': ['now'],
  avatar: ['now'],
  'avatar-reworded': ['now'],
  'avatar-misunderstood': ['now'],
  languages: ['now'],
  spaces: ['now'],
  'labels-url': ['now'],
} as const satisfies Readonly<
  Record<string, readonly [effect: 'restart' | 'now' | 'next', ...(readonly string[] | readonly [RegExp])]>
>;

export type AttributeName = keyof typeof attributes;
type Values<Name extends AttributeName> = (typeof attributes)[Name] extends readonly [string, ...infer Rest]
  ? Extract<Rest[number], string>
  : never;
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** The type of the property of each attribute. */
export type AttributeValues = {
  [Name in AttributeName]: [Values<Name>] extends [never]
    ? string | null
    : 'flag' extends Values<Name>
      ? boolean
      : Values<Name>;
};

/** The properties that reflect them, as HTML's own do. */
export type AttributeProperties = {[Name in AttributeName as Camel<Name>]: AttributeValues[Name]};

/** Gives a class the properties. What a page has set before the class was there is for {@link adoptEarly}. */
export function reflectAttributes(prototype: HTMLElement): void {
  for (const [name, [, normal]] of rules()) {
    Object.defineProperty(prototype, propertyOf(name), {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        const value = this.getAttribute(name);
        if (typeof normal !== 'string') return value;
        return normal === 'flag'
          ? value !== null
          : isWrong(name, value)
            ? normal
            : (value?.toLowerCase() ?? normal);
      },
      set(this: HTMLElement, value: string | boolean | null) {
        if (value == null || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : value);
      },
    });
  }
}

/**
 * A property that was set on the bare element hides the class's own of that name.
 *
 * @param others accessors beside those of attributes
 */
export function adoptEarly(element: HTMLElement, ...others: readonly string[]): void {
  const own = element as unknown as Record<string, unknown>;
  for (const property of [...rules().map(([name]) => propertyOf(name)), ...others]) {
    if (!Object.hasOwn(element, property)) continue;
    const value = own[property];
    Reflect.deleteProperty(element, property);
    own[property] = value;
  }
}

/** Returns true if a value breaks the rule of its attribute. */
export function isWrong(name: string, value: string | null): boolean {
  const [, rule, ...others] = attributes[name as AttributeName] as Rule;
  if (value === null || rule === undefined || rule === 'flag') return false;
  return rule instanceof RegExp ? !rule.test(value.trim()) : ![rule, ...others].includes(value.toLowerCase());
}

type Rule = readonly [effect: string, rule?: string | RegExp, ...others: string[]];

const rules = () => Object.entries<Rule>(attributes);

const propertyOf = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
