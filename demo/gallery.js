const chat = document.querySelector('#gallery');
const state = document.querySelector('#state');
const query = new URLSearchParams(location.search);

const themeOf = value => (value === 'dark' ? 'dark' : 'light');
const widthOf = value => (/^\d{3,4}$/.test(value ?? '') ? value : '400');

const switches = {
  theme: value => (document.documentElement.dataset.theme = themeOf(value)),
  width(value) {
    chat.style.inlineSize = `${widthOf(value)}px`;
    return widthOf(value);
  },
};

for (const [name, apply] of Object.entries(switches)) {
  const buttons = document.querySelectorAll(`[data-switch=${name}] button`);
  const press = value => {
    const applied = apply(value);
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.value === applied));
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      press(button.value);
      query.set(name, button.value);
      history.replaceState(null, '', `?${query}`);
    });
  }
  press(query.get(name));
}

// What answers would do to the page is only told here.
for (const type of ['dydu-redirect', 'dydu-action']) {
  chat.addEventListener(type, event => event.preventDefault());
}

// Each visit begins anew, instead of below what was shown before. The window is not there yet: its script comes next.
for (const storage of [localStorage, sessionStorage]) {
  for (const key of Object.keys(storage))
    if (key.includes(chat.getAttribute('bot-id'))) storage.removeItem(key);
}

const isBroken = name => name.startsWith('broken-');
const ask = names => {
  for (const name of names) chat.ask(`Fixture: ${name}`);
};

const names = await (await fetch('/fixtures.json')).json();
await customElements.whenDefined('dydu-chatbox');
if (typeof chat.ask === 'function') {
  const sound = names.filter(name => !isBroken(name));
  state.textContent = `${sound.length} examples.`;
  ask(sound);
  document.querySelector('#broken').addEventListener('click', ({currentTarget}) => {
    currentTarget.disabled = true;
    ask(names.filter(isBroken));
  });
} else {
  state.textContent = 'This version of the window has no method “ask”.';
}
