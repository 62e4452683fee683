import { type TemplateResult } from 'lit';
import type { Translation } from '../i18n/translation.js';
/** The content of the window before there is a conversation. */
export declare const loadingView: (labels: Translation) => TemplateResult;
export declare const loadFailedView: (labels: Translation, retry: () => void) => TemplateResult;
export declare const notConfiguredView: (labels: Translation) => TemplateResult;
export declare const consentView: (labels: Translation, agree: () => void, decline: () => void) => TemplateResult;
