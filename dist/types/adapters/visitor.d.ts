export interface Visitor {
    /** 15 hexadecimal digits, as the platform's own widget makes them; kept in this browser. */
    readonly clientId: string;
    readonly alreadyCame: boolean;
}
/** Null before the first question, and after everything was forgotten. */
export declare const knownVisitor: () => string | null;
/** The visitor of this browser; the id is made, and stored, on the first call. */
export declare function visitor(): () => Visitor;
