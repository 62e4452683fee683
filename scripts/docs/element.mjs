// The tables of the element: for README.md and docs/reference.md.
import {code, table} from './markdown.mjs';

/** The attributes of README; docs/reference.md has all. */
const mainAttributes = ['bot-id', 'server', 'backup-server', 'consent', 'timeout', 'mode', 'theme', 'lang'];
const effects = {restart: 'begins a new conversation', now: 'at once', next: 'next question or answer'};

/** @param declared the attributes of `src/launcher/attributes.ts`; the element documents `lang`, which is HTML's own, itself */
export function elementSections(element, declared, eventOf) {
  const attributes = [...declared, ...element.attributes.map(one => ({...one, effect: 'now'}))];
  const signature = ({name, parameters = []}) => `${name}(${parameters.map(one => one.name).join(', ')})`;
  return {
    attributes: table(
      ['attribute', 'meaning', 'default', 'takes effect'],
      attributes.map(one => [code(one.name), one.description, code(one.default), effects[one.effect]]),
    ),
    'main-attributes': table(
      ['attribute', 'meaning', 'default'],
      mainAttributes
        .map(name => attributes.find(one => one.name === name))
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
