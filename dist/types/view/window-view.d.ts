import { type TemplateResult } from 'lit';
import type { WindowLabels } from '../i18n/window-labels.js';
export interface WindowActions {
    readonly toggle: () => void;
    readonly close: () => void;
    readonly interest: () => void;
    readonly restart: () => void;
}
/** The launcher, and the window with whatever stands in it. */
export declare function windowView(isOpen: boolean, canRestart: boolean, body: TemplateResult, labels: WindowLabels, act: WindowActions): TemplateResult;
