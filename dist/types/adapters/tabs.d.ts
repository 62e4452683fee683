import type { Tabs } from '../core/ports.js';
/** The events that the tabs of a site send each other about a bot's conversation. */
export declare function tabsOf(botId: string): Tabs;
