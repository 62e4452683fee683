/** What dydu-compat.js can observe; see docs/migration.md. */
const heard = [
  'chatbox.loadChatbox',
  'chatbox.onMinimize',
  'chatbox.questionSent',
  'chatbox.rewordDisplay',
  'chatbox.insatisfactionClicked',
  'gdpr.acceptGdpr',
  'gdpr.displayGdpr',
  'teaser.onClick',
  'top.topDisplay',
  'top.topClicked',
];

/**
 * The configured events for the adapter, or nothing.
 *
 * @param {ReturnType<typeof import('./reader.mjs').readerOf>} reader
 */
export function eventsOf({value, entries, note}) {
  if (!value('events.active', false)) return undefined;
  const features = {};
  for (const [feature, events] of entries('events.features')) {
    for (const [event, paths] of Object.entries(Object(events))) {
      const names = [paths ?? []].flat();
      const lost = why => note(`events.features.${feature}.${event}`, paths, why);
      if (!heard.includes(`${feature}.${event}`)) lost('there is nothing of the kind to be told of');
      else if (!names.every(name => typeof name === 'string')) lost('not a list of names');
      else features[feature] = {...features[feature], [event]: names};
    }
  }
  return {active: true, features};
}
