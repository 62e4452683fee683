/**
 * Every attribute but `lang`, and how it takes effect: `restart` closes the conversation and begins another, `now` is
 * seen at once, `next` counts from the next question or answer. Values follow where only those are known; the first
 * is what any other, or none, means. `flag`: there or not.
 */
export const attributes = {
  'bot-id': ['restart'],
  server: ['restart'],
  'backup-server': ['restart'],
  consent: ['restart'],
  timeout: ['restart'],
  open: ['now', 'flag'],
  mode: ['now', 'window', 'inline', 'full'],
  placement: ['now', 'end', 'start'],
  theme: ['now', 'light', 'dark', 'auto'],
  space: ['next'],
  qualification: ['next', 'flag'],
  welcome: ['next'],
  'top-questions': ['next'],
  suggestions: ['next'],
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
} as const satisfies Readonly<Record<string, readonly ['restart' | 'now' | 'next', ...string[]]>>;

export type AttributeName = keyof typeof attributes;
type Values<Name extends AttributeName> = (typeof attributes)[Name] extends readonly [string, ...infer Rest]
  ? Rest[number]
  : never;
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** What an attribute means, as its property gives it. */
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
  for (const [name, [, ...values]] of rules()) {
    const [normal] = values;
    Object.defineProperty(prototype, propertyOf(name), {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        const value = this.getAttribute(name);
        if (normal === undefined) return value;
        return normal === 'flag' ? value !== null : value !== null && values.includes(value) ? value : normal;
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

/** What is wrong with a value, for the console. */
export function complaintAbout(name: string, value: string | null): string | undefined {
  const [, ...values] = attributes[name as AttributeName] as readonly string[];
  const isKnown = values.length === 0 || values[0] === 'flag' || value === null || values.includes(value);
  return isKnown ? undefined : `${name} must be one of ${values.join(', ')}, not "${value}"`;
}

const rules = () => Object.entries<readonly string[]>(attributes);

const propertyOf = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
