/** The turn whose answer an event comes from. */
export declare const turnAt: ({ target }: Event) => string | undefined;
