const fileName = 'dydu-chatbox.iife.js';
const withoutBot =
  'its script has no data-bot-id. Tag managers remove data attributes: there, create the element with document.createElement';

/**
 * The tag of this script. An element of the page may take the name `currentScript`, a tag manager that inserts scripts
 * leaves none, and a library that evaluates the text (jQuery) leaves another: then it is found by its address.
 */
function ownScript(): HTMLScriptElement | undefined {
  const current: unknown = document.currentScript;
  if (current instanceof HTMLScriptElement && current.src !== '') return current;
  return [...document.querySelectorAll('script')].findLast(({src}) => src.includes(fileName));
}

/** Each `data-…` attribute of the tag becomes an attribute of the element; a handler of events does not. */
function copyAttributes(from: Element, to: Element): void {
  for (const {name, value} of from.attributes) {
    if (!name.startsWith('data-')) continue;
    const own = name.slice('data-'.length);
    try {
      if (own.startsWith('on')) throw new TypeError('event handlers are not copied');
      to.setAttribute(own, value);
    } catch (error) {
      console.warn(`<dydu-chatbox> ignores ${name} of its script`, error);
    }
  }
}

/** The address of what a module needs and the site does not have: that of the module itself says nothing of it. */
function missingFile(module: string): string {
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const folder = new URL('.', module).href;
  return (
    files.find(({name, responseStatus}) => name.startsWith(folder) && responseStatus >= 400)?.name ?? module
  );
}

/**
 * For tag managers and old templates, which write classic scripts: loads the module that lies beside this script, and
 * adds the element to the body, once a bot.
 */
function start(): void {
  const script = ownScript();
  if (script === undefined) {
    console.error(`<dydu-chatbox> cannot find its own script: load ${fileName} with a <script src>`);
    return;
  }

  const insert = () => {
    const element = document.createElement('dydu-chatbox');
    copyAttributes(script, element);
    const botId = element.getAttribute('bot-id');
    const others = [...document.querySelectorAll('dydu-chatbox')].map(other => other.getAttribute('bot-id'));
    if (botId === null) {
      if (others.length === 0) console.error(`<dydu-chatbox> ${withoutBot}`);
    } else if (!others.includes(botId)) document.body.append(element);
    else console.warn(`<dydu-chatbox> is in this page already for ${botId}: its script adds no other`);
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', insert, {once: true});
  else insert();

  const module = new URL('dydu-chatbox.js', script.src).href;
  import(module).catch((error: unknown) => {
    console.error(`<dydu-chatbox> could not load ${missingFile(module)}`, error);
  });
}

// On a server, loading it does nothing.
if ('document' in globalThis) start();

export {};
