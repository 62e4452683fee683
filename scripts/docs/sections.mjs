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
    sizes: () => sizes(JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8'))),
    documents: path => listOfDocuments(root, path),
  };
}

/** What the build holds the chat to; each step includes the one before. */
function sizes(budgets) {
  const steps = Object.values(budgets)
    .filter(({files}) => files[0] === 'dydu-chatbox.js')
    .map(({gzip}) => gzip)
    .sort((one, other) => one - other);
  const [page, question, answer] = steps.map(
    (gzip, index) => `${(gzip - (steps[index - 1] ?? 0)) / 1000} kB`,
  );
  return `The page loads ${page} at most (gzip). With the visitor's first sign of interest come up to ${question}, after which a question can be asked, and beside them up to ${answer} that show answers.`;
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
