/** Listens until it is told to stop. */
export declare function listen(target: EventTarget, types: string, hear: (event: never) => void): () => void;
