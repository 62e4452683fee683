/** What the official widget does where it is switched on, and this one does not. [path, its default, why not] */
const switches = [
  ['banner.active', false, 'no banner: your page can say it with element.say(html)'],
  ['tabs.hasContactTab', false, 'no contacts tab'],
  ['poweredBy.active', false, 'no such line'],
  ['moreOptions.exportConversation', false, 'no e-mail of the conversation'],
  ['moreOptions.printConversation', false, 'no printing'],
  ['moreOptions.sendGdprData', false, 'no GDPR form: element.forget() removes what is stored here'],
  ['feedback.customFeedback.enable', false, 'no custom questions after a thumb'],
  ['header.actions.close', false, 'the window closes to its launcher, and cannot be dismissed'],
  ['header.actions.fontChange', false, 'the text follows the browser’s zoom and --dydu-font-size'],
  ['header.actions.tests', false, 'no test menu'],
  ['Voice.enable', false, 'no voice'],
  ['saml.enable', false, 'no SAML: the property headers carries a token'],
  ['oidc.enable', false, 'no OIDC: the property headers carries a token'],
  ['checkAuthorization.active', false, 'your page decides whether to show the element'],
  ['registerVisit.restrictedOnChatboxAccessInsteadOfSiteAccess', false, 'visits are not registered'],
  ['sidebar.fixedDimensions', false, 'details are a dialog that fits the screen'],
  ['sidebar.automatic.fullScreen', false, 'details open by themselves on all screens, or on none'],
  ['survey.automatic.fullScreen', false, 'no surveys'],
];

/** What it can be told to do otherwise. */
const values = [
  ['application.localStorageKeepTimeInMs', 15_778_458_000, 'nothing is kept that ages'],
  ['avatar.teaser.image', 'dydu-logo.svg', 'the launcher has its own icon: style ::part(launcher)'],
  ['avatar.teaser.background', false, 'style ::part(launcher)'],
  ['avatar.request.image', 'dydu-logo.svg', 'no picture beside the visitor’s bubbles'],
  ['chatbox.margin', 16, 'set --dydu-space'],
  ['feedback.askChoices', true, 'a thumb down is followed by reasons: feedback="off" asks nothing'],
  ['feedback.askComment', true, 'a thumb down is followed by a comment: feedback="off" asks nothing'],
  ['header.actions.minimize', true, 'the window can always be closed'],
  ['header.logo.image', true, 'the header has no picture'],
  ['header.logo.title', true, 'the header has a title: labels={"title": …}'],
  ['input.counter', true, 'the counter appears with the last 100 characters'],
  ['input.delay', 300, 'suggestions have their own delay'],
  ['input.maxLength', 100, '600 characters, what the engine reads'],
  ['interaction.loader', [400, 600], 'half a second between bubbles; none for reduced motion'],
  ['loader.size', 5, 'three dots'],
  ['menu.spacing', 4, 'no such menu'],
  ['modal.maxWidth', '80%', 'no such dialog'],
  ['modal.minWidth', '50%', 'no such dialog'],
  ['sidebar.mode', 'left', 'details are a modal dialog'],
  ['sidebar.width', 850, 'details are a dialog that fits the screen'],
  ['sidebar.transient', true, 'details close when the next question leaves'],
  ['survey.automatic.desktop', true, 'no surveys'],
  ['topKnowledge.period', 'Last30Days', 'the last 30 days'],
];

/** What the files of older and newer versions hold of these is known, or has no effect. */
const known =
  'application avatar banner carousel chatbox checkAuthorization contacts cookiesDisclaimer dialog dragon events feedback font footer gdprDisclaimer header input interaction keycloak loader menu modal moreOptions oidc onboarding poweredBy pushrules qualification registerVisit root saml secondary sidebar spaces suggestions survey tabs teaser templateCarousel templateProduct top topKnowledge userConsentDisclaimer Voice welcome'.split(
    ' ',
  );

/** Of `movable`. */
const dragging = [
  ['boundaries', true, 'the launcher stays on the screen'],
  ['factor', 100, 'the launcher follows the pointer'],
  [
    'persist',
    true,
    'the place of the launcher is remembered, in localStorage: leave movable out to keep nothing',
  ],
];

const usualCarousel = {bullets: true, controls: true, offset: 5};

/**
 * Notes what the configuration had an effect with, and the tag cannot say.
 *
 * @param {import('./files.mjs').Json} configuration
 * @param {ReturnType<typeof import('./reader.mjs').readerOf>} reader
 */
export function noteLosses(configuration, {value, entries, lose, note}) {
  for (const [path, normal, why] of switches) lose(path, normal, why);
  for (const [path, normal, why] of values) if (isOn(path, value)) lose(path, normal, why);
  for (const path of ['carousel', 'templateCarousel'])
    for (const [name, normal] of Object.entries(usualCarousel))
      lose(`${path}.${name}`, normal, 'cards lie side by side, with arrows');
  for (const [name, icon] of entries('header.icons'))
    if (!String(icon).startsWith('dydu-'))
      note(`header.icons.${name}`, icon, 'the buttons have their own icons');
  if (value('teaser.displayType', 0) === 2)
    note('teaser.displayType', 2, 'the launcher keeps its icon: launcher-label="…" puts words beside it');
  if (value('onboarding.enable', false))
    note('onboarding.enable', true, 'no slides before the first conversation');
  if (value('dragon.active', true))
    for (const [path, normal, why] of dragging) lose(`dragon.${path}`, normal, why);
  for (const name of Object.keys(configuration).filter(name => !known.includes(name)))
    note(name, configuration[name], 'not known to this converter');
}

/** Has an effect only where the feature is on. */
function isOn(path, value) {
  if (path.startsWith('avatar.request'))
    return value('avatar.request.enable', value('avatar.request.enableInDialog', false));
  if (/^feedback\.ask/.test(path)) return value('feedback.active', true);
  if (path.startsWith('topKnowledge')) return value('topKnowledge.enable', true);
  return path !== 'input.delay' || value('suggestions.limit', 0) > 0;
}
