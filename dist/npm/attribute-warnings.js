import { d as apiRoot, e as attributes, i as isWrong } from './index.js';
import 'lit';
import './events.js';

/**
 * Loaded when an attribute is wrong. Reports each error once for as long as it lasts.
 *
 * @param misconfigured called with the errors
 */
function warnAboutAttributes(element, said, misconfigured) {
    const { errors, warnings } = warningsAbout(name => element.getAttribute(name));
    const isNew = (warning) => !said.has(warning);
    for (const warning of warnings.filter(isNew))
        console.warn(`<dydu-chatbox> ${warning}`);
    // An element that is not in the page yet may still be given its attributes.
    const message = element.isConnected ? errors.join('; ') : '';
    if (message !== '' && isNew(message)) {
        console.error(`<dydu-chatbox> ${message}`);
        misconfigured(message);
    }
    said.clear();
    for (const warning of [...warnings, message])
        said.add(warning);
}
function warningsAbout(read) {
    const not = (name) => {
        const value = read(name);
        return value === null ? 'but is missing' : `not "${value}"`;
    };
    const errors = [
        !read('bot-id')?.trim() && `bot-id must be the id of your bot, ${not('bot-id')}`,
        apiRoot(read('server')) === null && `server must be ${serverRule}, ${not('server')}`,
    ];
    const wrong = Object.keys(attributes).filter(name => isWrong(name, read(name)));
    const warnings = [
        aboutBackup(read, not('backup-server')),
        ...wrong.map(name => `${name} must be ${ruleOf(name)}, ${not(name)}${consequences[name] ?? ''}`),
    ];
    const isText = (warning) => typeof warning === 'string';
    return { errors: errors.filter(isText), warnings: warnings.filter(isText) };
}
function aboutBackup(read, value) {
    if (read('backup-server') === null)
        return false;
    const backup = apiRoot(read('backup-server'));
    if (backup === null)
        return `backup-server must be ${serverRule}, ${value}`;
    return backup === apiRoot(read('server')) && `backup-server must be another one than server, ${value}`;
}
function ruleOf(name) {
    const [, ...values] = attributes[name];
    return rules[name] ?? `one of ${values.join(', ')}`;
}
const serverRule = 'an origin such as https://app1.example, or a full API root ending in "/"';
const length = 'a number of pixels, or a length of CSS such as 30rem';
const patience = 'a number of milliseconds from 1000 to 300000';
const count = 'a number from 0 to 999, or off';
const rules = {
    consent: '"required" or absent',
    timeout: patience,
    'probe-timeout': patience,
    'top-questions': count,
    suggestions: count,
    width: length,
    height: length,
    'z-index': 'an integer',
};
const consequences = { consent: '; it counts as "required"' };

export { warnAboutAttributes, warningsAbout };
