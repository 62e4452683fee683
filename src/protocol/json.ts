/** JSON as it is meant: old libraries give all arrays a `toJSON` that makes text of them. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key: string, coded: unknown) {
    const meant = this[key];
    return Array.isArray(meant) ? meant : coded;
  });
