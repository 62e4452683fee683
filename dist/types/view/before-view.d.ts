import { type TemplateResult } from 'lit';
import type { WindowLabels } from '../i18n/window-labels.js';
/** What stands in the window before there is a conversation. */
export declare const loadingView: (labels: WindowLabels) => TemplateResult;
export declare const loadFailedView: (labels: WindowLabels, retry: () => void) => TemplateResult;
export declare const notConfiguredView: (labels: WindowLabels) => TemplateResult;
export declare const consentView: (labels: WindowLabels, agree: () => void, decline: () => void) => TemplateResult;
