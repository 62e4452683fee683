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
    ...places(reader),
    ...start(reader),
    ...answers(reader),
    ...names(reader),
    ...(reader.value('qualification.active') && {qualification: true}),
  };
}

/** @param {Reader} reader */
function places({value, list, note}) {
  const [language] = list('application.defaultLanguage', ['fr']);
  const languages = list('application.languages', ['fr', 'en']);
  const unknown = [language, ...languages].filter(one => !windowLanguages.includes(one));
  if (unknown.length > 0)
    note(
      'application.languages',
      [...new Set(unknown)],
      'the bot answers in it; the words of the window are English, unless labels-url gives others',
    );
  const items = list('spaces.items', ['Defaut']).map(String);
  const isOffered = items.length > 1 && value('spaces.active', true);
  const isNamed = items.length > 0 && (isOffered || !/^d[eé]faul?t$/i.test(items[0]));
  const detection = list('spaces.detection', []).filter(({active}) => active);
  if (detection.length > 0)
    note(
      'spaces.detection',
      detection,
      'with dydu-compat.js, call dydu.space.get([…]) with this list in dyduAfterLoad',
    );
  return {
    lang: value('application.getDefaultLanguageFromSite') ? undefined : language,
    languages: languages.length > 1 && value('footer.translate', true) ? languages.join(', ') : undefined,
    space: isNamed ? items[0] : undefined,
    spaces: isOffered ? items.join(', ') : undefined,
  };
}

/** @param {Reader} reader */
function start({value, note}) {
  const mode = value('application.open', 1);
  if (mode === 0) note('application.open', 0, 'with dydu-compat.js, call dydu.ui.toggle(0) in dyduAfterLoad');
  const isAsked = value('gdprDisclaimer.enable', true) || value('cookiesDisclaimer.enable', false);
  return {
    open: mode > 1 || undefined,
    mode: mode === 3 ? 'full' : undefined,
    consent: isAsked ? 'required' : undefined,
    welcome: value('welcome.enable', true)
      ? unless('#welcome#', value('welcome.knowledgeName', '#welcome#'))
      : 'off',
  };
}

/** @param {Reader} reader */
function answers({value}) {
  const count = (size, normal) => (size > 0 ? unless(String(normal), String(size)) : 'off');
  return {
    'top-questions': value('topKnowledge.enable', true) ? count(value('topKnowledge.size', 3), 3) : 'off',
    suggestions: count(value('suggestions.limit', 0), 5),
    feedback: value('feedback.active', true) ? undefined : 'off',
    sidebar: value('sidebar.automatic.desktop', true) ? 'auto' : undefined,
  };
}

/** @param {Reader} reader */
function names({value, note}) {
  /** Pictures lie beside the official widget, unless they have a full address. */
  const picture = (path, normal) => {
    const image = value(path, normal);
    if (typeof image !== 'string' || image === '') return undefined;
    if (/^https?:\/\//.test(image)) return image;
    if (image !== normal)
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
    'bot-name': (value('interaction.displayNameBot', false) && value('interaction.NameBot')) || undefined,
    'user-name': (value('interaction.displayNameUser', false) && value('interaction.NameUser')) || undefined,
    ...varied,
    ...(avatar && {avatar}),
  };
}

const unless = (normal, value) => (value === normal ? undefined : value);
