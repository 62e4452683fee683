import { type TemplateResult } from 'lit';
import type { Labels } from '../i18n/labels.js';
import { type Press } from './link-view.js';
import type { RenderedCard } from './rendered-answer.js';
export declare const cardView: ({ image, title, subtitle, numeric, buttons }: RenderedCard, labels: Labels, press: Press) => TemplateResult;
