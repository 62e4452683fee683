import {EMPTY, type Observable} from 'rxjs';
import type {DialogEvent} from './events.js';
import type {Intent} from './intents.js';
import type {Ports} from './ports.js';
import {createRouter, type Router, type RouterConfig} from './failover/router.js';

export interface DialogConfig extends RouterConfig {
  /** What is asked for the bot's first words, e.g. `#welcome#`; null for none. */
  readonly welcome: () => string | null;
  /** What a conversation can do besides, as it becomes known. A restart begins each again. */
  readonly features$?: Observable<Feature>;
}

/** One more thing that a conversation can do. */
export type Feature = (intents$: Observable<Intent>, context: DialogContext) => Observable<DialogEvent>;

/** What every part of the dialog works with: the world, its rules, and where the dialog lives. */
export interface DialogContext extends Ports, Required<DialogConfig> {
  readonly router: Router;
}

export const createContext = (ports: Ports, config: DialogConfig): DialogContext => ({
  features$: EMPTY,
  ...ports,
  ...config,
  router: createRouter(ports, config),
});
