/**
 * JSON as it is meant: old libraries give all arrays a `toJSON` that makes text of them. What JSON cannot hold is left out,
 * because a page may hand us anything: functions, an object that holds itself; a large integer is a text.
 */
export function toJson(value: unknown): string {
  const around: unknown[] = [];
  return JSON.stringify(
    value,
    function (this: Readonly<Record<string, unknown>>, key: string, coded: unknown) {
      const meant = this[key];
      const given = Array.isArray(meant) ? meant : coded;
      if (typeof given === 'bigint') return String(given);
      if (typeof given !== 'object' || given === null) return given;
      while (around.length > 0 && around.at(-1) !== this) around.pop();
      if (around.includes(given)) return undefined;
      around.push(given);
      return given;
    },
  );
}

/** A copy that holds nothing but what JSON can. */
export const plain = <T>(value: T): T => JSON.parse(toJson(value)) as T;
