import { type TemplateResult } from 'lit';
export declare const yesIcon: TemplateResult;
export declare const noIcon: TemplateResult;
export declare const copyIcon: TemplateResult;
export declare const copiedIcon: TemplateResult;
export declare const backIcon: TemplateResult;
export declare const onIcon: TemplateResult;
