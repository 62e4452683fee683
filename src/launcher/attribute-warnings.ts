import {attributeNames, attributes, isWrong, type AttributeName, type AttributeType} from './attributes.js';
import {apiRoot} from './settings.js';

/** Errors make a conversation impossible, warnings do not. Each names the attribute, the rule and the value. */
export interface AttributeWarnings {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** The name and the value of an attribute that was removed because of its value. */
export type RemovedAttribute = readonly [name: AttributeName, value: string | null];

type Read = (name: AttributeName) => string | null;

/**
 * Loaded when an attribute is wrong. Reports each error once for as long as it lasts.
 *
 * @param misconfigured called with the errors
 */
export function warnAboutAttributes(
  element: Element,
  said: Set<string>,
  misconfigured: (message: string) => void,
  removed?: RemovedAttribute,
): void {
  const {errors, warnings} = warningsAbout(name => element.getAttribute(name));
  if (removed) console.warn(`<dydu-chatbox> ${warningOf(...removed)}`);
  const isNew = (warning: string) => !said.has(warning);
  for (const warning of warnings.filter(isNew)) console.warn(`<dydu-chatbox> ${warning}`);
  // An element that is not in the page yet may still be given its attributes.
  const message = element.isConnected ? errors.join('; ') : '';
  if (message !== '' && isNew(message)) {
    console.error(`<dydu-chatbox> ${message}`);
    misconfigured(message);
  }
  said.clear();
  for (const warning of [...warnings, message]) said.add(warning);
}

export function warningsAbout(read: Read): AttributeWarnings {
  const not = (name: AttributeName) => notThis(read(name));
  const errors = [
    !read('bot-id')?.trim() && `bot-id must be the id of your bot, ${not('bot-id')}`,
    apiRoot(read('server')) === null && `server must be ${serverRule}, ${not('server')}`,
  ];
  const wrong = attributeNames.filter(name => isWrong(name, read(name)));
  const warnings = [
    aboutBackup(read, not('backup-server')),
    ...wrong.map(name => warningOf(name, read(name))),
  ];
  const isText = (warning: unknown) => typeof warning === 'string';
  return {errors: errors.filter(isText), warnings: warnings.filter(isText)};
}

const notThis = (value: string | null): string => (value === null ? 'but is missing' : `not "${value}"`);

const warningOf = (name: AttributeName, value: string | null): string =>
  `${name} must be ${ruleOf(name)}, ${notThis(value)}${consequences[attributes[name].type] ?? ''}`;

function aboutBackup(read: Read, value: string): string | false {
  if (read('backup-server') === null) return false;
  const backup = apiRoot(read('backup-server'));
  if (backup === null) return `backup-server must be ${serverRule}, ${value}`;
  return backup === apiRoot(read('server')) && `backup-server must be another one than server, ${value}`;
}

function ruleOf(name: AttributeName): string {
  const declared: {readonly type: AttributeType; readonly words?: readonly string[]} = attributes[name];
  return rules[declared.type] ?? `one of ${String(declared.words?.join(', '))}`;
}

const serverRule = 'an origin such as https://app1.example, or a full API root ending in "/"';
const rules: Readonly<Partial<Record<AttributeType, string>>> = {
  flag: 'absent, or there without a value',
  required: '"required" or absent',
  duration: 'a number of milliseconds from 1000 to 300000',
  count: 'a number from 0 to 999, or off',
  length: 'a number of pixels, or a length of CSS such as 30rem',
  integer: 'an integer',
};
const consequences: Readonly<Partial<Record<AttributeType, string>>> = {
  required: '; it counts as "required"',
  flag: '; it counts as absent',
};
