import {color, families, length, pixels} from './forms.mjs';

/** Our custom properties, by what they are in theme.json. */
const properties = {
  '--dydu-color': 'palette.primary.main',
  '--dydu-on-color': 'palette.primary.text',
  '--dydu-surface': 'palette.background.default',
  '--dydu-text': 'palette.text.primary',
  '--dydu-bubble': 'palette.response.background',
  '--dydu-question': 'palette.request.background',
  '--dydu-on-question': 'palette.request.text',
  '--dydu-font': 'font.sansSerif',
  '--dydu-radius': 'shape.radius.outer',
  '--dydu-bubble-radius': 'shape.radius.inner',
};

/** What only a part of ours has. */
const parts = {answer: {color: 'palette.response.text'}};

/** By the section of theme.json. */
const forms = {font: families, palette: color, shape: length};

/** @typedef {ReturnType<typeof import('./reader.mjs').readerOf>} Reader */

/**
 * @param {Reader} theme
 * @param {Reader} configuration
 */
export function cssOf(theme, configuration) {
  const declared = wanted =>
    Object.entries(wanted).flatMap(([property, path]) => declaration(property, path, theme));
  const rules = [
    ['dydu-chatbox', declared(properties)],
    ...Object.entries(parts).map(([part, wanted]) => [`dydu-chatbox::part(${part})`, declared(wanted)]),
    ['dydu-chatbox::part(launcher), dydu-chatbox::part(unread)', launcherPlace(configuration)],
  ];
  return rules
    .filter(([, lines]) => lines.length > 0)
    .map(([selector, lines]) => `${selector} {\n${lines.map(line => `  ${line};\n`).join('')}}\n`)
    .join('');
}

function declaration(property, path, {value, read}) {
  if (value(path) === '') return [];
  const text = read(path, forms[path.split('.')[0]]);
  return text === undefined ? [] : [`${property}: ${/^[\d.]+$/.test(text) ? `${text}px` : text}`];
}

/** Margins, because a place that the page gives would hold the launcher where it is when the visitor moves it. */
function launcherPlace({read}) {
  const sides = {'margin-block-end': 'teaser.bottom', 'margin-inline-end': 'teaser.right'};
  return Object.entries(sides).flatMap(([side, path]) => {
    const at = parseFloat(read(path, pixels, '16'));
    return at === 16 ? [] : [`${side}: calc(${at}px - var(--dydu-space, 16px))`];
  });
}

/** What the official theme has by default, and no property of ours stands for. */
const usual = {
  'font.monospace': 'monospace',
  'font.serif': 'sans-serif',
  'palette.action.active': 'rgba(0,0,0,.4)',
  'palette.action.disabled': 'rgba(0,0,0,.26)',
  'palette.action.disabledBackground': 'rgba(0,0,0,.12)',
  'palette.action.selected': 'rgba(0,0,0,.08)',
  'palette.background.bullet': '#a4a4a4',
  'palette.background.dim': 'rgba(0,0,0,.05)',
  'palette.background.highlight': 'rgba(0,0,0,.05)',
  'palette.background.menu': '#fff',
  'palette.background.overlay': 'rgba(0,0,0,.6)',
  'palette.background.paper': '#fff',
  'palette.background.sidebar': '#fff',
  'palette.background.skeleton': 'rgba(0,0,0,.08)',
  'palette.divider': 'rgba(0,0,0,.12)',
  'palette.error.main': '#ff5252',
  'palette.error.text': '#fff',
  'palette.primary.dark': '#0288d1',
  'palette.primary.light': '#b3e5fc',
  'palette.sidebar.main': '#ff4081',
  'palette.sidebar.text': '#fff',
  'palette.success.main': '#26a675',
  'palette.success.text': '#fff',
  'palette.text.disabled': 'rgba(0,0,0,.38)',
  'palette.text.link': '',
  'palette.text.sidebar': 'rgba(0,0,0,.54)',
  'palette.tooltip.background': '#616161e6',
  'palette.tooltip.text': '#fff',
  'palette.warning.main': '#f3b63b',
  'palette.warning.text': '#fff',
  // As they were called before.
  'palette.background.secondary': '#fff',
  'palette.secondary.main': '#ff4081',
  'palette.secondary.text': '#fff',
  'palette.text.secondary': 'rgba(0,0,0,.54)',
};
const stands = path =>
  [properties, ...Object.values(parts)].some(wanted => Object.values(wanted).includes(path));

/**
 * Notes what the theme says, and no property stands for.
 *
 * @param {Reader} reader
 * @param {import('./files.mjs').Json} theme
 */
export function noteTheme({lose, note}, theme) {
  for (const path of leaves({font: theme.font, palette: theme.palette, shape: theme.shape}))
    if (!stands(path) && path !== 'palette.action.hover')
      lose(path, usual[path], 'follows from the colours above: style the parts, if you must');
  const isUsual = shadow =>
    shadow === 'none' || String(shadow).match(/rgba\(0, ?0, ?0, ?0?\.(2|14|12)\)/g)?.length === 3;
  const shadows = [theme.shadows ?? []].flat().filter(shadow => !isUsual(shadow));
  if (shadows.length > 0) note('shadows', shadows, 'style ::part(window) and ::part(launcher)');
  for (const name of Object.keys(theme).filter(
    name => !['font', 'palette', 'shape', 'shadows'].includes(name),
  ))
    note(name, theme[name], 'not known to this converter');
}

/** What stands for something is a leaf, even where it is wrongly an object. */
const leaves = (value, path = '') =>
  typeof value === 'object' && value !== null && !stands(path)
    ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, path === '' ? name : `${path}.${name}`))
    : value === undefined
      ? []
      : [path];
