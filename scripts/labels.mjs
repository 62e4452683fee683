// `npm run labels` gives every translation the labels that English has and it lacks, in English and marked as such, and
// names those that are still to be translated.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('../src/i18n/translations/', import.meta.url));
const mark = '// English';

/** @returns {{name: string, text: string, end: number}[]} the labels of a translation, as they are written */
function labelsOf(source) {
  const {statements} = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);
  const [declaration] = statements.find(ts.isVariableStatement).declarationList.declarations;
  return declaration.initializer.properties.map(property => ({
    name: property.name.text,
    text: property.initializer.getText(),
    end: property.end,
  }));
}

/** A translation with what it lacks, each after the label that stands before it in English. */
export function completed(source, english) {
  let text = source;
  english.forEach(({name, text: words}, index) => {
    const labels = labelsOf(text);
    if (labels.some(label => label.name === name)) return;
    const before = labels.find(label => label.name === english[index - 1]?.name);
    const at = before ? text.indexOf('\n', before.end) + 1 : text.indexOf('{\n') + 2;
    text = `${text.slice(0, at)}  ${name}: ${words}, ${mark}\n${text.slice(at)}`;
  });
  return text;
}

/** The labels of a translation that are still in English. */
export const untranslated = source =>
  [...source.matchAll(/^ {2}(\w+):[^\n]*(?:\n {4}[^\n]*)?\/\/ English$/gm)].map(([, name]) => name);

/** By language; those without any are left out. */
export const untranslatedByLanguage = () =>
  Object.fromEntries(
    readdirSync(folder)
      .map(file => [file.replace('.ts', ''), untranslated(readFileSync(join(folder, file), 'utf8'))])
      .filter(([, names]) => names.length > 0),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const english = labelsOf(readFileSync(join(folder, 'en.ts'), 'utf8'));
  for (const file of readdirSync(folder).filter(name => name !== 'en.ts')) {
    const path = join(folder, file);
    const source = readFileSync(path, 'utf8');
    const whole = completed(source, english);
    if (whole !== source) writeFileSync(path, whole);
  }
  for (const [language, names] of Object.entries(untranslatedByLanguage()))
    console.log(`${language}: ${names.join(', ')} are still in English`);
}
