import { type TemplateResult } from 'lit';
import type { Click } from '../dialog/content.js';
import type { Link } from './prepared.js';
export type Press = (click: Click) => void;
/** A link where it leads somewhere, else a button. */
export declare function linkView({ label, href, click }: Link, style: string, press: Press): TemplateResult;
