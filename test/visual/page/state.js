import {faultsOf} from '/measure.js';

// One state in a page of its own: carries out its steps, then says so in `data-ready`.
const state = JSON.parse(document.querySelector('#state').textContent);

// What was said now is said "now" in an hour as well; a clock that stood still would end no pause.
const now = Date.now();
Date.now = () => now + performance.now() / 100;
if (state.isOffline) Object.defineProperty(Navigator.prototype, 'onLine', {get: () => false});

const chat = document.createElement('dydu-chatbox');
for (const [name, value] of Object.entries(state.attributes)) chat.setAttribute(name, value);
chat.timing = state.timing;
document.body.append(chat);

const find = selector => chat.shadowRoot?.querySelector(selector) ?? null;
const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
const until = async condition => {
  while (!condition()) await frame();
};
const seen = async selector => {
  await until(() => find(selector));
  return find(selector);
};

const loaded = async () => {
  const images = chat.shadowRoot.querySelectorAll('img');
  for (const image of images) image.loading = 'eager';
  await until(() => [...images].every(({complete}) => complete));
};

const carryOut = {
  ask: (text, {unsafe}) => chat.ask(unsafe ? {text, unsafe} : text),
  close: () => chat.close(),
  say: html => chat.say(html),
  async type(text) {
    const input = await seen('#input');
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  },
  press: async selector => (await seen(selector)).click(),
  see: seen,
  load: loaded,
  async scrollTo(top) {
    // What has come is brought into view first.
    await settled();
    (await seen('#transcript')).scrollTop = top;
  },
};

/** Nothing is on its way, and nothing has the focus. */
const settled = async () => {
  if (find('#input')) await seen('#resize');
  await document.fonts.ready;
  await chat.updateComplete;
  await loaded();
  chat.shadowRoot.activeElement?.blur();
  await frame();
  await frame();
};

/** Another theme, language and direction. */
globalThis.look = async ({theme, lang}) => {
  // The window may have another size, in which the newest has come into view again.
  if (find('#transcript')) await settled();
  const {words} = chat;
  const isReworded = words !== undefined && chat.getAttribute('lang') !== lang;
  const place = find('#transcript')?.scrollTop;
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  chat.setAttribute('theme', theme);
  chat.setAttribute('lang', lang);
  await until(() => !isReworded || chat.words !== words);
  await settled();
  if (place !== undefined) find('#transcript').scrollTop = place;
  await settled();
};

globalThis.faults = async () => {
  await settled();
  return faultsOf(chat);
};

try {
  await import(`/${state.scripts}/dist/dydu-chatbox.js`);
  for (const step of state.steps) {
    document.documentElement.dataset.at = JSON.stringify(step);
    for (const [name, value] of Object.entries(step)) await carryOut[name]?.(value, step);
  }
  await settled();
  document.documentElement.dataset.ready = '';
} catch (error) {
  document.documentElement.dataset.at = String(error);
}
