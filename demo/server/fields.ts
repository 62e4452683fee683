/** Official clients send the four letters `null`, or nothing, for what they do not have. */
export function present(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value !== 'null' ? value : undefined;
}

export function extraParametersOf(json: string | undefined): ReadonlyMap<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(json ?? '{}');
    return new Map(typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : []);
  } catch {
    return new Map();
  }
}
