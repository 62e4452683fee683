/** The forms of one label by the plural rules of its language (Unicode CLDR); `{count}` is the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {
    other: string;
}>;
/** All labels of the chat in one language. A site may override each. */
export interface Translation {
    /** The name of the window and of its launcher. */
    readonly title: string;
    readonly close: string;
    readonly restart: string;
    readonly resize: string;
    readonly loading: string;
    readonly loadFailed: string;
    readonly notConfigured: string;
    readonly consentTitle: string;
    readonly consentText: string;
    readonly consentAgree: string;
    readonly consentDecline: string;
    readonly transcript: string;
    readonly greeting: string;
    readonly input: string;
    readonly send: string;
    readonly charactersLeft: Plural;
    /** Before the visitor’s words, for a screen reader. */
    readonly you: string;
    /** Before an answer, for a screen reader. */
    readonly bot: string;
    readonly queued: string;
    readonly sent: string;
    readonly slow: string;
    readonly stalled: string;
    readonly moved: string;
    readonly waiting: string;
    readonly offline: string;
    readonly tryNow: string;
    readonly refused: string;
    readonly tooLong: string;
    readonly denied: string;
    readonly edit: string;
    readonly unsent: string;
    readonly unsure: string;
    readonly sendAgain: string;
    readonly movedDialog: string;
    readonly renewedDialog: string;
    readonly noText: string;
    readonly toNewest: string;
    readonly newMessages: Plural;
    readonly contentFailed: string;
    readonly retry: string;
    readonly replies: string;
    readonly cards: string;
    readonly steps: string;
    readonly previous: string;
    readonly next: string;
    /** `{index}` of `{count}`. */
    readonly position: string;
    readonly cut: string;
    readonly table: string;
    readonly details: string;
    readonly openPage: string;
    readonly enlarge: string;
    /** `{name}` is the description of the image. */
    readonly enlargeNamed: string;
    readonly image: string;
    readonly closeDetails: string;
    readonly readMore: string;
    readonly isHelpful: string;
    readonly yes: string;
    readonly no: string;
    readonly reasonsTitle: string;
    readonly reason1: string;
    readonly reason2: string;
    readonly reason3: string;
    readonly comment: string;
    readonly commentHint: string;
    readonly sendComment: string;
    readonly thanks: string;
    readonly notRated: string;
    readonly top: string;
    readonly suggestions: string;
    readonly suggestionCount: Plural;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly language: string;
    readonly space: string;
}
