/**
 * Every attribute but `lang`, and how it takes effect: `restart` closes the conversation and begins another, `now` is
 * seen at once, `next` counts from the next question or answer. Then what a value must be, where only some can be: one
 * of the words that follow (the first is what any other, or none, means), or what a pattern says. `flag`: there or not.
 */
export declare const attributes: {
    readonly 'bot-id': readonly ["restart"];
    readonly server: readonly ["restart"];
    readonly 'backup-server': readonly ["restart"];
    readonly consent: readonly ["restart", RegExp];
    readonly timeout: readonly ["restart", RegExp];
    readonly 'probe-timeout': readonly ["restart", RegExp];
    readonly open: readonly ["now", "flag"];
    readonly mode: readonly ["now", "window", "inline", "full"];
    readonly placement: readonly ["now", "end", "start"];
    readonly theme: readonly ["now", "light", "dark", "auto"];
    readonly width: readonly ["now", RegExp];
    readonly height: readonly ["now", RegExp];
    readonly 'z-index': readonly ["now", RegExp];
    readonly resize: readonly ["now", "on", "off"];
    readonly movable: readonly ["now", "flag"];
    readonly sound: readonly ["now", "flag"];
    readonly links: readonly ["now", "auto", "same", "new"];
    readonly 'launcher-label': readonly ["now"];
    readonly space: readonly ["next"];
    readonly qualification: readonly ["next", "flag"];
    readonly welcome: readonly ["next"];
    readonly 'top-questions': readonly ["next", RegExp];
    readonly suggestions: readonly ["next", RegExp];
    readonly feedback: readonly ["now", "on", "off"];
    readonly sidebar: readonly ["next", "button", "auto"];
    readonly 'bot-name': readonly ["now"];
    readonly 'user-name': readonly ["now"];
    readonly avatar: readonly ["now"];
    readonly 'avatar-reworded': readonly ["now"];
    readonly 'avatar-misunderstood': readonly ["now"];
    readonly languages: readonly ["now"];
    readonly spaces: readonly ["now"];
    readonly 'labels-url': readonly ["now"];
};
export type AttributeName = keyof typeof attributes;
type Values<Name extends AttributeName> = (typeof attributes)[Name] extends readonly [string, ...infer Rest] ? Extract<Rest[number], string> : never;
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;
/** The type of the property of each attribute. */
export type AttributeValues = {
    [Name in AttributeName]: [Values<Name>] extends [never] ? string | null : 'flag' extends Values<Name> ? boolean : Values<Name>;
};
/** The properties that reflect them, as HTML's own do. */
export type AttributeProperties = {
    [Name in AttributeName as Camel<Name>]: AttributeValues[Name];
};
/** Gives a class the properties. What a page has set before the class was there is for {@link adoptEarly}. */
export declare function reflectAttributes(prototype: HTMLElement): void;
/**
 * A property that was set on the bare element hides the class's own of that name.
 *
 * @param others accessors beside those of attributes
 */
export declare function adoptEarly(element: HTMLElement, ...others: readonly string[]): void;
/** Returns true if a value breaks the rule of its attribute. */
export declare function isWrong(name: string, value: string | null): boolean;
export {};
