/** What the owner is told. */
export interface Said {
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  readonly end: () => void;
}

/** Listens to the console until its end, and keeps it quiet. */
export function watchConsole(): Said {
  const {warn, error} = console;
  const warnings: string[] = [];
  const errors: string[] = [];
  console.warn = (...words: unknown[]) => warnings.push(words.map(String).join(' '));
  console.error = (...words: unknown[]) => errors.push(words.map(String).join(' '));
  return {
    warnings,
    errors,
    end: () => {
      console.warn = warn;
      console.error = error;
    },
  };
}
