import { type TemplateResult } from 'lit';
export interface LauncherActions {
    readonly toggle: () => void;
    readonly interest: () => void;
    /** A pointer is on its way. */
    readonly approach: () => void;
    readonly retry: () => void;
}
/** The launcher, and what it opens. Where not even words could be loaded, it says so in English. */
export declare const launcherView: (title: string, label: string | null, isOpen: boolean, hasFailed: boolean, opened: TemplateResult | undefined, act: LauncherActions) => TemplateResult;
