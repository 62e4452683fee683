import type {Servers, ServerUrl} from '../core/servers.js';

/** The attributes as written in the page. */
export interface Attributes {
  readonly botId: string | null;
  readonly server: string | null;
  readonly backupServer: string | null;
  readonly consent: string | null;
}

/** The parsed attributes. */
export interface Settings {
  readonly botId: string;
  readonly servers: Servers;
  readonly consent: 'not-asked' | 'required';
}

/** Lenient like HTML's own attributes; null without a bot or a server. attribute-warnings.ts reports the errors. */
export function readSettings(attributes: Attributes): Settings | null {
  const botId = attributes.botId?.trim();
  const main = apiRoot(attributes.server);
  const backup = apiRoot(attributes.backupServer);
  if (!botId || main === null) return null;
  return {
    botId,
    servers: backup === null || backup === main ? {main} : {main, backup},
    consent: attributes.consent === null ? 'not-asked' : 'required',
  };
}

/** Null if the value is neither an origin nor an API root. */
export function apiRoot(value: string | null): ServerUrl | null {
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
