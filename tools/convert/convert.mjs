import {configuredAttributes} from './attributes.mjs';
import {cssOf, noteTheme} from './css.mjs';
import {eventsOf} from './events.mjs';
import {readFiles} from './files.mjs';
import {noteLosses} from './losses.mjs';
import {readerOf} from './reader.mjs';
import {serverAttributes} from './servers.mjs';

/** Today's names, and those of earlier versions. */
const olderNames = {topKnowledge: 'top', sidebar: 'secondary'};

/** @typedef {{file: string, key: string, value: unknown, why: string}} Loss */

/**
 * The files of the official widget as our tag, as CSS, and what neither can say. Throws a `FileError` for its owner.
 *
 * @param {readonly {name: string, text: string}[]} texts bot.json, and configuration.json and theme.json if there are any
 * @returns {{tag: string, css: string, losses: Loss[]}}
 */
export function convert(texts) {
  const {bot, configuration, theme} = readFiles(texts);
  const readers = {
    'bot.json': readerOf(bot),
    'configuration.json': readerOf(configuration, olderNames),
    'theme.json': readerOf(theme),
  };
  const configured = readers['configuration.json'];
  const attributes = {
    ...serverAttributes(bot, readers['bot.json']),
    ...(configuration && configuredAttributes(configured)),
  };
  const events = eventsOf(configured);
  if (configuration) noteLosses(configuration, configured);
  if (theme) noteTheme(readers['theme.json'], theme);
  const css = cssOf(readers['theme.json'], configured);
  const losses = Object.entries(readers).flatMap(([file, {left}]) => left.map(loss => ({file, ...loss})));
  return {tag: tagOf(attributes, events), css, losses};
}

function tagOf(attributes, events) {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `\n  ${name}${value === true ? '' : `="${escaped(value)}"`}`);
  const lines = [
    '<script type="module" src="https://your-site.example/dydu-chatbox.js"></script>',
    `<dydu-chatbox${written.join('')}\n></dydu-chatbox>`,
  ];
  if (events) {
    const json = JSON.stringify(events, null, 2).replaceAll('<', '\\u003c');
    lines.push(
      `<script type="application/json" data-dydu-events>\n${json}\n</script>`,
      '<script src="https://your-site.example/dydu-compat.js"></script>',
    );
  }
  return `${lines.join('\n')}\n`;
}

const escaped = value =>
  String(value).replace(/[&"<]/g, one => ({'&': '&amp;', '"': '&quot;', '<': '&lt;'})[one]);
