import {el} from './lab-dom.js';

const kept = 8;

const told = {
  'dydu-ask': ({question}) => question,
  'dydu-answer': ({question, server}) => `${question} (${server})`,
  'dydu-server-change': ({from, to}) => `${from} → ${to}`,
  'dydu-error': ({reason, message}) => `${reason}: ${message}`,
};

/** The events of the chat as the page hears them. */
export function pageEvents() {
  const list = el('ol', {reversed: true});
  const empty = el('p', {}, 'Nothing yet: ask something.');
  for (const [name, text] of Object.entries(told)) {
    document.addEventListener(name, event => {
      empty.hidden = true;
      list.prepend(el('li', {}, el('code', {}, name), ` ${text(event)}`));
      while (list.children.length > kept) list.lastElementChild.remove();
    });
  }
  return el('div', {class: 'events'}, el('h3', {}, 'What the page hears'), empty, list);
}
