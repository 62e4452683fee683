/**
 * Looks keys up by their path, and notes what is left behind.
 *
 * @param {import('./files.mjs').Json | undefined} json
 * @param {Readonly<Record<string, string>>} olderNames paths of an earlier version, by today's
 */
export function readerOf(json, olderNames = {}) {
  /** @type {{key: string, value: unknown, why: string}[]} */
  const left = [];
  const at = path => path.split('.').reduce((found, name) => found?.[name], json);
  const get = path =>
    at(path) ??
    Object.entries(olderNames).flatMap(([now, then]) =>
      path.startsWith(now) ? [at(then + path.slice(now.length))] : [],
    )[0];
  return {
    left,
    /** The value, or the official widget's own where the file has none. */
    value: (path, otherwise) => get(path) ?? otherwise,
    /** As a list, whatever it is. */
    list: (path, otherwise) => [get(path) ?? otherwise].flat().filter(one => one != null),
    /** Its names and values; none if it is no object. @returns {[string, any][]} */
    entries: path => Object.entries(Object(get(path))),
    note: (key, value, why) => {
      left.push({key, value, why});
    },
    /** Notes a key that is there and is not the official widget's default. */
    lose: (path, normal, why) => {
      const value = get(path);
      if (value !== undefined && same(value) !== same(normal)) left.push({key: path, value, why});
    },
  };
}

/** Colours are written in many ways. */
const same = value =>
  JSON.stringify(value)
    ?.toLowerCase()
    .replace(/\s+/g, '')
    .replace(/\b0\.(?=\d)/g, '.')
    .replace(/#(\w)(\w)(\w)(?!\w)/g, '#$1$1$2$2$3$3');
