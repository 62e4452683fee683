// What stands between the marks of the documents, by the name in the mark.
import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {register} from 'tsx/esm/api';
import {elementSections} from './element.mjs';
import {readElement} from './manifest.mjs';
import {referenceSections} from './reference.mjs';
import {readTypes} from './types.mjs';

/**
 * @param {string} root the folder of the project
 * @returns {Promise<Record<string, (path: string) => string>>} Markdown, for the document at that path
 */
export async function readSections(root) {
  const unregister = register();
  const {attributes} = await import('../../src/element/attributes.ts');
  const {defaultTiming} = await import('../../src/dialog/timing.ts');
  const {words} = await import('../../src/i18n/words/en.ts');
  await unregister();
  const element = await readElement(root);
  const types = readTypes(root);
  const eventOf = ({type}) =>
    types.classOf(
      `src/element/${type.text === 'ChatboxErrorEvent' ? 'error-event' : 'events'}.ts`,
      type.text,
    );
  const texts = {
    ...elementSections(element, attributes, eventOf),
    ...referenceSections(element, types, eventOf, defaultTiming, words),
  };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, () => text])),
    documents: path => listOfDocuments(root, path),
  };
}

/** Every document beside README by its title, as links from the one at `path`. */
function listOfDocuments(root, path) {
  const item = (file, title) => `- [${title}](${relative(dirname(path), file).replaceAll('\\', '/')})`;
  const pages = readdirSync(join(root, 'docs'))
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => {
      const [, title] = /^# (.+)$/m.exec(readFileSync(join(root, 'docs', name), 'utf8')) ?? [];
      return item(join(root, 'docs', name), title ?? basename(name, '.md'));
    });
  return [...pages, item(join(root, 'docs/decisions'), 'Decisions, and what was rejected')].join('\n');
}
