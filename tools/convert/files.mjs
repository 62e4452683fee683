/** @typedef {Record<string, unknown>} Json */
/** @typedef {'configuration' | 'bot' | 'theme'} Kind */
/** @typedef {Partial<Record<Kind, Json>>} Files */

/** What is wrong with the files, in one line for their owner. */
export class FileError extends Error {}

const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each file is known by what is in it: its name and its place do not matter. @type {Record<Kind, (json: Json) => boolean>} */
const signs = {
  bot: json => 'id' in json && ('servers' in json || 'server' in json),
  theme: json => isObject(json.palette),
  configuration: json =>
    ['application', 'interaction', 'gdprDisclaimer', 'teaser', 'welcome', 'spaces'].some(key =>
      isObject(json[key]),
    ),
};

/**
 * @param {readonly {name: string, text: string}[]} texts
 * @returns {Files}
 */
export function readFiles(texts) {
  /** @type {Files} */
  const files = {};
  for (const text of texts) {
    const {kind, json} = readFile(text);
    if (files[kind]) throw new FileError(`${text.name} is a second ${kind}.json`);
    files[kind] = json;
  }
  if (!files.bot) throw new FileError('bot.json is missing: it names the bot and its servers');
  return files;
}

/**
 * Which of the three it is. Names that every object has, such as `toString`, are left out.
 *
 * @param {{name: string, text: string}} file
 * @returns {{kind: Kind, json: Json}}
 */
export function readFile({name, text}) {
  let json;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''), (key, value) => (key in {} ? undefined : value));
  } catch (error) {
    throw new FileError(`${name} is not JSON: ${error.message.replace(/\s+/g, ' ')}`);
  }
  const kind = isObject(json) && Object.keys(signs).find(one => signs[one](json));
  if (!kind) throw new FileError(`${name} is none of configuration.json, bot.json and theme.json`);
  return {kind, json};
}
