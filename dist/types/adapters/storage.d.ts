/** One string under one key; an empty one leaves nothing behind. Where the browser refuses storage, it lives as long as the page. */
export interface Slot {
    read(): string | null;
    write(value: string): void;
    /** Drops what lives in the page alone. */
    forget(): void;
}
/** Shared by all tabs of the site, and kept. */
export declare const localSlot: (key: string, refused?: () => void) => Slot;
/** The stored value of one bot under a name. */
export interface Slots {
    /** In this tab alone; it outlives a reload. */
    readonly inTab: (name: string) => Slot;
    readonly inBrowser: (name: string) => Slot;
}
export declare const slotsOf: (botId: string) => Slots;
