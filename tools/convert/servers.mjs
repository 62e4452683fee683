import {FileError} from './files.mjs';

/**
 * @param {import('./files.mjs').Json} bot
 * @param {ReturnType<typeof import('./reader.mjs').readerOf>} reader
 * @returns {Record<string, string>} attributes
 */
export function serverAttributes(bot, {note}) {
  if (typeof bot.id !== 'string' || bot.id.trim() === '')
    throw new FileError('bot.json: id must be the id of the bot');
  const isOld = !Array.isArray(bot.servers);
  const listed = isOld ? [bot.server, bot.backUpServer] : bot.servers;
  const [main, backup, ...more] = listed.filter(one => one !== '' && one != null).map(addressOf);
  if (main === undefined) throw new FileError('bot.json: servers must name the main server');
  if (isOld) note('server', bot.server, 'an old form, which names no scheme: https is assumed');
  if (more.length > 0) note('servers', more, 'there are two servers: the main one and the backup');
  if (bot.configId !== undefined) note('configId', bot.configId, 'the tag is the configuration');
  if (main === backup) note('servers', backup, 'the backup is the main server: it is left out');
  return {
    'bot-id': bot.id.trim(),
    server: main,
    ...(backup !== undefined && backup !== main && {'backup-server': backup}),
  };
}

/** An origin, or the full API root where the official widget has a path. */
function addressOf(server) {
  const url = typeof server === 'string' ? urlOf(server.trim()) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new FileError(`bot.json: ${JSON.stringify(server)} is no address of a server`);
  const path = url.pathname.replace(/\/+$/, '');
  return path === '' ? url.origin : `${url.origin}${path}/servlet/api/`;
}

function urlOf(text) {
  try {
    return new URL(text.includes('://') ? text : `https://${text}`);
  } catch {
    return null;
  }
}
