import type { Ports } from './ports.js';
import { type Router } from './router.js';
import type { Servers } from './servers.js';
import type { Timing } from './timing.js';
export interface DialogConfig {
    readonly servers: Servers;
    readonly timing: Timing;
}
/** What every part of the dialog works with: the world, its rules, and where the dialog lives. */
export interface Desk extends Ports, DialogConfig {
    readonly router: Router;
}
export declare const openDesk: (ports: Ports, config: DialogConfig) => Desk;
