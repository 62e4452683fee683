import { type TemplateResult } from 'lit';
export declare const thumbUpIcon: TemplateResult;
export declare const thumbDownIcon: TemplateResult;
export declare const copyIcon: TemplateResult;
export declare const copiedIcon: TemplateResult;
export declare const previousIcon: TemplateResult;
export declare const nextIcon: TemplateResult;
