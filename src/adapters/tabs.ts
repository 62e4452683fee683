import {filter, map} from 'rxjs';
import type {Tabs} from '../core/ports.js';
import {toJson} from '../protocol/json.js';
import {openChannel} from './channel.js';
import {decodeEvent} from './decode-event.js';
import {acquireLock} from './locks.js';

/** Tabs with another version of this code speak another language. */
const version = 1;

/** The events that the tabs of a site send each other about a bot's conversation. */
export function tabsOf(botId: string): Tabs {
  const name = `dydu-chatbox:${botId}:tabs`;
  const channel = openChannel(name);
  return {
    tell(event) {
      // A question may bring along what a page has made, such as a proxy, which no channel takes.
      channel.post(JSON.parse(toJson({v: version, event})));
    },
    told$: channel.heard$.pipe(
      map(message => message as {readonly v?: unknown; readonly event?: unknown} | null | undefined),
      map(message => {
        try {
          return message?.v === version ? decodeEvent(message.event) : undefined;
        } catch {
          return undefined;
        }
      }),
      filter(event => event !== undefined),
    ),
    lock$: acquireLock(`dydu-chatbox:${botId}:new-dialog`),
  };
}
