/**
 * For tag managers and old templates, which write classic scripts: loads the module that lies beside this script, and
 * adds the element to the body, once a bot. Each `data-…` attribute of the script's own tag becomes an attribute of the
 * element.
 */
function start(): void {
  const script = document.currentScript as HTMLScriptElement | null;

  const insert = () => {
    const element = document.createElement('dydu-chatbox');
    for (const {name, value} of script?.attributes ?? []) {
      if (name.startsWith('data-')) element.setAttribute(name.slice('data-'.length), value);
    }
    const others = [...document.querySelectorAll('dydu-chatbox')].map(other => other.getAttribute('bot-id'));
    if (!others.includes(element.getAttribute('bot-id'))) document.body.append(element);
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', insert, {once: true});
  else insert();

  const module = new URL('dydu-chatbox.js', script?.src ?? location.href).href;
  import(module).catch((error: unknown) => {
    console.error(`<dydu-chatbox> could not load ${module}`, error);
  });
}

// On a server, loading it does nothing.
if ('document' in globalThis) start();

export {};
