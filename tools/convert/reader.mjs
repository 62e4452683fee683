import {textAs} from './forms.mjs';

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
  const listAt = (path, otherwise) => [get(path) ?? otherwise].flat().filter(one => one != null);
  return {
    left,
    /** The value, or the official widget's own where the file has none. */
    value: (path, otherwise) => get(path) ?? otherwise,
    /**
     * The value as text, or the official widget's own; what has another form is noted.
     *
     * @param {string} path
     * @param {import('./forms.mjs').Form} form
     * @param {string} [otherwise]
     */
    read: (path, form, otherwise) => {
      const value = get(path);
      if (value == null) return otherwise;
      const text = textAs(form, value);
      if (text === undefined) left.push({key: path, value, why: form.why});
      return text ?? otherwise;
    },
    /** The same of a list, or of its only item. */
    readAll: (path, form, otherwise) => {
      const items = listAt(path, otherwise).filter(one => one !== '');
      const others = items.filter(one => textAs(form, one) === undefined);
      if (others.length > 0) left.push({key: path, value: others, why: form.why});
      return items.flatMap(one => textAs(form, one) || []);
    },
    /** As a list, whatever it is. */
    list: listAt,
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
