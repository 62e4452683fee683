export type Fields = Readonly<Record<string, unknown>>;

/** The platform's answers with base64 in every string, at any depth. */
export function inEnvelope(type: string, values: object): {type: string; values: object} {
  return {type, values: mapStrings(values, text => Buffer.from(text, 'utf8').toString('base64')) as object};
}

/** The strings of an envelope's values; what is no base64 of UTF-8 becomes whatever it becomes. */
export function outOfEnvelope(values: Fields): Fields {
  return mapStrings(values, text => Buffer.from(text, 'base64').toString('utf8')) as Fields;
}

export function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map(one => mapStrings(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapStrings(inner, change)]));
}
