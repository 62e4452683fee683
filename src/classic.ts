import './index.js';

/** Each `data-…` attribute of the script's own tag becomes an attribute of the element, which ends the body. */
const script = document.currentScript;

function insert(): void {
  const element = document.createElement('dydu-chatbox');
  for (const {name, value} of script?.attributes ?? []) {
    if (name.startsWith('data-')) element.setAttribute(name.slice('data-'.length), value);
  }
  document.body.append(element);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', insert, {once: true});
else insert();
