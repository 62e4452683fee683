import type { nothing, TemplateResult } from 'lit';
import type { Labels } from '../i18n/labels.js';
import type { ConversationHost } from '../launcher/host.js';
/** The languages and spaces that the owner lets the visitor choose from. A choice begins a new conversation. */
export declare function pickersOf(host: ConversationHost, labels: Labels, restart: () => void): TemplateResult | typeof nothing;
