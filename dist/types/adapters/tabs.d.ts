import type { Tabs } from '../core/ports.js';
/** What the tabs of a site tell each other about a bot's conversation. */
export declare function tabsOf(botId: string): Tabs;
