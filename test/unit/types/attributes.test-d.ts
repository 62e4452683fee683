/**
 * Compiled, never run: `npm run types` fails when the table of attributes, the properties of the element and what templates
 * may write differ.
 */
import type {LitElement} from 'lit';
import type {DyduChatbox} from '../../../src/dydu-chatbox.js';
import type {AttributeValues} from '../../../src/launcher/attributes.js';
import type {ChatboxProperties, ChatboxProps} from '../../../src/jsx.js';

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- how the compiler is asked whether two types are identical
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Claim extends true>(claim?: Claim) => claim;

/** Written out, so that a change of the table is a change of the public surface that somebody has seen. */
interface Properties {
  botId: string | null;
  server: string | null;
  backupServer: string | null;
  consent: 'required' | null;
  timeout: number;
  probeTimeout: number;
  open: boolean;
  mode: 'window' | 'inline' | 'full';
  placement: 'end' | 'start';
  theme: 'light' | 'dark' | 'auto';
  width: string | null;
  height: string | null;
  zIndex: number | null;
  resize: 'on' | 'off';
  movable: boolean;
  sound: boolean;
  links: 'auto' | 'same' | 'new';
  launcherLabel: string | null;
  space: string | null;
  qualification: boolean;
  welcome: string;
  topQuestions: number | 'off';
  suggestions: number | 'off';
  feedback: 'on' | 'off';
  sidebar: 'button' | 'auto';
  botName: string | null;
  userName: string | null;
  avatar: string | null;
  avatarReworded: string | null;
  avatarMisunderstood: string | null;
  languages: string | null;
  spaces: string | null;
  labelsUrl: string | null;
}
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

holds<Same<Pick<DyduChatbox, keyof Properties>, Properties>>();
holds<Same<AttributeValues, {[Name in keyof Properties as Kebab<Name>]: Properties[Name]}>>();

/** What is the element's own, no method, and can be set: its attributes' properties, and those that templates may write beside. */
type Own = Exclude<keyof DyduChatbox, keyof HTMLElement | keyof LitElement>;
type Settable = {
  [Name in Own]: DyduChatbox[Name] extends (...args: never[]) => unknown
    ? never
    : Same<Pick<DyduChatbox, Name>, Readonly<Pick<DyduChatbox, Name>>> extends true
      ? never
      : Name;
}[Own];
holds<Same<Settable, keyof Properties | keyof ChatboxProperties>>();

type EventNames =
  | 'dydu-ask'
  | 'dydu-redirect'
  | 'dydu-action'
  | 'dydu-answer'
  | 'dydu-server-change'
  | 'dydu-error'
  | 'dydu-diagnostic';
holds<Same<keyof ChatboxProps, keyof AttributeValues | keyof ChatboxProperties | `on${EventNames}`>>();
