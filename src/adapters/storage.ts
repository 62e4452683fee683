/** One string under one key. Where the browser refuses storage, it lives as long as the page. */
export interface Slot {
  read(): string | null;
  write(value: string): void;
}

/** @param refused is called when the browser refuses to write. */
function slot(storage: () => Storage, key: string, refused: () => void): Slot {
  let memory: string | null = null;
  return {
    read() {
      try {
        return memory ?? storage().getItem(key);
      } catch {
        return memory;
      }
    },
    write(value) {
      try {
        storage().setItem(key, value);
        memory = null;
      } catch {
        // Blocked or full: the page goes on with its memory.
        if (memory === null) refused();
        memory = value;
      }
    },
  };
}

/** Shared by all tabs of the site, and kept. */
export const localSlot = (key: string, refused = () => {}): Slot => slot(() => localStorage, key, refused);

/** Of this tab alone; it outlives a reload. */
export const tabSlot = (key: string): Slot =>
  slot(
    () => sessionStorage,
    key,
    () => {},
  );
