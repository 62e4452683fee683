import type {Servers, ServerUrl} from '../dialog/servers.js';

/** The attributes as they stand in the page. */
export interface Attributes {
  readonly botId: string | null;
  readonly server: string | null;
  readonly backupServer: string | null;
  readonly consent: string | null;
  readonly timeout: string | null;
}

/** What the attributes mean. */
export interface Settings {
  readonly botId: string;
  readonly servers: Servers;
  readonly consent: 'not-asked' | 'required';
  /** ms a question may stay unanswered before it moves; undefined for the default. */
  readonly timeout: number | undefined;
}

/** `settings` is null when the chat cannot work; every problem names the attribute, the rule and the value. */
export interface Reading {
  readonly settings: Settings | null;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Lenient like HTML's own attributes; only what leaves nobody to talk to is an error. */
export function readSettings(attributes: Attributes): Reading {
  const errors: string[] = [];
  const warnings: string[] = [];
  const quoted = (value: string | null) => (value === null ? 'but is missing' : `not "${value}"`);

  const botId = attributes.botId?.trim() ?? '';
  if (botId === '') errors.push(`bot-id must be the id of your bot, ${quoted(attributes.botId)}`);

  const main = apiRoot(attributes.server);
  if (main === null) errors.push(`server must be ${serverRule}, ${quoted(attributes.server)}`);

  let backup = attributes.backupServer === null ? undefined : apiRoot(attributes.backupServer);
  if (backup === null)
    warnings.push(`backup-server must be ${serverRule}, ${quoted(attributes.backupServer)}`);
  if (backup === main && main !== null) {
    warnings.push(`backup-server must be another one than server, ${quoted(attributes.backupServer)}`);
    backup = undefined;
  }

  const timeout = attributes.timeout === null ? undefined : Number(attributes.timeout.trim() || NaN);
  const timely = timeout === undefined || (timeout >= 1000 && timeout <= 300_000);
  if (!timely)
    warnings.push(
      `timeout must be a number of milliseconds from 1000 to 300000, ${quoted(attributes.timeout)}`,
    );

  const consent = attributes.consent?.trim().toLowerCase() ?? null;
  // A word we do not know is more likely a wish for consent than against it.
  if (consent !== null && consent !== 'required')
    warnings.push(
      `consent must be "required" or absent, ${quoted(attributes.consent)}; it counts as "required"`,
    );

  if (botId === '' || main === null) return {settings: null, errors, warnings};
  const servers = backup == null ? {main} : {main, backup};
  return {
    settings: {
      botId,
      servers,
      consent: consent === null ? 'not-asked' : 'required',
      timeout: timely ? timeout : undefined,
    },
    errors,
    warnings,
  };
}

const serverRule = 'an origin such as https://app1.example, or a full API root ending in "/"';

/** Null for what is neither an origin nor an API root. */
function apiRoot(value: string | null): ServerUrl | null {
  const url = parseUrl(value?.trim() ?? '');
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const {origin, pathname, search, hash, username, password} = url;
  if (search !== '' || hash !== '' || username !== '' || password !== '') return null;
  if (pathname === '/') return `${origin}/servlet/api/`;
  return pathname.endsWith('/') ? origin + pathname : null;
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
