/** A random UUID. `crypto.randomUUID` is missing on pages without TLS. */
export declare function newId(): string;
