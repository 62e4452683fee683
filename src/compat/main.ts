/**
 * For pages that speak to the official widget: `window.dydu`, its other names on `window`, and its configured events,
 * over `<dydu-chatbox>`. A classic script, before or after the element. Nothing is evaluated, no message is obeyed.
 */
import {apiOf} from './api.js';
import {Chatbox} from './chatbox.js';
import {Composer} from './composer.js';
import {warn} from './console.js';
import {tellPage} from './events.js';
import {globalsOf} from './globals.js';
import {callHooks} from './hooks.js';

declare global {
  interface Window {
    dydu?: object;
  }
}

function start(): void {
  const {dydu} = window;
  if (dydu && 'chat' in dydu) {
    warn('window.dydu exists already and is left unchanged: remove the official loader, or this script');
    return;
  }
  const chatbox = new Chatbox();
  const api = apiOf(chatbox, new Composer(chatbox));
  Object.assign(window, globalsOf(chatbox, api), {dydu: {...dydu, ...api}});
  callHooks(chatbox, () => {
    tellPage(chatbox);
  });
}

// On a server, loading it does nothing.
if ('document' in globalThis) start();
