import {el} from './lab-dom.js';
import {pageEvents} from './lab-events.js';
import {serverPanel} from './lab-server.js';

const everyMs = 1000;

const lab = document.querySelector('#lab');
const trouble = el('p', {role: 'alert', class: 'trouble'});

const panels = new Map(
  ['main', 'backup'].map(name => [
    name,
    serverPanel(name, {
      setFault: fault => tell('PUT', `/servers/${name}/fault`, fault),
      clearLog: () => tell('DELETE', `/servers/${name}/log`),
    }),
  ]),
);

lab.append(
  el('h2', {}, 'Failover lab'),
  el(
    'p',
    {class: 'lead'},
    'Not part of the customer’s site: here you break the two servers of the chat, for real, and watch what it does.',
  ),
  el(
    'p',
    {},
    el(
      'button',
      {type: 'button', onclick: () => tell('POST', '/clock', {advanceMs: 600_000})},
      'Let ten minutes pass',
    ),
    ' The servers forget every dialog, as they do after ten unused minutes.',
  ),
  trouble,
  el('div', {class: 'servers'}, ...[...panels.values()].map(({element}) => element)),
  pageEvents(),
);

async function tell(method, path, body) {
  try {
    const answer = await fetch(lab.dataset.admin + path, {
      method,
      ...(body && {body: JSON.stringify(body), headers: {'Content-Type': 'application/json'}}),
    });
    const json = await answer.json();
    trouble.textContent = answer.ok ? '' : json.error;
    if (method !== 'GET') await refresh();
    return answer.ok ? json : [];
  } catch {
    trouble.textContent = 'The fault switches do not answer: is “npm start” still running?';
    return [];
  }
}

async function refresh() {
  for (const server of await tell('GET', '/servers')) panels.get(server.name)?.show(server);
}

let onScreen = false;
new IntersectionObserver(entries => {
  onScreen = entries.at(-1).isIntersecting;
  if (onScreen) refresh();
}).observe(lab);
setInterval(() => {
  if (onScreen && document.visibilityState === 'visible') refresh();
}, everyMs);
