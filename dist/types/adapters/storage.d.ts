/** One string under one key. Where the browser refuses storage, it lives as long as the page. */
export interface Slot {
    read(): string | null;
    write(value: string): void;
}
export declare function localSlot(key: string): Slot;
