import {filter, map} from 'rxjs';
import type {Fact} from '../dialog/facts.js';
import type {Tabs} from '../dialog/ports.js';
import {openChannel} from './channel.js';
import {turnOf} from './locks.js';

/** Tabs with another version of this code speak another language. */
const version = 1;

interface Message {
  readonly v: number;
  readonly fact: Fact;
}

/** What the tabs of a site tell each other about a bot's conversation. */
export function tabsOf(botId: string): Tabs {
  const name = `dydu-chatbox:${botId}:tabs`;
  const channel = openChannel(name);
  return {
    tell(fact) {
      channel.post({v: version, fact} satisfies Message);
    },
    told$: channel.heard$.pipe(
      map(message => message as Partial<Message> | null),
      filter((message): message is Message => message?.v === version && Boolean(message.fact?.was)),
      map(({fact}) => fact),
    ),
    turn$: turnOf(`dydu-chatbox:${botId}:birth`),
  };
}
