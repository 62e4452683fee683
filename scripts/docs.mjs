// `npm run docs` writes what stands between the marks `<!-- generated:… -->` and `<!-- /generated -->` of README.md and
// docs/, out of the sources; `--check` writes nothing, and ends with 1 if a document says something else.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {difference, filled} from './docs/fill.mjs';
import {readSections} from './docs/sections.mjs';

const {values: options} = parseArgs({options: {check: {type: 'boolean'}}});
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const sections = await readSections(root);
const unused = new Set(Object.keys(sections));
const textOf = path => name => {
  unused.delete(name);
  return sections[name]?.(path);
};
const documents = ['README.md', ...readdirSync('docs').map(name => join('docs', name))];
let staleOnes = 0;
for (const path of documents.filter(name => name.endsWith('.md'))) {
  const before = readFileSync(path, 'utf8');
  const after = await format(filled(before, textOf(path)), {...(await resolveConfig(path)), filepath: path});
  if (after === before) continue;
  staleOnes++;
  if (options.check) console.error(`${path} is stale:\n${difference(before, after)}\n`);
  else writeFileSync(path, after);
}
for (const name of unused) console.error(`No document has <!-- generated:${name} -->.`);
if (options.check && staleOnes > 0) console.error('`npm run docs` writes them.');
process.exitCode = unused.size > 0 || (options.check && staleOnes > 0) ? 1 : 0;
