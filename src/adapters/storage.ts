/** One string under one key. Where the browser refuses storage, it lives as long as the page. */
export interface Slot {
  read(): string | null;
  write(value: string): void;
}

export function localSlot(key: string): Slot {
  let memory: string | null = null;
  return {
    read() {
      try {
        return localStorage.getItem(key) ?? memory;
      } catch {
        return memory;
      }
    },
    write(value) {
      memory = value;
      try {
        localStorage.setItem(key, value);
      } catch {
        // Blocked or full: the page goes on with its memory.
      }
    },
  };
}
