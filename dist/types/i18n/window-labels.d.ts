/** The words of the launcher and the window, which are there before any conversation is loaded, in one language. */
export interface WindowLabels {
    readonly close: string;
    readonly title: string;
    readonly restart: string;
    readonly loading: string;
    readonly loadFailed: string;
    readonly retryLoad: string;
    readonly notConfigured: string;
    readonly consentTitle: string;
    readonly consentText: string;
    readonly consentAgree: string;
    readonly consentDecline: string;
}
/** English where the language is not spoken. @param language a primary subtag, e.g. `fr`. */
export declare const windowLabelsFor: (language: string) => WindowLabels;
