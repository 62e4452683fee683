import type { DyduChatbox } from './dydu-chatbox.js';
import type { AttributeValues } from './launcher/attributes.js';
type EventName = Extract<keyof HTMLElementEventMap, `dydu-${string}`>;
/** The properties without an attribute that can be set. */
export type ChatboxProperties = Pick<DyduChatbox, 'timing' | 'variables' | 'headers' | 'labels'>;
/** The attributes, properties and events that a template may write on `<dydu-chatbox>`, with events as `on` and their name. */
export type ChatboxProps = {
    readonly [Name in keyof AttributeValues]?: AttributeValues[Name] | undefined;
} & {
    readonly [Name in keyof ChatboxProperties]?: ChatboxProperties[Name] | undefined;
} & {
    readonly [Name in EventName as `on${Name}`]?: ((event: HTMLElementEventMap[Name]) => void) | undefined;
};
export {};
