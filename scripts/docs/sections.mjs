// The generated sections of the documents, by the name in their marks.
import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {register} from 'tsx/esm/api';
import {oldestBrowsers} from '../oldest-browsers.mjs';
import {readAttributes} from './attributes.mjs';
import {untranslatedByLanguage} from '../labels.mjs';
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
  const {defaultTiming} = await import('../../src/core/timing.ts');
  const {words} = await import('../../src/i18n/translations/en.ts');
  await unregister();
  const element = await readElement(root);
  const types = readTypes(root);
  const eventOf = ({type}) =>
    types.classOf(
      `src/${type.text === 'ChatboxErrorEvent' ? 'launcher/error-event' : 'conversation/events'}.ts`,
      type.text,
    );
  const texts = {
    ...elementSections(element, await readAttributes(root), eventOf),
    ...referenceSections(element, types, eventOf, defaultTiming, words),
  };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, () => text])),
    untranslated: () => untranslatedList(untranslatedByLanguage()),
    sizes: () => sizes(JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8'))),
    browsers: () => browsers(oldestBrowsers),
    documents: path => listOfDocuments(root, path),
  };
}

/** @param {Record<string, string[]>} missing */
function untranslatedList(missing) {
  const items = Object.entries(missing).map(
    ([language, names]) => `- \`${language}\`: ${names.map(name => `\`${name}\``).join(', ')}`,
  );
  return items.length > 0
    ? `Still in English:\n\n${items.join('\n')}`
    : 'Every label is translated into all eight languages.';
}

/** The budgets of the build; each step includes the one before. */
function sizes(budgets) {
  const of = first =>
    Object.values(budgets)
      .filter(({files}) => files[0] === first)
      .map(({gzip}) => gzip)
      .sort((one, other) => one - other);
  const steps = of('dydu-chatbox.js');
  const [extras] = of('extras-*.js');
  const [page, question, answer, all] = [...steps, steps.at(-1) + extras].map(gzip => `${gzip / 1000} kB`);
  return `The page loads at most ${page} (gzip, in English). Hovering or focusing the launcher brings that to ${question}, with which a question can be asked. The first answer brings it to ${answer}, and the extras that follow to ${all}.`;
}

function browsers({chrome, firefox, safari}) {
  const version = ([major, minor]) => (minor === 0 ? major : `${major}.${minor}`);
  return `It works in Chrome and Edge from ${version(chrome)}, in Firefox from ${version(firefox)} and in Safari from ${version(safari)}; some details need [newer versions](docs/packages.md#browsers).`;
}

/** All documents except README by title, as links from the document at `path`. */
function listOfDocuments(root, path) {
  const item = (file, title) => `- [${title}](${relative(dirname(path), file).replaceAll('\\', '/')})`;
  const pages = readdirSync(join(root, 'docs'))
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => {
      const [, title] = /^# (.+)$/m.exec(readFileSync(join(root, 'docs', name), 'utf8')) ?? [];
      return item(join(root, 'docs', name), title ?? basename(name, '.md'));
    });
  return [...pages, item(join(root, 'docs/decisions'), 'Decision records')].join('\n');
}
