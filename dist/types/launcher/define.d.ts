/** Registers once; a page may well paste the script twice, and the first one wins. */
export declare function define(name: string, element: CustomElementConstructor): void;
