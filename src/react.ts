/** `dydu-chatbox`, with `<dydu-chatbox>` typed in the JSX of React 19. */
import type * as React from 'react';
import type {ChatboxProps, DyduChatbox} from './index.js';

export * from './index.js';

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own
  namespace JSX {
    interface IntrinsicElements {
      'dydu-chatbox': ChatboxProps & React.DetailedHTMLProps<React.HTMLAttributes<DyduChatbox>, DyduChatbox>;
    }
  }
}
