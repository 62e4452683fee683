import {el, select} from './lab-dom.js';
import {faultFor, groups, isSame, labelOf} from './lab-faults.js';

const shown = 12;

const endpoints = [
  'serverstatus',
  'talk',
  'history',
  'availablecontext',
  'welcomecall',
  'search',
  'topknowledge',
  'languages',
  'feedback',
  'insatisfaction',
  'comment',
  'variable',
  'whoami',
  'pushrules',
];

/** One server in the lab: what is wrong with it, the switches, and its last requests. */
export function serverPanel(name, {setFault, clearLog}) {
  const title = name === 'main' ? 'Main server' : 'Backup server';
  const state = el('p', {class: 'state', role: 'status'}, '…');
  const origin = el('code', {});
  const endpoint = select('Hits', [
    ['all', 'every call'],
    ...endpoints.map(endpoint => [endpoint, `${endpoint} only`]),
  ]);
  const beginning = select('Begins', [
    ['0', 'at once'],
    ['1', 'after one request'],
    ['3', 'after three requests'],
  ]);
  const duration = select('Lasts', [
    ['0', 'until changed'],
    ['10', '10 seconds'],
    ['60', 'one minute'],
  ]);
  const buttons = [];
  const switches = groups.map(({name: group, faults}) =>
    el(
      'fieldset',
      {},
      el('legend', {}, group),
      ...faults.map(([label, fault]) => {
        const onclick = () =>
          setFault(
            faultFor(fault, endpoint.box.value, Number(beginning.box.value), Number(duration.box.value)),
          );
        const button = el('button', {type: 'button', 'aria-pressed': 'false', onclick}, label);
        buttons.push({button, fault});
        return button;
      }),
    ),
  );
  const rows = el('tbody');
  const log = el(
    'table',
    {},
    el('caption', {}, `Last requests of the ${name} server`),
    el(
      'thead',
      {},
      el('tr', {}, ...['Time', 'Call', 'Question', 'Outcome'].map(text => el('th', {scope: 'col'}, text))),
    ),
    rows,
  );
  const clear = el('button', {type: 'button', onclick: clearLog}, 'Clear the log');
  const element = el(
    'article',
    {class: 'server', 'aria-label': title},
    el('h3', {}, title),
    el('p', {}, origin),
    state,
    el('div', {class: 'fields'}, endpoint.field, beginning.field, duration.field),
    ...switches,
    el('div', {class: 'log', tabindex: 0, role: 'region', 'aria-label': `Log of the ${name} server`}, log),
    clear,
  );

  let last = '';
  return {
    element,
    show(server) {
      const now = JSON.stringify(server);
      if (now === last) return;
      last = now;
      origin.textContent = server.origin;
      const label = labelOf(server.fault);
      if (state.textContent !== label) state.textContent = label;
      state.dataset.is = server.fault.is === 'ok' ? 'ok' : 'broken';
      for (const {button, fault} of buttons)
        button.setAttribute('aria-pressed', String(isSame(fault, server.fault)));
      rows.replaceChildren(...server.log.slice(-shown).reverse().map(row));
    },
  };
}

function row({at, endpoint, question, repeated, outcome}) {
  const time = new Date(at).toLocaleTimeString('en-GB');
  const asked = `${question ?? ''}${repeated ? ' (again)' : ''}`;
  return el(
    'tr',
    {'data-outcome': outcome},
    ...[time, endpoint, asked, outcome].map(text => el('td', {}, text)),
  );
}
