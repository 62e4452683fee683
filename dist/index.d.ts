import * as lit from 'lit';
import { LitElement, TemplateResult } from 'lit';

/** The reason why a call brought no answer. A call that we cancelled ourselves has not failed. */
type Failure = 
/** A server that works did not answer within its deadline, `after` ms. */
{
    readonly type: 'late';
    readonly after: number;
}
/** The server is dead: it answers no probe for `after` ms, while the other server answers. */
 | {
    readonly type: 'silent';
    readonly after: number;
}
/** The server answered with HTTP `status` 400 to 599; `retryAfter` is its `Retry-After`, in ms. */
 | {
    readonly type: 'refused';
    readonly status: number;
    readonly retryAfter?: number;
}
/** The server redirects the call, which is not followed. */
 | {
    readonly type: 'redirected';
}
/** The answer cannot be read. */
 | {
    readonly type: 'unreadable';
    readonly because: string;
}
/** The server reports it: its status, or that of its dialog application, is `Ko`. */
 | {
    readonly type: 'down';
}
/** The server cannot be connected to, or the browser hid the answer (CORS). */
 | {
    readonly type: 'unreachable';
}
/** The browser has no network. */
 | {
    readonly type: 'offline';
}
/** The page was suspended: the machine slept, or the browser froze the page. */
 | {
    readonly type: 'suspended';
}
/** The page's own code failed, e.g. a `fetch` that it has replaced. This counts against no server. */
 | {
    readonly type: 'page';
    readonly because: string;
}
/** The question exceeded its rate limit and was not sent. */
 | {
    readonly type: 'rate-limited';
};

/** The API root of a server, absolute and ending in `/`, e.g. `https://app1.example/servlet/api/`. */
type ServerUrl = string;

/** Plain data of the servers that the dialog carries without reading it. */
type Metadata = Readonly<Record<string, unknown>>;
/** One thing the visitor sent. `id` is the same in every attempt, so that a server can tell a repetition. */
interface Question {
    readonly id: string;
    /** The text that the bot reads. */
    readonly text: string;
    /** The question has effects outside the chat. It is not repeated unless a server has clearly refused it. */
    readonly unsafe?: boolean;
    /** The visitor neither typed the question nor sees it. */
    readonly hidden?: boolean;
    /** The question leaves no trace in the server's history and statistics. */
    readonly unregistered?: boolean;
    /** Parameters for the server, e.g. those of a reformulation that was clicked. */
    readonly extra?: Metadata;
}
/** An answer of a bot. `html` is foreign: it is shown only through the sanitizer. */
interface Answer {
    readonly html: string;
    /** Further data of the answer: templates, actions, feedback. Foreign. */
    readonly more?: Metadata;
    readonly contextId: string | null;
}
/** A message of the page. */
type Message = Pick<Answer, 'html' | 'more'>;
/** The reason why no server accepts a question: the request is invalid, its text is too long, or both servers deny access. */
type Refusal = 'invalid' | 'too-long' | 'denied';

/** All durations that affect a visitor, in milliseconds. */
interface Timing {
    /** The deadline of an answer. After it the question moves to the backup, which has three times as long while it answers probes. */
    readonly answer: number;
    /** The time after which a question without an answer is shown as slow. */
    readonly slow: number;
    /** The time after which the server of a question without an answer is probed. */
    readonly probeAfter: number;
    /** The pause between two probes during a question, after an answered one; up to four times as long after an unanswered one. */
    readonly probeInterval: number;
    /** The time for which the result of a probe is valid; the server is not probed again before. */
    readonly healthTtl: number;
    /** The deadline of a warm-up before a dialog begins, when starting on the other server costs nothing. */
    readonly warmUp: number;
    /** The deadline of a warm-up inside a dialog: moving loses the context, so the deadline leaves room for a short pause of the server. */
    readonly warmUpInDialog: number;
    /** The deadline of a probe for a question that was sent, or that waits. */
    readonly probe: number;
    /** The deadline of the probe after a broken connection; after it the server counts as unreachable. */
    readonly reconnect: number;
    /** The deadline of a secondary call, such as the history. */
    readonly secondary: number;
    /** The pause in typing after which suggestions are requested. */
    readonly typing: number;
    /** The delay of a timer that shows that the page was suspended or throttled. The interruption counts against no server. */
    readonly timerDrift: number;
    /** The longest wait for another tab that is beginning a dialog. */
    readonly newDialogLock: number;
    /** The age up to which a question that a reload interrupted is sent again automatically. */
    readonly resumable: number;
    /** The time for which new dialogs avoid a server that failed, ±50 %, doubled with each failure up to `maxCooldown`. */
    readonly cooldown: number;
    /** The longest cooldown, and the longest `Retry-After` that is obeyed. */
    readonly maxCooldown: number;
    /** The time after which an unused dialog has ended: the platform's ten minutes and a margin. */
    readonly dialogIdle: number;
    /** The time after which a dialog leaves a backup that keeps failing, if main works. */
    readonly leaveBackup: number;
    /** The base of the pause before the n-th retry of a waiting question: at most `retry · 2ⁿ`, up to `maxEarlyRetryDelay`, later `maxRetryDelay`. */
    readonly retry: number;
    /** The longest pause between two retries in the first half minute. */
    readonly maxEarlyRetryDelay: number;
    /** The longest pause between two retries. */
    readonly maxRetryDelay: number;
    /** The time for which a question is retried; then it waits for the visitor. */
    readonly retryFor: number;
}

/**
 * Every attribute but `lang`. Properties, warnings, the tables of the documents and the data for editors follow from this;
 * the comments are theirs.
 */
declare const attributes: {
    /** The id of the bot, as the platform gives it. Required. */
    readonly 'bot-id': {
        readonly type: "text";
        readonly effect: "restart";
    };
    /** The main server: an origin (the API is then under `/servlet/api/`), or a full API root ending in `/`. Required. */
    readonly server: {
        readonly type: "text";
        readonly effect: "restart";
    };
    /** The backup server, written like `server`. Pre-production has none. */
    readonly 'backup-server': {
        readonly type: "text";
        readonly effect: "restart";
    };
    /** `required`: nothing is requested or stored before the visitor agrees. If absent, the visitor is not asked. */
    readonly consent: {
        readonly type: "required";
        readonly effect: "restart";
    };
    /**
     * Milliseconds after which a question without an answer moves to the backup, 1000 to 300000. 30000 suits a
     * generative bot.
     */
    readonly timeout: {
        readonly type: "duration";
        readonly default: 20000;
        readonly effect: "restart";
    };
    /** Milliseconds that a status request may take while a question waits for its answer, 1000 to 300000. */
    readonly 'probe-timeout': {
        readonly type: "duration";
        readonly default: 2000;
        readonly effect: "restart";
    };
    /** The window is open. */
    readonly open: {
        readonly type: "flag";
    };
    /**
     * `window` floats above the page, `inline` fills the element's own box and is always open, `full` covers the page
     * while open.
     */
    readonly mode: {
        readonly type: "word";
        readonly words: readonly ["window", "inline", "full"];
    };
    /** `start` or `end`: the side of the page on which the launcher and the window float, in reading direction. */
    readonly placement: {
        readonly type: "word";
        readonly words: readonly ["end", "start"];
    };
    /** `light`, `dark`, or `auto`, which follows the visitor's system. */
    readonly theme: {
        readonly type: "word";
        readonly words: readonly ["light", "dark", "auto"];
    };
    /** The width of the window: a CSS length, or a number of pixels. If absent, `--dydu-width`. */
    readonly width: {
        readonly type: "length";
    };
    /** The height of the window, written like `width`. If absent, `--dydu-height`. */
    readonly height: {
        readonly type: "length";
    };
    /** The `z-index` of the launcher and the window. If absent, `--dydu-z-index`. */
    readonly 'z-index': {
        readonly type: "integer";
    };
    /** `on`: the visitor may resize the window on a screen that has the room. `off`: the size is fixed. */
    readonly resize: {
        readonly type: "word";
        readonly words: readonly ["on", "off"];
    };
    /**
     * The visitor may drag the launcher up and down and to the other side of the page, or move it with the arrow keys.
     */
    readonly movable: {
        readonly type: "flag";
    };
    /** Plays a short sound when an answer arrives while the chat is closed or the tab is hidden. */
    readonly sound: {
        readonly type: "flag";
    };
    /**
     * The tab in which links of answers open. `auto`: a new tab, or this one where the answer says so (type
     * `redirection`). `same`: this one. `new`: a new one.
     */
    readonly links: {
        readonly type: "word";
        readonly words: readonly ["auto", "same", "new"];
    };
    /** A text beside the launcher's icon. If absent, the icon stands alone. */
    readonly 'launcher-label': {
        readonly type: "text";
    };
    /** The consultation space of the knowledge base. If absent, the server's own default. */
    readonly space: {
        readonly type: "text";
        readonly effect: "next";
    };
    /** Marks questions as tests, which the server's statistics leave out. */
    readonly qualification: {
        readonly type: "flag";
        readonly effect: "next";
    };
    /** The question whose answer begins a conversation. `off`: no question is sent. */
    readonly welcome: {
        readonly type: "text";
        readonly default: "#welcome#";
        readonly effect: "next";
    };
    /** The number of frequently asked questions that are proposed. `off`: none. */
    readonly 'top-questions': {
        readonly type: "count";
        readonly default: 3;
        readonly effect: "next";
    };
    /**
     * The number of questions that are proposed while the visitor types. `off`: the text stays in the page until it is
     * sent.
     */
    readonly suggestions: {
        readonly type: "count";
        readonly default: 5;
        readonly effect: "next";
    };
    /** `on`: visitors can rate answers where the bot asks for it. `off`: they cannot rate any. */
    readonly feedback: {
        readonly type: "word";
        readonly words: readonly ["on", "off"];
    };
    /** `button`: the details of an answer open on demand. `auto`: the details of a new answer open automatically. */
    readonly sidebar: {
        readonly type: "word";
        readonly words: readonly ["button", "auto"];
        readonly effect: "next";
    };
    /** A name above the bot's bubbles. */
    readonly 'bot-name': {
        readonly type: "text";
    };
    /** A name above the visitor's bubbles. */
    readonly 'user-name': {
        readonly type: "text";
    };
    /** The address of a picture beside the bot's bubbles. */
    readonly avatar: {
        readonly type: "text";
    };
    /** Replaces `avatar` where the bot proposes other words. */
    readonly 'avatar-reworded': {
        readonly type: "text";
    };
    /** Replaces `avatar` where the bot has not understood. */
    readonly 'avatar-misunderstood': {
        readonly type: "text";
    };
    /** The languages that the visitor may choose from, e.g. `fr, en`. Choosing one begins a new conversation. */
    readonly languages: {
        readonly type: "text";
    };
    /** The consultation spaces that the visitor may choose from, e.g. `Shop, Help`. */
    readonly spaces: {
        readonly type: "text";
    };
    /** The address of a JSON file with labels that replace the chat's own, by name. */
    readonly 'labels-url': {
        readonly type: "text";
    };
};
type AttributeName = keyof typeof attributes;
interface Values {
    readonly flag: boolean;
    readonly required: 'required' | null;
    readonly duration: number;
    readonly count: number | 'off';
    readonly integer: number | null;
    readonly length: string | null;
    readonly text: string | null;
}
type Value<Declared> = Declared extends {
    readonly words: readonly (infer Word)[];
} ? Word : Declared extends {
    readonly type: 'text';
    readonly default: string;
} ? string : Declared extends {
    readonly type: keyof Values;
} ? Values[Declared['type']] : never;
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;
/** The type of the property of each attribute. */
type AttributeValues = {
    [Name in AttributeName]: Value<(typeof attributes)[Name]>;
};
/** The properties that reflect them, as HTML's own do. */
type AttributeProperties = {
    [Name in AttributeName as Camel<Name>]: AttributeValues[Name];
};

/**
 * Returns the headers of a request, or a promise of them. It is called with `refresh` after a server has answered 401; the
 * new headers are tried once, on the same server.
 */
type HeadersHook = (options?: {
    readonly refresh: boolean;
}) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;

/** The labels, in English: every other language has the same. */
declare const words: {
    /** The name of the window and of its launcher. */
    title: string;
    close: string;
    restart: string;
    resize: string;
    loading: string;
    loadFailed: string;
    notConfigured: string;
    consentTitle: string;
    consentText: string;
    consentAgree: string;
    consentDecline: string;
    transcript: string;
    greeting: string;
    input: string;
    /** Instead of the input's label, where an answer has locked it. */
    isLocked: string;
    send: string;
    charactersLeft: {
        one: string;
        other: string;
    };
    charactersOver: {
        one: string;
        other: string;
    };
    /** Before the visitor’s words, for a screen reader. */
    you: string;
    /** Before an answer, for a screen reader. */
    bot: string;
    queued: string;
    sent: string;
    slow: string;
    stalled: string;
    moved: string;
    waiting: string;
    offline: string;
    tryNow: string;
    refused: string;
    /** `{limit}` is a number. */
    tooLong: string;
    denied: string;
    edit: string;
    unsent: string;
    unsure: string;
    sendAgain: string;
    /** Where it may have been done already. */
    sendAnyway: string;
    movedDialog: string;
    renewedDialog: string;
    noText: string;
    toNewest: string;
    newMessages: {
        one: string;
        other: string;
    };
    contentFailed: string;
    retry: string;
    replies: string;
    cards: string;
    steps: string;
    previous: string;
    next: string;
    /** `{index}` of `{count}`. */
    position: string;
    cut: string;
    table: string;
    details: string;
    openPage: string;
    enlarge: string;
    /** `{name}` is the description of the image. */
    enlargeNamed: string;
    image: string;
    closeDetails: string;
    readMore: string;
    isHelpful: string;
    yes: string;
    no: string;
    reasonsTitle: string;
    reason1: string;
    reason2: string;
    reason3: string;
    comment: string;
    commentHint: string;
    sendComment: string;
    emptyComment: string;
    thanks: string;
    notRated: string;
    top: string;
    suggestions: string;
    suggestionCount: {
        one: string;
        other: string;
    };
    copy: string;
    copied: string;
    notCopied: string;
    justNow: string;
    language: string;
    space: string;
};

/** The forms of one label by the plural rules of its language (Unicode CLDR); `{count}` is the number. */
type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {
    other: string;
}>;
/** All labels of the chat in one language. A site may override each. */
type Translation = {
    readonly [Name in keyof typeof words]: (typeof words)[Name] extends string ? string : Plural;
};

/**
 * A chat window for a dydu bot, which keeps answering when the main server fails.
 *
 * @element dydu-chatbox
 *
 * @attr {string} lang - The language of the window (`ar`, `de`, `en`, `es`, `fr`, `it`, `nl`, `pt`; any other is English) and of the bot. Inherited from the page; else the browser's.
 *
 * @fires {AskEvent} dydu-ask - Fired before a question is sent. Call `preventDefault()` to keep it in the input.
 * @fires {RedirectEvent} dydu-redirect - Fired when an answer navigates to another page. Call `preventDefault()` to cancel the navigation.
 * @fires {ActionEvent} dydu-action - Fired when an answer asks the page for an action, e.g. to send a file. Call `preventDefault()` to keep the chat from handling it as well.
 * @fires {AnswerEvent} dydu-answer - Fired when an answer is shown. Not fired for the welcome message.
 * @fires {ServerChangeEvent} dydu-server-change - Fired when the dialog moves to the other server.
 * @fires {ChatboxErrorEvent} dydu-error - Fired when the chat cannot work on this page, or a question could not be sent.
 * @fires {DiagnosticEvent} dydu-diagnostic - Fired for each step of the failover, for monitoring. Each is also a `performance.measure`.
 *
 * @csspart unread - The number of unseen answers, beside the launcher.
 * @csspart resize - The corner that resizes the window.
 * @csspart launcher - The button that opens and closes the window.
 * @csspart window - The window.
 * @csspart header - The header of the window, with title and buttons.
 * @csspart title - The title in the header.
 * @csspart restart - The button that begins a new conversation.
 * @csspart close - The button that closes the window.
 * @csspart panel - The content of the window before a conversation: consent, loading, errors.
 * @csspart choices - The menus for language and space.
 * @csspart choice - One of these menus.
 * @csspart transcript - The scrolling list of messages.
 * @csspart greeting - The text of the empty transcript.
 * @csspart top-questions - The list of frequently asked questions.
 * @csspart top-question - One question of that list.
 * @csspart turn - A question with its answer.
 * @csspart question - The visitor's bubble.
 * @csspart answer - The bot's bubble.
 * @csspart name - The name above a bubble.
 * @csspart avatar - The picture beside the bot's bubbles.
 * @csspart reply - A quick reply, or a button of a card.
 * @csspart replies - The quick replies of an answer.
 * @csspart carousel - Cards or steps, side by side.
 * @csspart slides - The scrolling part of a carousel.
 * @csspart previous - The button of a carousel that shows the previous slide.
 * @csspart next - The button of a carousel that shows the next slide.
 * @csspart position - The slide counter of a carousel (“2 of 5”).
 * @csspart card - A product or another card.
 * @csspart card-image - The picture of a card.
 * @csspart card-title - The title of a card.
 * @csspart card-text - The text of a card.
 * @csspart card-price - The price or another number of a card.
 * @csspart feedback - The thumbs, reasons and comment under an answer.
 * @csspart rate - A thumb.
 * @csspart comment - The text area for a comment.
 * @csspart meta - The row with the copy button and the time under an answer.
 * @csspart copy - The button that copies an answer.
 * @csspart time - The time of a message.
 * @csspart typing - The dots while an answer is on its way.
 * @csspart notice - The status of a question: slow, moved, waiting, refused, unsent.
 * @csspart action - A button in a notice, under an answer, or before a conversation.
 * @csspart separator - The line where a new dialog or another day began.
 * @csspart jump - The button that scrolls to the newest message.
 * @csspart suggestions - The list of suggested questions above the input.
 * @csspart suggestion - One suggested question.
 * @csspart composer - The row with the input and the send button.
 * @csspart input - The text area for the question.
 * @csspart counter - The number of characters that are left.
 * @csspart send - The send button.
 * @csspart overlay - The dialog with an enlarged image, or with the details of an answer.
 * @csspart overlay-header - The header of that dialog, with title and button.
 * @csspart overlay-close - The button that closes that dialog.
 * @csspart overlay-body - The content of that dialog.
 *
 * @cssprop [--dydu-color=#1d5fd1] - Accent colour: launcher, send button, links, the visitor's bubbles.
 * @cssprop [--dydu-on-color=#fff] - Text colour on the accent.
 * @cssprop [--dydu-surface=#fff] - Background of the window.
 * @cssprop [--dydu-text=#1b2430] - Text colour in the window.
 * @cssprop [--dydu-faint] - Colour of secondary text. If absent, the text colour mixed with the surface.
 * @cssprop [--dydu-line] - Colour of lines and borders. If absent, the text colour mixed with the surface.
 * @cssprop [--dydu-bubble=#f1f4f9] - Background of the bot's bubbles.
 * @cssprop [--dydu-question=var(--dydu-color)] - Background of the visitor's bubbles.
 * @cssprop [--dydu-on-question=var(--dydu-on-color)] - Text colour of the visitor's bubbles.
 * @cssprop [--dydu-font=inherit] - Font family.
 * @cssprop [--dydu-font-size=16px] - Font size of messages; the other text sizes scale with it.
 * @cssprop [--dydu-line-height=1.5] - Line height.
 * @cssprop [--dydu-radius=20px] - Corner radius of the window.
 * @cssprop [--dydu-bubble-radius=18px] - Corner radius of bubbles and cards.
 * @cssprop [--dydu-control-radius=22px] - Corner radius of buttons and the input.
 * @cssprop [--dydu-space=16px] - Basic spacing.
 * @cssprop [--dydu-shadow] - Shadow of the window.
 * @cssprop [--dydu-launcher-shadow] - Shadow of the launcher.
 * @cssprop [--dydu-launcher-size=56px] - Size of the launcher, at least 44px.
 * @cssprop [--dydu-width=400px] - Width of the window.
 * @cssprop [--dydu-height=640px] - Height of the window.
 * @cssprop [--dydu-z-index=1000] - `z-index` of the launcher and the window.
 * @cssprop [--dydu-motion=0.2s] - Duration of transitions. Visitors who prefer reduced motion get none.
 */
declare class DyduChatbox extends LitElement {
    #private;
    static styles: lit.CSSResult;
    /** All other durations, in milliseconds. They are read when the conversation begins. */
    timing: Partial<Timing>;
    /** Variables for the knowledge base, sent with every question. */
    variables: Readonly<Record<string, string>>;
    /**
     * A function that gives the headers of every request except status requests, for servers behind authentication, which have
     * to allow them (CORS). After a 401 it is called once more, with `{refresh: true}`, and the request is repeated once.
     */
    headers: HeadersHook | undefined;
    constructor();
    static get observedAttributes(): string[];
    attributeChangedCallback(name: string, before: string | null, after: string | null): void;
    /**
     * The primary subtag, e.g. `fr`, of the chat's language: `lang` of the element or of an ancestor, else the browser's. It is
     * read when the window opens, and again when a new conversation begins.
     */
    get language(): string;
    /** Opens the window and moves the focus into it. */
    show(): Promise<void>;
    /** Closes the window. The focus returns from it to what had opened it, or else to the launcher. */
    close(): void;
    /** Focuses the input if the window is open (on a touch screen the transcript: no keyboard comes up), else the launcher. */
    focus(): void;
    /**
     * Opens the window and asks. No question is sent before the visitor's consent, or if the page prevents `dydu-ask`.
     *
     * @param question A text, or an object with `text` and optionally `hidden` (the visitor sees only the answer), `unsafe` (the
     * question has effects outside the chat and is never repeated automatically), `unregistered` (the question leaves no trace in
     * the server's history and statistics), `extra` (parameters for the server).
     */
    ask(question: string | Omit<Question, 'id'>): Promise<void>;
    /**
     * Opens the window and shows a message of the page, in this tab only.
     *
     * @param message HTML, sanitized like an answer. `more` holds the further fields of an answer of the platform, e.g. `{sidebar}`.
     */
    say(message: string | Message): Promise<void>;
    /** Opens the window and sets a variable of the server's dialog, and of every dialog that begins on this page. */
    setDialogVariable(name: string, value: string): Promise<void>;
    /** Begins a new conversation. */
    restart(): void;
    /** Returns the conversation as plain text. */
    transcript(): string;
    /** Ends the conversation and removes everything that was stored in this browser, the visitor's consent included. */
    forget(): Promise<void>;
    /** @internal Called after all stored data was removed, here or in another tab. */
    readonly forgotten: () => void;
    connectedCallback(): void;
    protected willUpdate(): void;
    protected updated(): void;
    /** Labels that replace the chat's own, by name. */
    get labels(): Partial<Translation>;
    set labels(labels: Partial<Translation>);
    /** @internal */
    get words(): Translation | undefined;
    protected render(): TemplateResult;
}
interface DyduChatbox extends AttributeProperties {
}
declare global {
    interface HTMLElementTagNameMap {
        'dydu-chatbox': DyduChatbox;
    }
}

/** The origin of an observation: a cheap probe, or a real question. */
type Source = 'probe' | 'talk';

/** A step of the failover, for monitoring. Diagnostics stay in the page, and carry nothing of the conversation. */
type Diagnostic = 
/** A warm-up asks a server for its status. */
{
    readonly type: 'warmup.start';
    readonly server: ServerUrl;
}
/** The server works. `ms` is the duration of the warm-up. */
 | {
    readonly type: 'warmup.ok';
    readonly server: ServerUrl;
    readonly ms: number;
}
/** The server does not work. */
 | {
    readonly type: 'warmup.bad';
    readonly server: ServerUrl;
    readonly failure: Failure;
    readonly ms: number;
}
/** The warm-up has no result: the server gives no status, or neither server answers. */
 | {
    readonly type: 'warmup.unknown';
    readonly server: ServerUrl;
    readonly ms: number;
}
/** A question was sent, is shown as slow, was aborted. `attempt` is 1 for the first attempt. */
 | {
    readonly type: 'talk.sent' | 'talk.slow' | 'talk.aborted';
    readonly server: ServerUrl;
    readonly questionId: string;
    readonly attempt: number;
}
/** The answer arrived, `ms` after this attempt was sent. */
 | {
    readonly type: 'talk.answered';
    readonly server: ServerUrl;
    readonly questionId: string;
    readonly attempt: number;
    readonly ms: number;
}
/** The attempt failed. */
 | {
    readonly type: 'talk.failed';
    readonly server: ServerUrl;
    readonly questionId: string;
    readonly attempt: number;
    readonly ms: number;
    readonly failure: Failure;
}
/** A failure that counts against a server, seen by a probe or by a question. */
 | {
    readonly type: 'server.failed';
    readonly server: ServerUrl;
    readonly by: Source;
    readonly failure: Failure;
}
/** The first answer of a dialog arrived. `epoch` is the dialog's number in this browser. */
 | {
    readonly type: 'dialog.started';
    readonly server: ServerUrl;
    readonly epoch: number;
}
/**
 * The failover: a new dialog begins on the other server. `cause` is the last failure that counted against the server
 * that was left; `contextLost` tells whether a context id was lost.
 */
 | {
    readonly type: 'dialog.moved';
    readonly from: ServerUrl;
    readonly to: ServerUrl;
    readonly epoch: number;
    readonly cause: Failure | undefined;
    readonly contextLost: boolean;
}
/** The server began a new dialog by itself. */
 | {
    readonly type: 'dialog.rolled';
    readonly server: ServerUrl;
    readonly epoch: number;
}
/** The dialog ended: the next question begins a new one. */
 | {
    readonly type: 'dialog.ended';
    readonly epoch: number;
}
/** An answer arrived for a dialog that was left: it is shown, and its context id is discarded. */
 | {
    readonly type: 'late.discarded';
    readonly server: ServerUrl;
    readonly epoch: number;
}
/** Neither server accepts a question; the question waits; it is sent again. */
 | {
    readonly type: 'both.down' | 'waiting' | 'resumed';
    readonly questionId: string;
}
/** The question itself is wrong: no server will accept it. */
 | {
    readonly type: 'client.error';
    readonly questionId: string;
    readonly why: Refusal;
}
/** A probe or a question exceeded its rate limit and waits. */
 | {
    readonly type: 'budget.exhausted';
}
/** An error in the chat or in the page: one part of the chat has stopped, the others continue. */
 | {
    readonly type: 'defect';
    readonly message: string;
}
/** Another tab began, moved or ended the dialog. */
 | {
    readonly type: 'tab.adopted';
    readonly epoch: number;
}
/** The browser lost its network, regained it, cannot store data, or its clock was set back. */
 | {
    readonly type: 'offline' | 'online' | 'storage.unavailable' | 'clock.jump';
};

type EventName = Extract<keyof HTMLElementEventMap, `dydu-${string}`>;
/** The properties without an attribute that can be set. */
type ChatboxProperties = Pick<DyduChatbox, 'timing' | 'variables' | 'headers' | 'labels'>;
/** The attributes, properties and events that a template may write on `<dydu-chatbox>`, with events as `on` and their name. */
type ChatboxProps = {
    readonly [Name in keyof AttributeValues]?: AttributeValues[Name] | undefined;
} & {
    readonly [Name in keyof ChatboxProperties]?: ChatboxProperties[Name] | undefined;
} & {
    readonly [Name in EventName as `on${Name}`]?: ((event: HTMLElementEventMap[Name]) => void) | undefined;
};

type EventClass = typeof Event;
/** The browser's own class. Old libraries, e.g. MooTools, replace the global one by a wrapper, which cannot be dispatched. */
declare const NativeEvent: EventClass;

/** `misconfigured`: the chat cannot work on this page. `waiting`, `refused`, `unsent`: the state of a question. */
type ErrorReason = 'misconfigured' | 'waiting' | 'refused' | 'unsent';
/** Fired when the chat cannot work on this page, or a question could not be sent. */
declare class ChatboxErrorEvent extends NativeEvent {
    static readonly eventName = "dydu-error";
    /** The cause: the configuration, or the state of a question. */
    readonly reason: ErrorReason;
    /** A message for logs, in English. */
    readonly message: string;
    constructor(reason: ErrorReason, message: string);
}

/** Fired before a question is sent. `preventDefault()` cancels that: nothing is sent, and the text stays in the input. */
declare class AskEvent extends NativeEvent {
    static readonly eventName = "dydu-ask";
    /** The text of the question. */
    readonly question: string;
    /** The visitor neither typed the question nor sees it: a click or the page asks it. */
    readonly hidden: boolean;
    constructor(question: string, hidden?: boolean);
}
/** Fired when an answer navigates to another page. `preventDefault()` cancels the navigation. */
declare class RedirectEvent extends NativeEvent {
    static readonly eventName = "dydu-redirect";
    /** An `http` or `https` address. */
    readonly url: string;
    constructor(url: string);
}
/**
 * Fired when an answer asks the page for an action (`guiAction`). Its code is never run: the page decides. `preventDefault()`
 * also cancels the two actions that the chat handles itself: the placeholder and the lock of its input.
 */
declare class ActionEvent extends NativeEvent {
    static readonly eventName = "dydu-action";
    /** The action as the server sent it, e.g. `javascript:dyduKnowledgeUploadFile('My file')`. */
    readonly raw: string;
    /** The function that the action names, or an empty text. */
    readonly action: string;
    /** The first argument of the action, as text. */
    readonly argument: string;
    constructor(raw: string, action: string, argument: string);
}
/** Fired when an answer is shown. Not fired for the welcome message. */
declare class AnswerEvent extends NativeEvent {
    static readonly eventName = "dydu-answer";
    /** The text of the question. */
    readonly question: string;
    /** The HTML as the server sent it: foreign, not sanitized. */
    readonly html: string;
    /** The API root of the server that answered. */
    readonly server: ServerUrl;
    constructor(question: string, html: string, server: ServerUrl);
}
/** Fired when the dialog moves to the other server, where a new dialog begins that knows nothing of the one before. */
declare class ServerChangeEvent extends NativeEvent {
    static readonly eventName = "dydu-server-change";
    /** The API root of the server that was left. */
    readonly from: ServerUrl;
    /** The API root of the server that was chosen. */
    readonly to: ServerUrl;
    constructor(from: ServerUrl, to: ServerUrl);
}
/** Fired for each step of the failover, for monitoring. Each is also a `performance.measure` named `dydu-chatbox:<type>`. */
declare class DiagnosticEvent extends NativeEvent {
    static readonly eventName = "dydu-diagnostic";
    /** The step: see `Diagnostic`. */
    readonly diagnostic: Diagnostic;
    /** The time of the step, in ms since the page began (`performance.now()`). */
    readonly at: number;
    /** The visibility of the page: browsers throttle hidden pages. */
    readonly visibility: DocumentVisibilityState;
    constructor(diagnostic: Diagnostic);
}
declare global {
    interface HTMLElementEventMap {
        'dydu-ask': AskEvent;
        'dydu-redirect': RedirectEvent;
        'dydu-action': ActionEvent;
        'dydu-answer': AnswerEvent;
        'dydu-server-change': ServerChangeEvent;
        'dydu-error': ChatboxErrorEvent;
        'dydu-diagnostic': DiagnosticEvent;
    }
}

export { ActionEvent, AnswerEvent, AskEvent, ChatboxErrorEvent, DiagnosticEvent, DyduChatbox, RedirectEvent, ServerChangeEvent };
export type { Answer, ChatboxProps, Diagnostic, ErrorReason, Failure, HeadersHook, Message, Metadata, Plural, Question, Refusal, ServerUrl, Source, Timing, Translation };
