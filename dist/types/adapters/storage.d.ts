/** One string under one key. Where the browser refuses storage, it lives as long as the page. */
export interface Slot {
    read(): string | null;
    write(value: string): void;
}
/** Shared by all tabs of the site, and kept. */
export declare const localSlot: (key: string, refused?: () => void) => Slot;
/** Of this tab alone; it outlives a reload. */
export declare const tabSlot: (key: string) => Slot;
