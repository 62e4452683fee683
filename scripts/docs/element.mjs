// The tables of the element: for README.md and docs/reference.md.
import {code, table} from './markdown.mjs';

/** The attributes of README; docs/reference.md has all. */
const mainAttributes = ['bot-id', 'server', 'backup-server', 'consent', 'timeout', 'mode', 'theme', 'lang'];
const effects = {restart: 'begins a new conversation', now: 'at once', next: 'next question or answer'};

/** @param rules the table of `src/launcher/attributes.ts`, where `lang`, which is HTML's own, is not */
export function elementSections(element, rules, eventOf) {
  const order = [...Object.keys(rules), 'lang'];
  const effectOf = name => {
    const effect = name === 'lang' ? 'now' : rules[name]?.[0];
    if (effect === undefined)
      throw new Error(`${name} is documented, but src/launcher/attributes.ts lacks it.`);
    return effects[effect];
  };
  const signature = ({name, parameters = []}) => `${name}(${parameters.map(one => one.name).join(', ')})`;
  return {
    attributes: table(
      ['attribute', 'meaning', 'default', 'takes effect'],
      element.attributes
        .toSorted(byName(order))
        .map(one => [code(one.name), one.description, code(one.default), effectOf(one.name)]),
    ),
    'main-attributes': table(
      ['attribute', 'meaning', 'default'],
      mainAttributes
        .map(name => element.attributes.find(one => one.name === name))
        .map(one => [code(one.name), one.description, code(one.default)]),
    ),
    parts: table(
      ['part', 'what it is'],
      element.parts.map(one => [code(one.name), one.description]),
    ),
    'custom-properties': table(
      ['custom property', 'what it sets', 'default'],
      element.customProperties.map(one => [code(one.name), one.description, code(one.default)]),
    ),
    events: table(
      ['event', 'when', 'fields'],
      element.events.map(one => [
        code(one.name),
        one.description,
        eventOf(one)
          .fields.map(({name}) => code(name))
          .join(', '),
      ]),
    ),
    methods: table(
      ['method', 'what it does'],
      element.methods.map(one => [code(signature(one)), one.description]),
    ),
    properties: table(
      ['property', 'type', 'meaning'],
      element.fields.map(({name, type, readonly, description}) => [
        code(name),
        code(type.text),
        readonly ? `${description} Cannot be set.` : description,
      ]),
    ),
  };
}

const byName = order => (one, other) => order.indexOf(one.name) - order.indexOf(other.name);
