import { type TemplateResult } from 'lit';
import type { Click } from '../core/answer-content.js';
import type { Link } from './rendered-answer.js';
export type Press = (click: Click) => void;
/** A link where it leads somewhere, else a button. @param tabIndex where it is one of a group */
export declare function linkView({ label, href, click }: Link, style: string, press: Press, tabIndex?: 0 | -1): TemplateResult;
