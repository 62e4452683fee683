import { type TemplateResult } from 'lit';
import type { ContentLabels } from '../i18n/content-labels.js';
import { type Press } from './link-view.js';
import type { PreparedCard } from './prepared.js';
export declare const cardView: ({ image, title, subtitle, numeric, buttons }: PreparedCard, labels: ContentLabels, press: Press) => TemplateResult;
