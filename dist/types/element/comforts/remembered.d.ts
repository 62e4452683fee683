/** A text that is kept in this browser for one bot; an empty one is none. Where storage is refused, nothing is kept. */
export declare function remembered(storage: () => Storage, botId: string, name: string): {
    read: () => string | null;
    write: (text: string) => void;
};
