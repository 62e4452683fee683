/** The platform's answers with base64 in every string, at any depth. */
export function inEnvelope(type: string, values: object): {type: string; values: unknown} {
  return {type, values: encoded(values)};
}

function encoded(value: unknown): unknown {
  if (typeof value === 'string') return Buffer.from(value, 'utf8').toString('base64');
  if (Array.isArray(value)) return value.map(encoded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, encoded(inner)]));
}
