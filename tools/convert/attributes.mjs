import {count, language as languageForm, text, viewMode} from './forms.mjs';

const windowLanguages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];

/** @typedef {ReturnType<typeof import('./reader.mjs').readerOf>} Reader */

/**
 * What the configuration means as attributes; `true` is a flag.
 *
 * @param {Reader} reader
 * @returns {Record<string, string | true | undefined>}
 */
export function configuredAttributes(reader) {
  return {
    ...languages(reader),
    ...spaces(reader),
    ...start(reader),
    ...answers(reader),
    ...names(reader),
    ...(reader.value('qualification.active') && {qualification: true}),
  };
}

/** @param {Reader} reader */
function languages({value, readAll, note}) {
  const [language] = readAll('application.defaultLanguage', languageForm, ['fr']);
  const written = readAll('application.languages', languageForm, ['fr', 'en']);
  const unknown = [language, ...written].filter(one => one && !windowLanguages.includes(primaryOf(one)));
  if (unknown.length > 0)
    note(
      'application.languages',
      [...new Set(unknown)],
      'the bot answers in it; the words of the window are English, unless labels-url gives others',
    );
  const isOffered = value('footer.translate', true);
  const offered = isOffered ? [...new Set(written.map(primaryOf))] : [];
  if (isOffered && offered.length < written.length)
    note('application.languages', written, 'each language is offered once, for all its countries');
  return {
    lang: value('application.getDefaultLanguageFromSite') ? undefined : language,
    languages: offered.length > 1 ? offered.join(', ') : undefined,
  };
}

/** @param {Reader} reader */
function spaces({value, list, readAll, note}) {
  const items = readAll('spaces.items', text, ['Defaut']);
  const isOffered = items.length > 1 && value('spaces.active', true);
  const isNamed = items.length > 0 && (isOffered || !/^d[eé]faul?t$/i.test(items[0]));
  const offered = items.filter(item => !item.includes(','));
  if (isOffered && offered.length < items.length)
    note('spaces.items', items, 'a space whose name has a comma cannot be offered');
  const detection = list('spaces.detection').filter(({active}) => active);
  if (detection.length > 0)
    note(
      'spaces.detection',
      detection,
      'with dydu-compat.js, call dydu.space.get([…]) with this list in dyduAfterLoad',
    );
  return {
    space: isNamed ? items[0] : undefined,
    spaces: isOffered && offered.length > 1 ? offered.join(', ') : undefined,
  };
}

/** @param {Reader} reader */
function start({value, read, note}) {
  const mode = Number(read('application.open', viewMode, '1'));
  if (mode === 0) note('application.open', 0, 'with dydu-compat.js, call dydu.ui.toggle(0) in dyduAfterLoad');
  const isAsked = value('gdprDisclaimer.enable', true) || value('cookiesDisclaimer.enable', false);
  return {
    open: mode > 1 || undefined,
    mode: mode === 3 ? 'full' : undefined,
    consent: isAsked ? 'required' : undefined,
    welcome: value('welcome.enable', true)
      ? unless('#welcome#', read('welcome.knowledgeName', text, '#welcome#'))
      : 'off',
    ...(value('dragon.active', true) && {movable: true}),
  };
}

/** @param {Reader} reader */
function answers({value, read}) {
  const number = (path, official, ours) => {
    const size = Number(read(path, count, official));
    return size > 0 ? unless(ours, String(size)) : 'off';
  };
  return {
    'top-questions': value('topKnowledge.enable', true) ? number('topKnowledge.size', '3', '3') : 'off',
    suggestions: number('suggestions.limit', '0', '5'),
    feedback: value('feedback.active', true) ? undefined : 'off',
    sidebar: value('sidebar.automatic.desktop', true) ? 'auto' : undefined,
  };
}

/** @param {Reader} reader */
function names({value, read, note}) {
  /** Pictures lie beside the official widget, unless they have a full address. */
  const picture = (path, normal) => {
    const image = read(path, text, normal);
    if (/^https?:\/\//i.test(image)) return image;
    if (image !== '' && image !== normal)
      note(
        path,
        image,
        'copy the picture to your site, and give its address to the attribute avatar, or its like',
      );
    return undefined;
  };
  const isVaried = value('header.logo.customAvatar', false);
  const varied = isVaried && {
    avatar: picture('header.logo.imageLink.understood', 'dydu-understood.svg'),
    'avatar-reworded': picture('header.logo.imageLink.reword', 'dydu-reword.svg'),
    'avatar-misunderstood': picture('header.logo.imageLink.misunderstood', 'dydu-misunderstood.svg'),
  };
  const isShown = value('avatar.response.enable', value('avatar.response.enableInDialog', true));
  const avatar = isShown ? picture('avatar.response.image', 'dydu-logo.svg') : undefined;
  return {
    ...(value('interaction.displayNameBot') && {'bot-name': read('interaction.NameBot', text)}),
    ...(value('interaction.displayNameUser') && {'user-name': read('interaction.NameUser', text)}),
    ...varied,
    ...(avatar && {avatar}),
  };
}

const primaryOf = language => language.split(/[-_]/)[0].toLowerCase();
const unless = (normal, value) => (value === normal ? undefined : value);
