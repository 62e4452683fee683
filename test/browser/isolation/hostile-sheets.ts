const inherited = `
  color: rgb(255, 0, 0); letter-spacing: 9px; word-spacing: 20px; text-transform: uppercase; text-indent: 40px;
  white-space: nowrap; font-style: italic; font-variant: small-caps; font-weight: 900; font-size: 40px; font-stretch: 50%;
  line-height: 4; text-align: right; text-shadow: 2px 2px red; cursor: wait; hyphens: auto; word-break: break-all;
  overflow-wrap: anywhere; list-style: square inside; quotes: none; tab-size: 1; caret-color: red; accent-color: red;
  border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; orphans: 9; widows: 9;
  text-align-last: center; text-decoration: underline; text-emphasis: dot; text-underline-offset: 9px; line-break: anywhere;
  text-orientation: upright; font-kerning: none; font-feature-settings: 'smcp';
  font-variation-settings: 'wght' 900; scrollbar-color: red blue; image-rendering: pixelated; pointer-events: none;
  -webkit-user-select: none; user-select: none; -webkit-text-stroke: 1px red; -webkit-text-fill-color: red;
  fill: red; stroke: red; stroke-width: 9px;`;

const important = (declarations: string): string => declarations.replaceAll(';', ' !important;');

/** What pages do to everything that stands in them. */
export const hostileSheets: Readonly<Record<string, string>> = {
  'inherited properties on the page': `html { ${inherited} }`,
  'inherited properties on everything': `* { ${inherited} }`,
  'inherited properties on everything, important': `* { ${important(inherited)} }`,
  'vertical writing': 'html { writing-mode: vertical-rl }',
  'everything unset, important': '* { all: unset !important; }',
  'everything initial, important': '* { all: initial !important; }',
  'everything reverted, important': '* { all: revert !important; }',
  'a reset sheet': `*, ::before, ::after { margin: 0; padding: 0; border: 0; box-sizing: content-box; font: inherit;
    vertical-align: baseline; background: none; list-style: none; outline: 0 } body { line-height: 1 }`,
  'a reset sheet, important': `*, ::before, ::after { margin: 0 !important; padding: 0 !important; border: 0 !important;
    box-sizing: content-box !important; background: none !important; outline: 0 !important }`,
  'rules for our own tags and names': `button, textarea, svg, section, header, h2, p, [part], #window, #launcher, #input,
    .answer { all: unset !important; display: none !important; color: red !important }`,
  'a root font of 62.5 %': ':root { font-size: 62.5% }',
  'a root font of 200 %': ':root { font-size: 200% }',
  'boxes of another kind': `* { float: left !important; display: flex !important; position: relative !important;
    top: 50px !important; left: 50px !important; margin: 30px !important; padding: 30px !important;
    border: 9px solid red !important; background: red !important; inline-size: 10px !important;
    block-size: 10px !important; overflow: hidden !important; max-width: 20px !important; min-height: 99px !important }`,
  'no boxes at all': 'dydu-chatbox { display: contents !important }',
  'animations on everything': `@keyframes blush { from, to { color: red; letter-spacing: 9px } } *,
    ::before, ::after { animation: blush 1s infinite; transition: all 5s !important }`,
  'our private names on the page':
    ':root { --_dydu-color: red; --_dydu-text: red; --_dydu-surface: red; --_dydu-space: 90px }',
  'colours of a dark page': ':root { color-scheme: dark; background: #000; color: #fff }',
};
