/**
 * DOMPurify with the options of `src/adapters/sanitize.ts` written where it would read them, so that the minifier drops
 * what they switch off. Every edit holds for our one way of calling it: `sanitize(aString, ourOptions)`, with hooks that
 * look at attributes. An edit that does not find what it expects fails the build. See `docs/decisions/0002`.
 */

/** What these are after `_parseConfig`: DOMPurify's own defaults, none of which `sanitize.ts` may mention. */
const defaults = {
  PARSER_MEDIA_TYPE: '"text/html"',
  transformCaseFunc: 'stringToLowerCase',
  ALLOWED_NAMESPACES: 'DEFAULT_ALLOWED_NAMESPACES',
  URI_SAFE_ATTRIBUTES: 'DEFAULT_URI_SAFE_ATTRIBUTES',
  DATA_URI_TAGS: 'DEFAULT_DATA_URI_TAGS',
  FORBID_CONTENTS: 'DEFAULT_FORBID_CONTENTS',
  ALLOW_ARIA_ATTR: 'true',
  ALLOW_UNKNOWN_PROTOCOLS: 'false',
  ALLOW_SELF_CLOSE_IN_ATTR: 'true',
  SAFE_FOR_TEMPLATES: 'false',
  SAFE_FOR_XML: 'true',
  WHOLE_DOCUMENT: 'false',
  RETURN_DOM: 'false',
  RETURN_DOM_FRAGMENT: 'false',
  FORCE_BODY: 'false',
  SANITIZE_DOM: 'true',
  KEEP_CONTENT: 'true',
  IN_PLACE: 'false',
  NAMESPACE: 'HTML_NAMESPACE',
  MATHML_TEXT_INTEGRATION_POINTS: 'DEFAULT_MATHML_TEXT_INTEGRATION_POINTS',
  HTML_INTEGRATION_POINTS: 'DEFAULT_HTML_INTEGRATION_POINTS',
};

/** What `sanitize.ts` forbids, as far as it would be allowed: it is not even that. */
const forbidden = {
  html$1: 'style form input button textarea select option dialog slot template',
  html: `style class part slot for background autoplay tabindex nonce command commandfor popover popovertarget
    popovertargetaction color bgcolor autofocus contenteditable`,
};

/** Why, what, what instead, and how often it must be found. */
const edits = [
  // Left over by a compiler for old engines.
  ['no generator runs', /^function AsyncGenerator[^]*?(?=^const entries)/m, ''],
  ['an entry is an array', /_slicedToArray\(_ref2, 2\)/, '_ref2'],

  // USE_PROFILES is {html: true}: it replaces both lists, so that neither their defaults nor the other profiles count.
  ['profile', /^\t\tUSE_PROFILES = .*\n/m, ''],
  ['profile', /^\t\tALLOWED_(TAGS|ATTR) = _resolveSetOption.*\n/gm, '', 2],
  [
    'profile',
    /^\t\tif \(USE_PROFILES\) \{\n.*console\.warn.*\n(.*\n.*\n)\t+if \(USE_PROFILES\.html === true\) (\{[^}]*\})(?:\n\t+if \(USE_PROFILES\.(?:svg|svgFilters|mathMl) === true\) \{[^}]*\}){3}\n\t\t\}/m,
    '$1$2',
  ],

  // No ADD_TAGS, ADD_ATTR, ADD_FORBID_CONTENTS.
  ['nothing added', /^\t\tif \(objectHasOwnProperty\(cfg, "ADD_\w+"\)[^]*?^\t\t\}\n/gm, '', 3],
  ['nothing added', /^\t\tEXTRA_ELEMENT_HANDLING\.\w+ = null;\n/gm, '', 2],
  ['nothing added', /^\tconst EXTRA_ELEMENT_HANDLING = [^]*?^\t\}\)\);\n/m, ''],
  [
    'nothing added',
    /!\(EXTRA_ELEMENT_HANDLING\.tagCheck instanceof Function && EXTRA_ELEMENT_HANDLING\.tagCheck\(tagName\)\) && /,
    '',
  ],
  ['nothing added', / \|\| EXTRA_ELEMENT_HANDLING\.attributeCheck instanceof .*(?=;)/, ''],

  // No CUSTOM_ELEMENT_HANDLING: its checks are undefined, and no name matches that.
  ['no custom elements', /^\t\tconst customElementHandling = [^]*?seal\(CUSTOM_ELEMENT_HANDLING\);\n/m, ''],
  ['no custom elements', /^\t\tif \(!FORBID_TAGS\[tagName\] && .*CUSTOM_ELEMENT_HANDLING.*\n/m, ''],
  ['no custom elements', /(?<=if \(!nameIsPermitted\) return ).*CUSTOM_ELEMENT_HANDLING.*(?=;)/, 'false'],

  // A list is copied for `uponSanitize…` hooks, and only if it is a default one or of setConfig().
  ['lists of our own', /^\t\tALLOWED_(TAGS|ATTR) = _forkSharedAllowlist\(.*\n/gm, '', 2],
  ['never called', /^\tDOMPurify\.(setConfig|clearConfig|isValidAttribute) = [^]*?^\t\};\n/gm, '', 3],
  ['never called', /^\tDOMPurify\.(removeHooks?|removeAllHooks) = [^]*?^\t\};\n/gm, '', 3],
  ['strings only', /^\t\tif \(typeof dirty !== "string" && !_isNode\(dirty\)\) \{[^]*?^\t\t\}\n/m, ''],
  ['strings only', /\} else if \(_isNode\(dirty\)\) \{[^]*?^\t\t\} else \{/m, '} else {'],
  [
    'RETURN_DOM and RETURN_DOM_FRAGMENT, both false',
    /^\t\tif \(RETURN_DOM_FRAGMENT\) RETURN_DOM = true;\n/m,
    '',
  ],

  // There is a policy, with both functions, wherever the browser knows policies; its functions call nothing.
  [
    'our policy',
    /^\t\tif \(cfg\.TRUSTED_TYPES_POLICY\) \{[^]*?^\t\t\}\n(?=\t\tCONFIG = )/m,
    'if (cfg.TRUSTED_TYPES_POLICY) { trustedTypesPolicy = cfg.TRUSTED_TYPES_POLICY; emptyHTML = _createTrustedHTML(""); }\n',
  ],
  ['our policy', /^\t\t_assertNotInTrustedTypesPolicy\(\);\n/gm, '', 2],

  ['our addresses', /^\tlet IS_ALLOWED_URI\$1 = IS_ALLOWED_URI;/m, () => 'let IS_ALLOWED_URI$1;'],
  ['our addresses', /^\t\tIS_ALLOWED_URI\$1 = .*\n/m, () => 'IS_ALLOWED_URI$1 = cfg.ALLOWED_URI_REGEXP;\n'],

  ...Object.entries(forbidden).map(([list, names]) => [
    'forbidden',
    new RegExp(`^const ${list.replace('$', '\\$')} = freeze\\(\\[[^]*?^\\]\\);`, 'm'),
    allowed => allowed.replace(new RegExp(`^\\t"(?:${names.replace(/\s+/g, '|')})",?\n`, 'gm'), ''),
  ]),
  ['not allowed', /^\tlet FORBID_(TAGS|ATTR) = null;\n/gm, '', 2],
  ['not allowed', /^\t\tFORBID_(TAGS|ATTR) = _resolveSetOption.*\n/gm, '', 2],
  ['not allowed', /^\t+delete FORBID_TAGS\.tbody;\n/m, ''],
  ['not allowed', /FORBID_TAGS\[tagName\] \|\| (?=!ALLOWED_TAGS)/, ''],
  ['not allowed', /^\t+if \(FORBID_ATTR\[lcName\]\) return false;\n/m, ''],
  ['not allowed', /(?<=!ALLOWED_TAGS\[tagName\]) \|\| FORBID_TAGS\[tagName\]/, ''],

  // What nobody reads any more may go: none of these does anything but return its value.
  ['lists', /^(\t?const \S+ =) (freeze|seal|addToSet)\(/gm, '$1 /* @__PURE__ */ $2(', 42],

  ...Object.keys(defaults).flatMap(name => {
    const escaped = name.replace('$', '\\$');
    return [
      [name, new RegExp(`^\\tlet ${escaped} = [\\w"/$]+;\\n`, 'm'), ''],
      [name, new RegExp(`^\\t\\t${escaped} = [^]*?;\\n`, 'm'), ''],
    ];
  }),
  [
    'the defaults',
    /^(?=\tconst _parseConfig = )/m,
    Object.entries(defaults)
      .map(([name, value]) => `const ${name.replace('$', '$$$$')} = ${value};\n`)
      .join(''),
  ],
];

/** @param fail throws what it is told. */
export function lean(code, fail) {
  return edits.reduce((before, [why, what, instead, times = 1]) => {
    const found = before.match(new RegExp(what, `${what.flags.replace('g', '')}g`))?.length ?? 0;
    if (found !== times) fail(`DOMPurify has changed (${why}): ${found} times instead of ${times}: ${what}`);
    return before.replace(what, instead);
  }, code);
}

export const leanDompurify = {
  name: 'lean-dompurify',
  transform(code, id) {
    if (id.endsWith('/adapters/sanitize.js')) {
      const mentioned = Object.keys(defaults).find(name => code.includes(name));
      if (mentioned) this.error(`${mentioned} is built in: see scripts/lean-dompurify.mjs`);
      if (!code.includes('USE_PROFILES: { html: true }')) this.error('the profile of HTML is built in');
      if (!code.includes('ALLOWED_URI_REGEXP:')) this.error('an ALLOWED_URI_REGEXP is built in');
      const leftOut = new Set(Object.values(forbidden).join(' ').split(/\s+/));
      const lists = /^const dropped = (\{[^]*?^\});\n/m.exec(code)?.[1] ?? '';
      const named = new Set(lists.match(/(?<=')\w+(?=')/g));
      const odd = [...named, ...leftOut].find(name => !named.has(name) || !leftOut.has(name));
      if (odd) this.error(`${odd} is forbidden in one place only: see scripts/lean-dompurify.mjs`);
      return {code: code.replace(/^\s*\.\.\.dropped,\n/m, ''), map: null};
    }
    return id.includes('/dompurify/') ? {code: lean(code, message => this.error(message)), map: null} : null;
  },
};
