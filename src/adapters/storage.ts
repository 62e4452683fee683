import {storageKey} from './storage-keys.js';

/** One string under one key; an empty one leaves nothing behind. Where the browser refuses storage, it lives as long as the page. */
export interface Slot {
  read(): string | null;
  write(value: string): void;
  /** Drops what lives in the page alone. */
  forget(): void;
}

/** @param refused is called when the browser refuses to write. */
function slot(storage: () => Storage, key: string, refused = () => {}): Slot {
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
        if (value === '') storage().removeItem(key);
        else storage().setItem(key, value);
        memory = null;
      } catch {
        // Blocked or full: the page goes on with its memory.
        if (memory === null) refused();
        memory = value;
      }
    },
    forget() {
      memory = null;
    },
  };
}

/** Shared by all tabs of the site, and kept. */
export const localSlot = (key: string, refused?: () => void): Slot => slot(() => localStorage, key, refused);

/** The stored value of one bot under a name. */
export interface Slots {
  /** In this tab alone; it outlives a reload. */
  readonly inTab: (name: string) => Slot;
  readonly inBrowser: (name: string) => Slot;
}

export const slotsOf = (botId: string): Slots => ({
  inTab(name) {
    const key = storageKey(botId, name);
    // A value that cannot be replaced is removed, so that the next page does not use outdated data.
    return slot(
      () => sessionStorage,
      key,
      () => {
        remove(() => sessionStorage, key);
      },
    );
  },
  inBrowser: name => localSlot(storageKey(botId, name)),
});

function remove(storage: () => Storage, key: string): void {
  try {
    storage().removeItem(key);
  } catch {
    // It is blocked: there is nothing.
  }
}
