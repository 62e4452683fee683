import { type TemplateResult } from 'lit';
export declare const sendIcon: TemplateResult;
export declare const downIcon: TemplateResult;
/** It will still be sent. */
export declare const waitIcon: TemplateResult;
/** The visitor has to do something. */
export declare const alertIcon: TemplateResult;
