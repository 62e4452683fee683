/** Errors leave nobody to talk to. Each names the attribute, the rule and the value. */
export interface AttributeWarnings {
    readonly errors: readonly string[];
    readonly warnings: readonly string[];
}
type Read = (name: string) => string | null;
/**
 * Loaded when something is wrong: tells the owner, once for as long as it is.
 *
 * @param misconfigured what else happens when nobody is left to talk to
 */
export declare function warnAboutAttributes(element: Element, said: Set<string>, misconfigured: (message: string) => void): void;
export declare function warningsAbout(read: Read): AttributeWarnings;
export {};
