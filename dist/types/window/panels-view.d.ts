import { type TemplateResult } from 'lit';
import type { Words } from '../i18n/translation.js';
/** What stands in the window before there is a conversation. */
export declare const loadingView: (labels: Words) => TemplateResult;
export declare const loadFailedView: (labels: Words, retry: () => void) => TemplateResult;
export declare const notConfiguredView: (labels: Words) => TemplateResult;
export declare const consentView: (labels: Words, agree: () => void, decline: () => void) => TemplateResult;
