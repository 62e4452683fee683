/** A random UUID. `crypto.randomUUID` is missing on pages without TLS; ids need not be secrets. */
export declare function newId(): string;
