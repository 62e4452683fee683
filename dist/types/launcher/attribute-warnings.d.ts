/** Errors make a conversation impossible, warnings do not. Each names the attribute, the rule and the value. */
export interface AttributeWarnings {
    readonly errors: readonly string[];
    readonly warnings: readonly string[];
}
type Read = (name: string) => string | null;
/**
 * Loaded when an attribute is wrong. Reports each error once for as long as it lasts.
 *
 * @param misconfigured called with the errors
 */
export declare function warnAboutAttributes(element: Element, said: Set<string>, misconfigured: (message: string) => void): void;
export declare function warningsAbout(read: Read): AttributeWarnings;
export {};
