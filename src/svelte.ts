/** `dydu-chatbox`, with `<dydu-chatbox>` typed in the templates of Svelte 5. */
import type * as Svelte from 'svelte/elements';
import type {ChatboxProps, DyduChatbox} from './index.js';

export * from './index.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'dydu-chatbox': ChatboxProps & Svelte.HTMLAttributes<DyduChatbox>;
  }
}
