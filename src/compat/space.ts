/** One way to find the consultation space, as in the official configuration's `spaces.detection`. */
export interface Strategy {
  readonly active?: boolean;
  readonly mode?: string;
  /** A name to look up, or spaces by what is found. */
  readonly value?: string | Readonly<Record<string, string>>;
}

/** The space that the first successful active strategy finds. */
export function detectSpace(strategies: readonly Strategy[]): string | undefined {
  return strategies.map(detect).find(Boolean);
}

function detect({active, mode = '', value = ''}: Strategy): string | undefined {
  const [name, spaces] = typeof value === 'string' ? [value, {}] : ['', value];
  const find: Readonly<Record<string, () => string | null | undefined>> = {
    cookie: () => cookie(name),
    localstorage: () => stored(name),
    global: () => text((window as unknown as Record<string, unknown>)[name]),
    urlparameter: () => new URLSearchParams(location.search).get(name),
    hostname: () => spaces[location.hostname],
    route: () => spaces[location.pathname],
    urlpart: () => Object.entries(spaces).find(([part]) => location.href.includes(part))?.[1],
  };
  return (active && find[mode]?.()) || undefined;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find(one => one.startsWith(`${name}=`));
  const value = found?.slice(name.length + 1);
  try {
    return value && decodeURIComponent(value);
  } catch {
    return value;
  }
}

function stored(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    // Storage is refused.
    return undefined;
  }
}
