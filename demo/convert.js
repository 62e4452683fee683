import {convert} from '/convert/convert.mjs';
import {FileError, readFile} from '/convert/files.mjs';
import {noCss, noLoss, shortOf} from '/convert/report.mjs';

const find = selector => document.querySelector(selector);
const state = find('#state');
const texts = [...document.querySelectorAll('textarea')];
find('#nothing').textContent = noLoss;

/** Each file goes to its field, whatever it is called. */
find('#pick').addEventListener('change', async ({target}) => {
  const files = await Promise.all(
    [...target.files].map(async file => ({name: file.name, text: await file.text()})),
  );
  target.value = '';
  try {
    for (const file of files) find(`#${readFile(file).kind}`).value = file.text;
    run();
  } catch (error) {
    refuse(error);
  }
});

find('#files').addEventListener('submit', event => {
  event.preventDefault();
  run();
});

function run() {
  const given = texts.filter(({value}) => value.trim() !== '').map(({name, value}) => ({name, text: value}));
  try {
    show(convert(given));
  } catch (error) {
    refuse(error);
  }
}

function refuse(error) {
  find('#result').hidden = true;
  state.classList.add('wrong');
  state.textContent = error.message;
  if (!(error instanceof FileError)) throw error;
}

function show({tag, css, losses}) {
  find('#result').hidden = false;
  state.classList.remove('wrong');
  find('#tag').textContent = tag;
  find('#css').textContent = css || noCss;
  find('#losses').replaceChildren(...losses.map(lossView));
  find('#nothing').hidden = losses.length > 0;
  state.textContent = `Converted; ${losses.length === 1 ? 'one thing is' : `${losses.length} things are`} not carried.`;
}

function lossView({file, key, value, why}) {
  const item = document.createElement('li');
  const where = document.createElement('code');
  where.textContent = key;
  const what = document.createElement('code');
  what.textContent = shortOf(value);
  const from = document.createElement('small');
  from.textContent = file;
  item.append(where, ' = ', what, `: ${why}. `, from);
  return item;
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', async () => {
    const pre = find(`#${button.dataset.copy}`);
    try {
      await navigator.clipboard.writeText(pre.textContent);
      state.textContent = button.dataset.copy === 'tag' ? 'The tag is copied.' : 'The CSS is copied.';
    } catch {
      getSelection().selectAllChildren(pre);
      state.textContent = 'It is selected: copy it with the keyboard.';
    }
  });
}
