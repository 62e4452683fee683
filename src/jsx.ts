import type {DyduChatbox} from './dydu-chatbox.js';
import type {AttributeValues} from './launcher/attributes.js';

type EventName = Extract<keyof HTMLElementEventMap, `dydu-${string}`>;

/** What is no attribute, and can be set. */
export type ChatboxProperties = Pick<DyduChatbox, 'timing' | 'variables' | 'headers' | 'labels'>;

/** What a template may write on `<dydu-chatbox>` where events are written as `on` and their name: attributes, properties, events. */
export type ChatboxProps = {
  readonly [Name in keyof AttributeValues]?: AttributeValues[Name] | undefined;
} & {
  readonly [Name in keyof ChatboxProperties]?: ChatboxProperties[Name] | undefined;
} & {
  readonly [Name in EventName as `on${Name}`]?: ((event: HTMLElementEventMap[Name]) => void) | undefined;
};
