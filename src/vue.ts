/** `dydu-chatbox`, with `<dydu-chatbox>` typed in the templates of Vue 3. */
import type * as Vue from 'vue';
import type {ChatboxProps} from './jsx.js';

export * from './index.js';

declare module 'vue' {
  interface GlobalComponents {
    'dydu-chatbox': new () => {$props: ChatboxProps & Vue.HTMLAttributes & Vue.PublicProps};
  }
}
