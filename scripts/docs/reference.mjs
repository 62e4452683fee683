// What the types tell in full: for docs/reference.md and docs/labels.md.
import {code, table} from './markdown.mjs';

export function referenceSections(element, types, eventOf, timing, words) {
  return {
    'event-fields': element.events
      .map(event => {
        const {fields, isCancelable} = eventOf(event);
        const kind = `Class ${code(event.type.text)}${isCancelable ? ', cancelable' : ''}.`;
        return `### ${code(event.name)}\n\n${event.description} ${kind}\n\n${fieldTable(fields)}`;
      })
      .join('\n\n'),
    parameters: table(
      ['method', 'parameters', 'gives'],
      element.methods.map(({name, parameters = [], return: returned}) => [
        code(name),
        parameters.map(one => describe(one.name, one.type.text, one.description)).join('; '),
        code(returned.type.text),
      ]),
    ),
    question: fieldTable(
      types.interfaceOf('src/core/types.ts', 'Question').filter(({name}) => name !== 'id'),
    ),
    diagnostics: caseTable(types.casesOf('src/core/diagnostics.ts', 'Diagnostic')),
    failures: caseTable(types.casesOf('src/core/failure.ts', 'Failure')),
    timing: table(
      ['name', 'default', 'meaning'],
      types
        .interfaceOf('src/core/timing.ts', 'Timing')
        .map(({name, comment}) => [code(name), `${timing[name]} ms`, comment]),
    ),
    labels: table(
      ['name', 'in English', 'note'],
      types
        .membersOf('src/i18n/translations/en.ts', 'words')
        .map(({name, comment}) => [code(name), wording(words[name]), comment]),
    ),
  };
}

const describe = (name, type, comment) =>
  `${code(name)}: ${code(type)}${comment ? ` (${comment.replace(/\.$/, '')})` : ''}`;

const fieldTable = fields =>
  table(
    ['field', 'type', 'meaning'],
    fields.map(({name, type, comment}) => [code(name), code(type), comment]),
  );

/** The first field tells the cases apart. */
function caseTable(cases) {
  const key = cases[0].fields[0].name;
  return table(
    [code(key), 'with', 'meaning'],
    cases.map(({comment, fields: [which, ...others]}) => [
      which.type.replaceAll("'", '`').replaceAll(' | ', ', '),
      others.map(one => describe(one.name, one.type, one.comment)).join('; '),
      comment,
    ]),
  );
}

const wording = words =>
  typeof words === 'string'
    ? words
    : Object.entries(words)
        .map(([form, text]) => `${code(form)}: ${text}`)
        .join('; ');
