import { adoptStyles, css, svg, nothing, html, LitElement } from 'lit';
import { defer, merge, fromEvent, map, filter, Observable, share, Subject, tap, AsyncSubject, asyncScheduler, EMPTY, ignoreElements, mergeMap, of, timer, takeUntil, concat, take, catchError, throwError, switchMap, connect, exhaustMap, finalize, timeout, takeWhile, toArray, defaultIfEmpty, startWith, NEVER, from, concatMap, ReplaySubject, distinctUntilChanged } from 'rxjs';
import createDOMPurify from 'dompurify';

/** The default of `Timing.resumable`, in ms. Alone here because the script tag needs it before it loads the rest. */
const resumable = 60_000;

/** Who asks, for all bots of the site. */
const visitorKey = 'dydu-chatbox:visitor';
const unsettledKey = (botId) => `dydu-chatbox:${botId}:unsettled`;
/** Whether this tab was reloaded, or went to another page, a moment after a question was asked. */
function hasUnsettled(botId) {
    try {
        const asked = JSON.parse(sessionStorage.getItem(unsettledKey(botId)) ?? '[]');
        return asked.some(({ askedAt }) => Date.now() - askedAt < resumable);
    }
    catch {
        return false;
    }
}

const count$1 = /^(off|\d{1,3})$/i;
/** A number of pixels, a length, or a function of lengths. */
const length$1 = /^(\d+(\.\d+)?([a-z]+|%)?|[a-z]+\(.+\))$/i;
/** 1000 to 300000 ms. */
const patience$3 = /^([1-9]\d{3,4}|[12]\d{5}|300000)$/;
/**
 * Every attribute but `lang`, and how it takes effect: `restart` closes the conversation and begins another, `now` is
 * seen at once, `next` counts from the next question or answer. Then what a value must be, where only some can be: one
 * of the words that follow (the first is what any other, or none, means), or what a pattern says. `flag`: there or not.
 */
const attributes = {
    'bot-id': ['restart'],
    server: ['restart'],
    'backup-server': ['restart'],
    consent: ['restart', /^required$/i],
    timeout: ['restart', patience$3],
    'probe-timeout': ['restart', patience$3],
    open: ['now', 'flag'],
    mode: ['now', 'window', 'inline', 'full'],
    placement: ['now', 'end', 'start'],
    theme: ['now', 'light', 'dark', 'auto'],
    width: ['now', length$1],
    height: ['now', length$1],
    'z-index': ['now', /^-?\d+$/],
    space: ['next'],
    qualification: ['next', 'flag'],
    welcome: ['next'],
    'top-questions': ['next', count$1],
    suggestions: ['next', count$1],
    feedback: ['now', 'on', 'off'],
    sidebar: ['next', 'button', 'auto'],
    'bot-name': ['now'],
    'user-name': ['now'],
    avatar: ['now'],
    'avatar-reworded': ['now'],
    'avatar-misunderstood': ['now'],
    languages: ['now'],
    spaces: ['now'],
    'labels-url': ['now'],
};
/** Gives a class the properties. What a page has set before the class was there is for {@link adoptEarly}. */
function reflectAttributes(prototype) {
    for (const [name, [, normal]] of rules$1()) {
        Object.defineProperty(prototype, propertyOf(name), {
            configurable: true,
            enumerable: true,
            get() {
                const value = this.getAttribute(name);
                if (typeof normal !== 'string')
                    return value;
                return normal === 'flag'
                    ? value !== null
                    : isWrong(name, value)
                        ? normal
                        : (value?.toLowerCase() ?? normal);
            },
            set(value) {
                if (value == null || value === false)
                    this.removeAttribute(name);
                else
                    this.setAttribute(name, value === true ? '' : value);
            },
        });
    }
}
/**
 * A property that was set on the bare element hides the class's own of that name.
 *
 * @param others accessors beside those of attributes
 */
function adoptEarly(element, ...others) {
    const own = element;
    for (const property of [...rules$1().map(([name]) => propertyOf(name)), ...others]) {
        if (!Object.hasOwn(element, property))
            continue;
        const value = own[property];
        Reflect.deleteProperty(element, property);
        own[property] = value;
    }
}
/** Whether a value breaks the rule of its attribute. */
function isWrong(name, value) {
    const [, rule, ...others] = attributes[name];
    if (value === null || rule === undefined || rule === 'flag')
        return false;
    return rule instanceof RegExp ? !rule.test(value.trim()) : ![rule, ...others].includes(value.toLowerCase());
}
const rules$1 = () => Object.entries(attributes);
const propertyOf = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The visitor's agreement, kept in this browser. It is written only when given. */
const consentKey = (botId) => `dydu-chatbox:${botId}:consent`;
function hasAgreed(botId) {
    try {
        return localStorage.getItem(consentKey(botId)) === 'given';
    }
    catch {
        return false;
    }
}
function rememberAgreement(botId) {
    try {
        localStorage.setItem(consentKey(botId), 'given');
    }
    catch {
        // Storage is refused: the agreement holds for this page.
    }
}

/** The primary subtag, e.g. `fr`, of `lang` of an element or of what surrounds it, out of its shadow root; else the browser's. */
function languageOf(element) {
    const root = element.getRootNode();
    const around = root instanceof ShadowRoot ? root.host.closest('[lang]') : null;
    const lang = (element.closest('[lang]') ?? around)?.lang;
    return /^[a-z]{2,3}(?![a-z])/i.exec(lang || navigator.language)?.[0].toLowerCase() ?? 'en';
}

/**
 * Loads the words of one language; English where it is not spoken.
 *
 * @param language a primary subtag, e.g. `fr`
 * @param this see `codeQuery` in src/element/parts.ts
 */
async function loadWords(language) {
    const files = {
        ar: () => Promise.resolve().then(function () { return ar; }),
        de: () => Promise.resolve().then(function () { return de; }),
        es: () => Promise.resolve().then(function () { return es; }),
        fr: () => Promise.resolve().then(function () { return fr; }),
        it: () => Promise.resolve().then(function () { return it; }),
        nl: () => Promise.resolve().then(function () { return nl; }),
        pt: () => Promise.resolve().then(function () { return pt; }),
    };
    const english = () => Promise.resolve().then(function () { return en; });
    return (await (files[language] ?? english)()).words;
}
/** What the launcher is called before any words are loaded. */
const launcherTitle = (language) => ({ ar: 'محادثة', fr: 'Discussion' })[language] ?? 'Chat';

/** After those that are there, and once: a conversation that begins again brings the same. */
function addStyles({ shadowRoot }, ...styles) {
    if (shadowRoot === null)
        return;
    const sheets = [...shadowRoot.adoptedStyleSheets, ...styles.flatMap(({ styleSheet }) => styleSheet ?? [])];
    adoptStyles(shadowRoot, [...new Set(sheets)]);
}

/** Events reach listeners anywhere above the element, out of every shadow root. */
const outward = { bubbles: true, composed: true };
/** Something that the site owner, or the visitor, should know. */
class ChatboxErrorEvent extends Event {
    static { this.eventName = 'dydu-error'; }
    constructor(reason, message) {
        super(ChatboxErrorEvent.eventName, outward);
        this.reason = reason;
        this.message = message;
    }
}

/** The parts of the chat that are loaded when they are needed. What failed to load is tried again when asked for again. */
class Parts {
    #host;
    #conversation;
    #frame;
    #loaded;
    #labels;
    #said;
    constructor(host) {
        /**
         * The build appends it to the address of the code: some engines remember a module that failed to load for the life
         * of the page, so that a second try needs another address.
         */
        this.codeQuery = '';
        /** What is mended may be broken again. */
        this.hasComplained = false;
        this.#labels = {};
        this.#said = new Set();
        this.#host = host;
    }
    get labels() {
        return this.#labels;
    }
    set labels(labels) {
        this.#labels = labels;
        this.words = this.#loaded && { ...this.#loaded, ...labels };
    }
    loadConversation() {
        this.#conversation ??= Promise.resolve().then(function () { return conversation; }).catch((error) => {
            this.#conversation = undefined;
            throw this.#failed(error);
        });
        return this.#conversation;
    }
    /** The window and its words; the words again when the language or their address has changed. */
    loadFrame() {
        const { language, labelsUrl } = this.#host;
        const wanted = `${language} ${labelsUrl ?? ''}`;
        if (this.#frame?.wanted !== wanted)
            this.#frame = { wanted, loaded: this.#loadFrame(wanted) };
        return this.#frame.loaded;
    }
    async #loadFrame(wanted) {
        const { language, labelsUrl } = this.#host;
        try {
            const [frame$1, words] = await Promise.all([Promise.resolve().then(function () { return frame; }), loadWords.call(this, language)]);
            const own = labelsUrl && (await frame$1.ownWords(labelsUrl, words));
            if (this.frame === undefined)
                addStyles(this.#host, frame$1.tokens, frame$1.frameStyles);
            this.frame = frame$1;
            if (this.#frame?.wanted === wanted)
                this.#loaded = { ...words, ...own };
        }
        catch (error) {
            this.#frame = undefined;
            throw this.#failed(error);
        }
        this.labels = this.#labels;
    }
    /** Something about the attributes is wrong. */
    async complain() {
        this.hasComplained = true;
        try {
            const { complain } = await Promise.resolve().then(function () { return complaints; });
            complain(this.#host, this.#said, message => {
                this.#host.dispatchEvent(new ChatboxErrorEvent('misconfigured', message));
            });
        }
        catch (error) {
            this.#failed(error);
        }
    }
    async forget(botId) {
        const { forget } = await Promise.resolve().then(function () { return forget$1; });
        forget(botId);
    }
    #failed(error) {
        console.error('<dydu-chatbox> could not be loaded', error);
        this.codeQuery = `?${String(Date.now())}`;
        return error;
    }
}

/** Lenient like HTML's own attributes; null where nobody is left to talk to. What is wrong is told by complaints.ts. */
function readSettings(attributes) {
    const botId = attributes.botId?.trim();
    const main = apiRoot(attributes.server);
    const backup = apiRoot(attributes.backupServer);
    if (!botId || main === null)
        return null;
    return {
        botId,
        servers: backup === null || backup === main ? { main } : { main, backup },
        // A word we do not know is more likely a wish for consent than against it.
        consent: attributes.consent === null ? 'not-asked' : 'required',
    };
}
/** Null for what is neither an origin nor an API root. */
function apiRoot(value) {
    const url = parseUrl(value?.trim() ?? '');
    if (url === null || !/^https?:$/.test(url.protocol))
        return null;
    const { origin, pathname, search, hash, username, password } = url;
    if (search !== '' || hash !== '' || username !== '' || password !== '')
        return null;
    if (pathname === '/')
        return `${origin}/servlet/api/`;
    return pathname.endsWith('/') ? origin + pathname : null;
}
function parseUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return null;
    }
}

/** The element and its launcher; the rest comes with interest. */
const styles = css `
  :host {
    --_color: var(--dydu-color, var(--_d-color, #1d5fd1));
    --_on-color: var(--dydu-on-color, var(--_d-on-color, #fff));
    --_surface: var(--dydu-surface, var(--_d-surface, #fff));
    --_text: var(--dydu-text, var(--_d-text, #1b2430));
    --_space: var(--dydu-space, 16px);
    --_size: var(--dydu-launcher-size, 56px);
    --_motion: var(--dydu-motion, 0.2s);
    color-scheme: light;
    color: var(--_text);
    font-family: var(--dydu-font, inherit);
    font-size: var(--dydu-font-size, 16px);
    font-weight: 400;
    line-height: var(--dydu-line-height, 1.5);
    text-align: start;
  }
  :host([theme='dark' i]) {
    color-scheme: dark;
    --_d-color: #8ab4ff;
    --_d-on-color: #0b1b33;
    --_d-surface: #1a1f27;
    --_d-text: #e8ecf2;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto' i]) {
      color-scheme: dark;
      --_d-color: #8ab4ff;
      --_d-on-color: #0b1b33;
      --_d-surface: #1a1f27;
      --_d-text: #e8ecf2;
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_color);
    outline-offset: 2px;
  }
  svg {
    display: block;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  #launcher {
    position: fixed;
    inset-block-end: var(--_space);
    inset-inline-end: var(--_space);
    z-index: var(--dydu-z-index, 1000);
    display: grid;
    place-items: center;
    min-inline-size: var(--_size);
    block-size: var(--_size);
    border: 0;
    border-radius: 99px;
    background: var(--_color);
    color: var(--_on-color);
    box-shadow: var(--dydu-launcher-shadow, 0 4px 16px rgb(0 0 0 / 0.24));
    transition: transform var(--_motion);
  }
  #launcher:hover {
    transform: scale(1.05);
  }

  :host([placement='start' i]) #launcher {
    inset-inline: var(--_space) auto;
  }
  :host([mode='inline' i]) #launcher {
    display: none;
  }
  #failed {
    position: fixed;
    inset-block-end: calc(var(--_space) * 2 + var(--_size));
    inset-inline-end: var(--_space);
    z-index: var(--dydu-z-index, 1000);
    max-inline-size: 320px;
    margin: 0;
    padding: var(--_space);
    border-radius: 16px;
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.24);
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0s;
    }
  }
  @media (forced-colors: active) {
    #launcher {
      border: 1px solid;
    }
  }
`;

/** Icons are Lucide's (ISC), so that all are of one hand. Only those that are used are here and beside. */
const chatIcon = svg `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719"/></svg>`;
const closeIcon = svg `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M18 6 6 18M6 6l12 12"/></svg>`;

/** The launcher, and what it opens. Where not even words could be loaded, it says so in English. */
const launcherView = (title, isOpen, hasFailed, opened, act) => html `
  <button
    id="launcher"
    part="launcher"
    type="button"
    aria-haspopup="dialog"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-label=${title}
    @click=${act.toggle}
    @pointerenter=${act.interest}
    @focus=${act.interest}
  >
    ${isOpen ? closeIcon : chatIcon}
  </button>
  ${hasFailed && isOpen
    ? html `<p id="failed" part="notice" role="alert">
          The chat could not be loaded. Please check your connection.
          <button id="retry" type="button" @click=${act.retry}>Try again</button>
        </p>`
    : nothing}
  ${opened ?? nothing}
`;

/**
 * A chat window for a dydu bot, which keeps answering when the main server does not.
 *
 * @attr {string} bot-id - The id of the bot, as the platform gives it. Required.
 * @attr {string} server - The main server: an origin (the API is then under `/servlet/api/`), or a full API root ending in `/`. Required.
 * @attr {string} backup-server - The backup server, written like `server`. Pre-production has none.
 * @attr {string} space - The consultation space of the knowledge base. The server's own default if absent.
 * @attr {boolean} open - Whether the window is open.
 * @attr {'required'} consent - `required`: nothing is requested or stored before the visitor agrees. Nobody is asked if absent.
 * @attr {number} [timeout=10000] - Milliseconds a question may stay unanswered before it moves to the backup, 1000 to 300000. 30000 suits a generative bot.
 * @attr {number} [probe-timeout=2000] - Milliseconds that a server may take to say how it is while a question waits for its answer, 1000 to 300000.
 * @attr {'window' | 'inline' | 'full'} [mode=window] - `window` floats above the page, `inline` fills the element's own box and is always open, `full` covers the page while open.
 * @attr {'end' | 'start'} [placement=end] - `start` or `end`: the side of the page on which the launcher and the window float, in reading direction.
 * @attr {string} width - The width of the window: a length of CSS, or a number of pixels. `--dydu-width` if absent.
 * @attr {string} height - Its height. `--dydu-height` if absent.
 * @attr {number} z-index - Above what the launcher and the window float. `--dydu-z-index` if absent.
 * @attr {'light' | 'dark' | 'auto'} [theme=light] - `light`, `dark`, or `auto`, which follows the visitor's system.
 * @attr {string} [welcome=#welcome#] - The question whose answer begins a conversation. `off`: nothing is asked.
 * @attr {string} [top-questions=3] - How many of the questions asked most are proposed. `off`: none.
 * @attr {string} [suggestions=5] - How many questions are proposed while the visitor types. `off`: what is typed stays here until it is sent.
 * @attr {'on' | 'off'} [feedback=on] - `on`: answers can be rated where the bot asks for it. `off`: none can.
 * @attr {'button' | 'auto'} [sidebar=button] - `button`: the details of an answer open on demand. `auto`: those of a new answer open by themselves.
 * @attr {string} bot-name - Above the bot's bubbles.
 * @attr {string} user-name - Above the visitor's bubbles.
 * @attr {string} avatar - The address of a picture beside the bot's bubbles.
 * @attr {string} avatar-reworded - Instead of `avatar` where the bot proposes other words.
 * @attr {string} avatar-misunderstood - Instead of `avatar` where the bot has not understood.
 * @attr {string} labels-url - The address of a JSON file with words to be used instead of the chat's own, by their names.
 * @attr {string} languages - Those the visitor may choose from, e.g. `fr, en`. Choosing begins a new conversation.
 * @attr {string} spaces - The consultation spaces the visitor may choose from, e.g. `Shop, Help`.
 * @attr {boolean} qualification - Questions are tests, which the server's statistics leave out.
 * @attr {string} lang - The language of the window (`ar`, `de`, `en`, `es`, `fr`, `it`, `nl`, `pt`; any other is English) and of the bot. Inherited from the page; else the browser's.
 *
 * @fires {AskEvent} dydu-ask - Before a question leaves. `preventDefault()` keeps it in the input.
 * @fires {RedirectEvent} dydu-redirect - An answer wants the page to go elsewhere. `preventDefault()` stays.
 * @fires {ActionEvent} dydu-action - An answer wants something of the page, e.g. that a file is sent. `preventDefault()` keeps the chat from its own part.
 * @fires {AnswerEvent} dydu-answer - An answer is shown.
 * @fires {ServerChangeEvent} dydu-server-change - The dialog lives on another server now.
 * @fires {ChatboxErrorEvent} dydu-error - The chat cannot work here, or a question could not be sent.
 * @fires {DiagnosticEvent} dydu-diagnostic - A step towards a server, for monitoring. Also a `performance.measure`.
 *
 * @csspart launcher - The button that opens and closes the window.
 * @csspart window - The window.
 * @csspart header - Its title and buttons.
 * @csspart title - Its title.
 * @csspart restart - The button that begins a new conversation.
 * @csspart close - The button that closes the window.
 * @csspart panel - What stands in the window before a conversation: consent, loading, trouble.
 * @csspart choices - The languages and spaces to choose from.
 * @csspart choice - One list of them.
 * @csspart transcript - The scrolling list of what was said.
 * @csspart greeting - What stands there before anything was said.
 * @csspart top-questions - What others ask most.
 * @csspart top-question - One of them.
 * @csspart turn - A question with its answer.
 * @csspart question - What the visitor said.
 * @csspart answer - What the bot said.
 * @csspart name - The name above a bubble.
 * @csspart avatar - The picture beside the bot's bubbles.
 * @csspart reply - A quick reply, or a button of a card.
 * @csspart replies - The quick replies of an answer.
 * @csspart carousel - Cards or steps, side by side.
 * @csspart slides - What scrolls in it.
 * @csspart previous - Its button to the slide before.
 * @csspart next - Its button to the next slide.
 * @csspart position - Which slide of how many.
 * @csspart card - A product or another card.
 * @csspart card-image - Its picture.
 * @csspart card-title - Its title.
 * @csspart card-text - Its text.
 * @csspart card-price - Its number.
 * @csspart feedback - The thumbs, reasons and comment under an answer.
 * @csspart rate - A thumb.
 * @csspart comment - The text area of a comment.
 * @csspart meta - The copy button and the time under an answer.
 * @csspart copy - The button that copies an answer.
 * @csspart time - When it was said.
 * @csspart typing - The dots while an answer is on its way.
 * @csspart notice - What becomes of a question: slow, moved, waiting, refused, unsent.
 * @csspart action - A button in a notice, under an answer, or before a conversation.
 * @csspart separator - The line where a new dialog or another day began.
 * @csspart jump - The button that leads to the newest message.
 * @csspart suggestions - The list above the input.
 * @csspart suggestion - One of its questions.
 * @csspart composer - The row with the input and the send button.
 * @csspart input - The text area.
 * @csspart counter - How many characters are left.
 * @csspart send - The send button.
 * @csspart overlay - An enlarged image, or the details of an answer.
 * @csspart overlay-header - Its title and button.
 * @csspart overlay-close - The button that closes it.
 * @csspart overlay-body - What is enlarged, or the details.
 *
 * @cssprop [--dydu-color=#1d5fd1] - The accent: launcher, send button, links, the visitor's bubbles.
 * @cssprop [--dydu-on-color=#fff] - Text on the accent.
 * @cssprop [--dydu-surface=#fff] - The window.
 * @cssprop [--dydu-text=#1b2430] - Text on the window.
 * @cssprop [--dydu-faint] - Text of less weight; the text mixed with the surface if absent.
 * @cssprop [--dydu-line] - Lines and borders; the text mixed with the surface if absent.
 * @cssprop [--dydu-bubble=#f1f4f9] - The bot's bubbles.
 * @cssprop [--dydu-question=var(--dydu-color)] - The visitor's bubbles.
 * @cssprop [--dydu-on-question=var(--dydu-on-color)] - Text on them.
 * @cssprop [--dydu-font=inherit] - The font family.
 * @cssprop [--dydu-font-size=16px] - The size of the text; everything that is read grows with it.
 * @cssprop [--dydu-line-height=1.5] - The distance between lines of text.
 * @cssprop [--dydu-radius=20px] - The corners of the window.
 * @cssprop [--dydu-bubble-radius=18px] - The corners of bubbles and cards.
 * @cssprop [--dydu-control-radius=22px] - The corners of buttons and the input.
 * @cssprop [--dydu-space=16px] - The distance between things.
 * @cssprop [--dydu-shadow] - The shadow of the window.
 * @cssprop [--dydu-launcher-shadow] - The shadow of the launcher.
 * @cssprop [--dydu-launcher-size=56px] - The launcher, at least 44px.
 * @cssprop [--dydu-width=400px] - The width of the window.
 * @cssprop [--dydu-height=640px] - The height of the window.
 * @cssprop [--dydu-z-index=1000] - Above what the launcher and the window float.
 * @cssprop [--dydu-motion=0.2s] - How long transitions take; none for visitors who prefer reduced motion.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see below
class DyduChatbox extends LitElement {
    static { this.styles = styles; }
    #settings;
    #conversation;
    #parts;
    /** Of what is loaded, the part that failed. */
    #failed;
    #agreed;
    #isReconfigured;
    #wasOpen;
    constructor() {
        super();
        /** Every other duration, in milliseconds. Read when the conversation begins. */
        this.timing = this.timing ?? {};
        /** Sent with every question, for the knowledge base. */
        this.variables = this.variables ?? {};
        /** Headers of every request, for servers behind authentication. They have to be allowed by the servers (CORS). */
        this.headers = this.headers;
        this.#settings = null;
        /** Of what is loaded, the part that failed. */
        this.#failed = 'nothing';
        this.#agreed = false;
        this.#isReconfigured = true;
        this.#wasOpen = false;
        this.#act = {
            toggle: () => {
                if (this.open)
                    this.#act.close();
                else {
                    this.open = true;
                    void this.#focusInside();
                }
            },
            close: () => {
                this.open = false;
                // On a phone the launcher is not there before the window has gone.
                void this.updateComplete.then(() => this.renderRoot.querySelector('#launcher')?.focus());
            },
            interest: () => void Promise.allSettled([this.#interest(), this.#parts.loadFrame()]),
            retry: () => void this.#focusInside(),
        };
        this.#agree = () => {
            if (this.#settings === null)
                return;
            this.#parts.frame?.rememberAgreement(this.#settings.botId);
            this.#agreed = true;
            this.requestUpdate();
            void this.#focusInside();
        };
        this.#parts = new Parts(this);
        adoptEarly(this, 'labels');
    }
    static get observedAttributes() {
        return [...super.observedAttributes, 'lang', ...Object.keys(attributes)];
    }
    attributeChangedCallback(name, before, after) {
        super.attributeChangedCallback(name, before, after);
        if (name !== 'lang') {
            if (isWrong(name, after) || this.#parts.hasComplained)
                void this.#parts.complain();
            if (attributes[name][0] === 'restart')
                this.#isReconfigured = true;
        }
        const isOfWords = name === 'lang' || name === 'labels-url';
        if (this.words !== undefined && isOfWords)
            void this.#begin();
        this.requestUpdate();
    }
    /** The primary subtag, e.g. `fr`, of the language of the chat: `lang` of the element or of what surrounds it, else the browser's. */
    get language() {
        return languageOf(this);
    }
    /** Opens the window, with the focus in it. */
    async show() {
        this.open = true;
        await this.#focusInside();
    }
    /** Closes the window; the focus goes to the launcher. */
    close() {
        this.#act.close();
    }
    /** The input if the window is open, else the launcher. */
    focus() {
        if (this.open)
            void this.#focusInside();
        else
            this.renderRoot.querySelector('#launcher')?.focus();
    }
    /**
     * Opens the window and asks. Nothing is asked before the visitor's consent, or if the page prevents `dydu-ask`.
     *
     * @param question `text`, and if wanted `hidden` (the visitor sees the answer only), `unsafe` (it has effects outside
     * the chat: it is never repeated by itself), `extra` (parameters for the server).
     */
    async ask(question) {
        this.open = true;
        (await this.#conversing())?.ask(typeof question === 'string' ? { text: question } : question);
    }
    /** Shows a message of the page, in this tab only. Opens the window. @param html made safe like an answer */
    async say(html) {
        this.open = true;
        await (await this.#conversing())?.say(html);
    }
    /** Sets a variable of the server's dialog, now and in every dialog to come. Opens the window. */
    async setDialogVariable(name, value) {
        this.open = true;
        (await this.#conversing())?.setDialogVariable(name, value);
    }
    /** Begins a new conversation. */
    restart() {
        this.#conversation?.restart();
    }
    /** What is shown, as plain text. */
    transcript() {
        return this.#conversation?.transcript() ?? '';
    }
    /** Ends the conversation and removes everything that was stored in this browser, the visitor's consent included. */
    async forget() {
        const { botId } = this.#settings ?? {};
        this.open = false;
        this.#conversation?.close();
        if (botId !== undefined)
            await this.#parts.forget(botId);
        this.#configure();
        this.requestUpdate();
    }
    async #conversing() {
        await this.updateComplete;
        await this.#begin();
        return this.#conversation;
    }
    connectedCallback() {
        super.connectedCallback();
        this.#conversation?.recall();
    }
    willUpdate() {
        const isReconfigured = this.#isReconfigured;
        this.#isReconfigured = false;
        if (isReconfigured)
            this.#configure();
        if (this.mode === 'inline')
            this.open = true;
        if (this.open && (isReconfigured || !this.#wasOpen))
            void this.#begin();
        this.#wasOpen = this.open;
    }
    updated() {
        this.renderRoot.querySelector('#launcher')?.style.setProperty('z-index', this.zIndex);
        this.#parts.frame?.applySizes(this);
    }
    #configure() {
        const settings = readSettings(this);
        this.#conversation?.close();
        this.#conversation = undefined;
        this.#settings = settings;
        this.#agreed = settings !== null && (settings.consent === 'not-asked' || hasAgreed(settings.botId));
        // The visitor waits for an answer that a reload has interrupted.
        if (settings !== null && this.#agreed && hasUnsettled(settings.botId))
            this.open = true;
        const isWrong = settings === null || (this.backupServer !== null && settings.servers.backup === undefined);
        if (isWrong || this.#parts.hasComplained)
            void this.#parts.complain();
    }
    /** The visitor may want to talk: loads what that needs; nothing before consent. */
    #interest() {
        return this.#agreed ? this.#parts.loadConversation() : undefined;
    }
    /** The conversation begins when the window opens. */
    async #begin() {
        const settings = this.#settings;
        let failing = 'frame';
        try {
            const loading = this.#interest();
            // Met below.
            loading?.catch(() => undefined);
            await this.#parts.loadFrame();
            failing = 'conversation';
            const code = await loading;
            const isStale = settings !== this.#settings || this.#conversation !== undefined || !this.open;
            if (code !== undefined && settings !== null && !isStale)
                this.#conversation = new code.Conversation(this, settings);
            failing = 'nothing';
        }
        catch {
            // The parts have said so in the console.
        }
        this.#failed = failing;
        this.requestUpdate();
    }
    /** Words to be used instead of the chat's own, by their names. */
    get labels() {
        return this.#parts.labels;
    }
    set labels(labels) {
        this.#parts.labels = labels;
        this.requestUpdate();
    }
    /** @internal */
    get words() {
        return this.#parts.words;
    }
    render() {
        const { open, words } = this;
        const { frame } = this.#parts;
        const title = words?.title ?? this.labels.title ?? launcherTitle(this.language);
        const opened = words &&
            frame?.windowView(open, this.#conversation?.canRestart === true, this.#body(frame, words), words, this);
        return launcherView(title, open, this.#failed === 'frame', opened, this.#act);
    }
    #body({ notConfiguredView, consentView, loadFailedView, loadingView }, words) {
        if (this.#settings === null)
            return notConfiguredView(words);
        if (!this.#agreed)
            return consentView(words, this.#agree, this.#act.close);
        if (this.#conversation !== undefined)
            return this.#conversation.render();
        return this.#failed === 'conversation' ? loadFailedView(words, this.#act.retry) : loadingView(words);
    }
    #act;
    #agree;
    /** Focus goes to the input, or to the first thing that can be done instead. */
    async #focusInside() {
        await this.#conversing();
        await this.updateComplete;
        if (this.#conversation !== undefined)
            this.#conversation.focus();
        else
            this.renderRoot.querySelector('.before button, #close')?.focus();
    }
}
reflectAttributes(DyduChatbox.prototype);

/** Registers once; a page may well paste the script twice, and the first one wins. */
function define(name, element) {
    const registry = globalThis.customElements;
    if (registry === undefined || registry.get(name) !== undefined)
        return;
    registry.define(name, element);
}

/** What the script tag loads: registers `<dydu-chatbox>`, and exports nothing that a page would have to carry. */
define('dydu-chatbox', DyduChatbox);

/** A question is about to leave. `preventDefault()` keeps it: nothing is sent, and the text stays in the input. */
class AskEvent extends Event {
    static { this.eventName = 'dydu-ask'; }
    constructor(question, hidden = false) {
        super(AskEvent.eventName, { ...outward, cancelable: true });
        this.question = question;
        this.hidden = hidden;
    }
}
/** An answer wants the page to go elsewhere. `preventDefault()` stays. */
class RedirectEvent extends Event {
    static { this.eventName = 'dydu-redirect'; }
    constructor(url) {
        super(RedirectEvent.eventName, { ...outward, cancelable: true });
        this.url = url;
    }
}
/**
 * An answer wants something of the page (`guiAction`). Nothing is ever run: the page decides. `preventDefault()` keeps
 * the chat from what it knows to do: the placeholder and the lock of its input.
 */
class ActionEvent extends Event {
    static { this.eventName = 'dydu-action'; }
    constructor(raw, action, argument) {
        super(ActionEvent.eventName, { ...outward, cancelable: true });
        this.raw = raw;
        this.action = action;
        this.argument = argument;
    }
}
/** An answer is shown. */
class AnswerEvent extends Event {
    static { this.eventName = 'dydu-answer'; }
    constructor(question, html, server) {
        super(AnswerEvent.eventName, outward);
        this.question = question;
        this.html = html;
        this.server = server;
    }
}
/** The dialog lives on another server now: a new dialog, which knows nothing of the one before. */
class ServerChangeEvent extends Event {
    static { this.eventName = 'dydu-server-change'; }
    constructor(from, to) {
        super(ServerChangeEvent.eventName, outward);
        this.from = from;
        this.to = to;
    }
}
/** One step of the chat, for monitoring. The same step is a `performance.measure` named `dydu-chatbox:<was>`. */
class DiagnosticEvent extends Event {
    static { this.eventName = 'dydu-diagnostic'; }
    constructor(diagnostic) {
        super(DiagnosticEvent.eventName, outward);
        /** When it happened, ms since the page began (`performance.now()`). */
        this.at = performance.now();
        /** Whether the page was seen: others are throttled. */
        this.visibility = document.visibilityState;
        this.diagnostic = diagnostic;
    }
}

const words$8 = {
    title: 'محادثة',
    close: 'إغلاق المحادثة',
    restart: 'محادثة جديدة',
    loading: 'لحظة من فضلك…',
    loadFailed: 'تعذّر تحميل المحادثة. يُرجى التحقق من اتصالك.',
    retryLoad: 'إعادة المحاولة',
    notConfigured: 'المحادثة غير متاحة في هذه الصفحة بعد.',
    consentTitle: 'قبل أن نبدأ',
    consentText: 'للإجابة عليك، ترسل هذه المحادثة أسئلتك إلى مساعدنا وتحفظ المحادثة في هذا المتصفح.',
    consentAgree: 'أوافق وأبدأ المحادثة',
    consentDecline: 'ليس الآن',
    transcript: 'المحادثة',
    greeting: 'مرحبًا! كيف يمكننا مساعدتك؟',
    input: 'سؤالك',
    send: 'إرسال',
    charactersLeft: {
        zero: 'لم يبقَ أي حرف',
        one: 'بقي حرف واحد',
        two: 'بقي حرفان',
        few: 'بقيت {count} أحرف',
        many: 'بقي {count} حرفًا',
        other: 'بقي {count} حرف',
    },
    you: 'أنت:',
    bot: 'الإجابة:',
    queued: 'دورك قريبًا',
    sent: 'تم الإرسال',
    slow: 'يستغرق الأمر وقتًا أطول قليلًا من المعتاد…',
    moved: 'لحظة، يتولى خادم آخر المهمة…',
    waiting: 'لم يُرسل بعد: لا يمكن الوصول إلى الخدمة. نواصل المحاولة.',
    offline: 'لم يُرسل بعد: يبدو أنك غير متصل. نواصل المحاولة.',
    tryNow: 'حاول الآن',
    refused: 'تعذّر إرسال هذه الرسالة.',
    tooLong: 'هذه الرسالة طويلة جدًا.',
    edit: 'تعديل',
    unsent: 'لم تُرسل هذه الرسالة.',
    unsure: 'ربما تم ذلك بالفعل: لم تصل إجابة.',
    sendAgain: 'إعادة الإرسال',
    movedDialog: 'محادثة جديدة: لم يعد المساعد يعرف ما قيل أعلاه.',
    renewedDialog: 'محادثة جديدة: انتهت المحادثة السابقة.',
    noText: 'لا تحتوي هذه الإجابة على نص.',
    toNewest: 'إلى أحدث رسالة',
    newMessages: {
        zero: 'لا رسائل جديدة',
        one: 'رسالة جديدة واحدة',
        two: 'رسالتان جديدتان',
        few: '{count} رسائل جديدة',
        many: '{count} رسالة جديدة',
        other: '{count} رسالة جديدة',
    },
    contentFailed: 'وصلت الإجابة، لكن لا يمكن عرضها بعد. يُرجى التحقق من اتصالك.',
    retry: 'إعادة المحاولة',
    replies: 'ردود ممكنة',
    cards: 'بطاقات',
    steps: 'خطوات',
    previous: 'السابق',
    next: 'التالي',
    position: '{index} من {count}',
    cut: 'هذه الإجابة أطول من أن تُعرض كاملة.',
    table: 'جدول',
    details: 'مزيد من التفاصيل',
    openPage: 'فتح في علامة تبويب جديدة',
    enlarge: 'تكبير الصورة',
    enlargeNamed: 'تكبير الصورة: {name}',
    image: 'صورة',
    closeDetails: 'إغلاق',
    readMore: 'قراءة المزيد',
    isHelpful: 'هل كان هذا مفيدًا؟',
    yes: 'نعم',
    no: 'لا',
    reasonsTitle: 'ما المشكلة؟',
    reason1: 'خارج الموضوع',
    reason2: 'غير واضح',
    reason3: 'غير مكتمل',
    comment: 'تعليقك',
    commentHint: 'ماذا كنت تتوقع؟',
    sendComment: 'إرسال التعليق',
    thanks: 'شكرًا على رأيك.',
    notRated: 'تعذّر تسجيل رأيك.',
    top: 'أسئلة شائعة',
    suggestions: 'أسئلة مقترحة',
    suggestionCount: {
        zero: 'لا أسئلة مقترحة',
        one: 'سؤال مقترح واحد',
        two: 'سؤالان مقترحان',
        few: '{count} أسئلة مقترحة',
        many: '{count} سؤالًا مقترحًا',
        other: '{count} سؤال مقترح',
    },
    copy: 'نسخ',
    copied: 'تم النسخ',
    language: 'اللغة',
    space: 'الموضوع',
};

var ar = /*#__PURE__*/Object.freeze({
    __proto__: null,
    words: words$8
});

const words$7 = {
    title: 'Chat',
    close: 'Chat schließen',
    restart: 'Neues Gespräch',
    loading: 'Einen Moment…',
    loadFailed: 'Der Chat konnte nicht geladen werden. Bitte prüfen Sie Ihre Verbindung.',
    retryLoad: 'Erneut versuchen',
    notConfigured: 'Der Chat ist auf dieser Seite noch nicht verfügbar.',
    consentTitle: 'Bevor wir beginnen',
    consentText: 'Um Ihnen zu antworten, sendet dieser Chat Ihre Fragen an unseren Assistenten und merkt sich das Gespräch in diesem Browser.',
    consentAgree: 'Zustimmen und chatten',
    consentDecline: 'Nicht jetzt',
    transcript: 'Gespräch',
    greeting: 'Guten Tag! Was können wir für Sie tun?',
    input: 'Ihre Frage',
    send: 'Senden',
    charactersLeft: { one: 'Noch {count} Zeichen', other: 'Noch {count} Zeichen' },
    you: 'Sie:',
    bot: 'Antwort:',
    queued: 'Sie sind gleich an der Reihe',
    sent: 'Gesendet',
    slow: 'Es dauert etwas länger als sonst…',
    moved: 'Einen Moment, ein anderer Server übernimmt…',
    waiting: 'Noch nicht gesendet: Der Dienst ist nicht erreichbar. Wir versuchen es weiter.',
    offline: 'Noch nicht gesendet: Sie scheinen offline zu sein. Wir versuchen es weiter.',
    tryNow: 'Jetzt versuchen',
    refused: 'Diese Nachricht konnte nicht gesendet werden.',
    tooLong: 'Diese Nachricht ist zu lang.',
    edit: 'Bearbeiten',
    unsent: 'Diese Nachricht wurde nicht gesendet.',
    unsure: 'Es ist vielleicht schon geschehen: Es kam keine Antwort.',
    sendAgain: 'Erneut senden',
    movedDialog: 'Neues Gespräch: Der Assistent weiß nicht mehr, was oben gesagt wurde.',
    renewedDialog: 'Neues Gespräch: Das vorige war beendet.',
    noText: 'Diese Antwort hat keinen Text.',
    toNewest: 'Zur neuesten Nachricht',
    newMessages: { one: '{count} neue Nachricht', other: '{count} neue Nachrichten' },
    contentFailed: 'Die Antwort ist da, kann aber noch nicht angezeigt werden. Bitte prüfen Sie Ihre Verbindung.',
    retry: 'Erneut versuchen',
    replies: 'Mögliche Antworten',
    cards: 'Karten',
    steps: 'Schritte',
    previous: 'Zurück',
    next: 'Weiter',
    position: '{index} von {count}',
    cut: 'Diese Antwort ist zu lang, um ganz gezeigt zu werden.',
    table: 'Tabelle',
    details: 'Mehr Einzelheiten',
    openPage: 'In neuem Tab öffnen',
    enlarge: 'Bild vergrößern',
    enlargeNamed: 'Bild vergrößern: {name}',
    image: 'Bild',
    closeDetails: 'Schließen',
    readMore: 'Mehr lesen',
    isHelpful: 'War das hilfreich?',
    yes: 'Ja',
    no: 'Nein',
    reasonsTitle: 'Was war nicht gut?',
    reason1: 'Am Thema vorbei',
    reason2: 'Unklar',
    reason3: 'Unvollständig',
    comment: 'Ihr Kommentar',
    commentHint: 'Was hatten Sie erwartet?',
    sendComment: 'Kommentar senden',
    thanks: 'Danke für Ihre Rückmeldung.',
    notRated: 'Ihre Rückmeldung konnte nicht gespeichert werden.',
    top: 'Oft gefragt',
    suggestions: 'Vorgeschlagene Fragen',
    suggestionCount: { one: '{count} vorgeschlagene Frage', other: '{count} vorgeschlagene Fragen' },
    copy: 'Kopieren',
    copied: 'Kopiert',
    language: 'Sprache',
    space: 'Thema',
};

var de = /*#__PURE__*/Object.freeze({
    __proto__: null,
    words: words$7
});

const words$6 = {
    title: 'Chat',
    close: 'Cerrar el chat',
    restart: 'Nueva conversación',
    loading: 'Un momento…',
    loadFailed: 'No se ha podido cargar el chat. Compruebe su conexión.',
    retryLoad: 'Reintentar',
    notConfigured: 'El chat aún no está disponible en esta página.',
    consentTitle: 'Antes de empezar',
    consentText: 'Para responderle, este chat envía sus preguntas a nuestro asistente y guarda la conversación en este navegador.',
    consentAgree: 'Aceptar y chatear',
    consentDecline: 'Ahora no',
    transcript: 'Conversación',
    greeting: '¡Hola! ¿En qué podemos ayudarle?',
    input: 'Su pregunta',
    send: 'Enviar',
    charactersLeft: { one: 'Queda {count} carácter', other: 'Quedan {count} caracteres' },
    you: 'Usted:',
    bot: 'Respuesta:',
    queued: 'Enseguida es su turno',
    sent: 'Enviado',
    slow: 'Está tardando un poco más de lo habitual…',
    moved: 'Un momento, otro servidor toma el relevo…',
    waiting: 'Aún no enviado: no se puede acceder al servicio. Seguimos intentándolo.',
    offline: 'Aún no enviado: parece que no tiene conexión. Seguimos intentándolo.',
    tryNow: 'Intentar ahora',
    refused: 'No se ha podido enviar este mensaje.',
    tooLong: 'Este mensaje es demasiado largo.',
    edit: 'Modificar',
    unsent: 'Este mensaje no se ha enviado.',
    unsure: 'Puede que ya esté hecho: no hubo respuesta.',
    sendAgain: 'Enviar de nuevo',
    movedDialog: 'Nueva conversación: el asistente ya no conoce lo anterior.',
    renewedDialog: 'Nueva conversación: la anterior había terminado.',
    noText: 'Esta respuesta no tiene texto.',
    toNewest: 'Al último mensaje',
    newMessages: { one: '{count} mensaje nuevo', other: '{count} mensajes nuevos' },
    contentFailed: 'La respuesta ha llegado, pero aún no se puede mostrar. Compruebe su conexión.',
    retry: 'Reintentar',
    replies: 'Respuestas posibles',
    cards: 'Fichas',
    steps: 'Pasos',
    previous: 'Anterior',
    next: 'Siguiente',
    position: '{index} de {count}',
    cut: 'Esta respuesta es demasiado larga para mostrarla entera.',
    table: 'Tabla',
    details: 'Más detalles',
    openPage: 'Abrir en una pestaña nueva',
    enlarge: 'Ampliar la imagen',
    enlargeNamed: 'Ampliar la imagen: {name}',
    image: 'Imagen',
    closeDetails: 'Cerrar',
    readMore: 'Leer más',
    isHelpful: '¿Le ha sido útil?',
    yes: 'Sí',
    no: 'No',
    reasonsTitle: '¿Qué ha fallado?',
    reason1: 'Fuera de tema',
    reason2: 'Poco claro',
    reason3: 'Incompleto',
    comment: 'Su comentario',
    commentHint: '¿Qué esperaba?',
    sendComment: 'Enviar el comentario',
    thanks: 'Gracias por su opinión.',
    notRated: 'No se ha podido registrar su opinión.',
    top: 'Preguntas frecuentes',
    suggestions: 'Preguntas sugeridas',
    suggestionCount: { one: '{count} pregunta sugerida', other: '{count} preguntas sugeridas' },
    copy: 'Copiar',
    copied: 'Copiado',
    language: 'Idioma',
    space: 'Tema',
};

var es = /*#__PURE__*/Object.freeze({
    __proto__: null,
    words: words$6
});

const words$5 = {
    title: 'Discussion',
    close: 'Fermer la discussion',
    restart: 'Nouvelle conversation',
    loading: 'Un instant…',
    loadFailed: 'La discussion n’a pas pu être chargée. Vérifiez votre connexion.',
    retryLoad: 'Réessayer',
    notConfigured: 'La discussion n’est pas encore disponible sur cette page.',
    consentTitle: 'Avant de commencer',
    consentText: 'Pour vous répondre, cette discussion envoie vos questions à notre assistant et garde la conversation dans ce navigateur.',
    consentAgree: 'Accepter et discuter',
    consentDecline: 'Pas maintenant',
    transcript: 'Conversation',
    greeting: 'Bonjour ! Que pouvons-nous faire pour vous ?',
    input: 'Votre question',
    send: 'Envoyer',
    charactersLeft: { one: '{count} caractère restant', other: '{count} caractères restants' },
    you: 'Vous :',
    bot: 'Réponse :',
    queued: 'Bientôt votre tour',
    sent: 'Envoyé',
    slow: 'C’est un peu plus long que d’habitude…',
    moved: 'Un instant, un autre serveur prend le relais…',
    waiting: 'Pas encore envoyé : le service est injoignable. Nous continuons d’essayer.',
    offline: 'Pas encore envoyé : vous semblez hors ligne. Nous continuons d’essayer.',
    tryNow: 'Essayer maintenant',
    refused: 'Ce message n’a pas pu être envoyé.',
    tooLong: 'Ce message est trop long.',
    edit: 'Modifier',
    unsent: 'Ce message n’a pas été envoyé.',
    unsure: 'C’est peut-être déjà fait : il n’y a pas eu de réponse.',
    sendAgain: 'Renvoyer',
    movedDialog: 'Nouvelle conversation : l’assistant ne connaît plus ce qui précède.',
    renewedDialog: 'Nouvelle conversation : la précédente était terminée.',
    noText: 'Cette réponse n’a pas de texte.',
    toNewest: 'Au dernier message',
    newMessages: { one: '{count} nouveau message', other: '{count} nouveaux messages' },
    contentFailed: 'La réponse est là, mais ne peut pas encore être affichée. Vérifiez votre connexion.',
    retry: 'Réessayer',
    replies: 'Réponses possibles',
    cards: 'Fiches',
    steps: 'Étapes',
    previous: 'Précédent',
    next: 'Suivant',
    position: '{index} sur {count}',
    cut: 'Cette réponse est trop longue pour être affichée en entier.',
    table: 'Tableau',
    details: 'Plus de détails',
    openPage: 'Ouvrir dans un nouvel onglet',
    enlarge: 'Agrandir l’image',
    enlargeNamed: 'Agrandir l’image : {name}',
    image: 'Image',
    closeDetails: 'Fermer',
    readMore: 'Lire la suite',
    isHelpful: 'Cette réponse vous a-t-elle aidé ?',
    yes: 'Oui',
    no: 'Non',
    reasonsTitle: 'Qu’est-ce qui n’allait pas ?',
    reason1: 'Hors sujet',
    reason2: 'Pas clair',
    reason3: 'Incomplet',
    comment: 'Votre commentaire',
    commentHint: 'Qu’attendiez-vous ?',
    sendComment: 'Envoyer le commentaire',
    thanks: 'Merci de votre avis.',
    notRated: 'Votre avis n’a pas pu être enregistré.',
    top: 'Souvent demandé',
    suggestions: 'Questions proposées',
    suggestionCount: { one: '{count} question proposée', other: '{count} questions proposées' },
    copy: 'Copier',
    copied: 'Copié',
    language: 'Langue',
    space: 'Sujet',
};

var fr = /*#__PURE__*/Object.freeze({
    __proto__: null,
    words: words$5
});

const words$4 = {
    title: 'Chat',
    close: 'Chiudi la chat',
    restart: 'Nuova conversazione',
    loading: 'Un momento…',
    loadFailed: 'Impossibile caricare la chat. Controlli la connessione.',
    retryLoad: 'Riprova',
    notConfigured: 'La chat non è ancora disponibile in questa pagina.',
    consentTitle: 'Prima di iniziare',
    consentText: 'Per risponderle, questa chat invia le sue domande al nostro assistente e conserva la conversazione in questo browser.',
    consentAgree: 'Accetta e chatta',
    consentDecline: 'Non ora',
    transcript: 'Conversazione',
    greeting: 'Buongiorno! Come possiamo aiutarla?',
    input: 'La sua domanda',
    send: 'Invia',
    charactersLeft: { one: '{count} carattere rimanente', other: '{count} caratteri rimanenti' },
    you: 'Lei:',
    bot: 'Risposta:',
    queued: 'Tra poco tocca a lei',
    sent: 'Inviato',
    slow: 'Ci vuole un po’ più del solito…',
    moved: 'Un momento, subentra un altro server…',
    waiting: 'Non ancora inviato: il servizio non è raggiungibile. Continuiamo a provare.',
    offline: 'Non ancora inviato: sembra che lei sia offline. Continuiamo a provare.',
    tryNow: 'Prova ora',
    refused: 'Impossibile inviare questo messaggio.',
    tooLong: 'Questo messaggio è troppo lungo.',
    edit: 'Modifica',
    unsent: 'Questo messaggio non è stato inviato.',
    unsure: 'Forse è già stato fatto: non c’è stata risposta.',
    sendAgain: 'Invia di nuovo',
    movedDialog: 'Nuova conversazione: l’assistente non conosce più quanto detto sopra.',
    renewedDialog: 'Nuova conversazione: la precedente era terminata.',
    noText: 'Questa risposta non ha testo.',
    toNewest: 'All’ultimo messaggio',
    newMessages: { one: '{count} nuovo messaggio', other: '{count} nuovi messaggi' },
    contentFailed: 'La risposta è arrivata, ma non può ancora essere mostrata. Controlli la connessione.',
    retry: 'Riprova',
    replies: 'Risposte possibili',
    cards: 'Schede',
    steps: 'Passaggi',
    previous: 'Precedente',
    next: 'Successivo',
    position: '{index} di {count}',
    cut: 'Questa risposta è troppo lunga per essere mostrata per intero.',
    table: 'Tabella',
    details: 'Più dettagli',
    openPage: 'Apri in una nuova scheda',
    enlarge: 'Ingrandisci l’immagine',
    enlargeNamed: 'Ingrandisci l’immagine: {name}',
    image: 'Immagine',
    closeDetails: 'Chiudi',
    readMore: 'Leggi tutto',
    isHelpful: 'È stato utile?',
    yes: 'Sì',
    no: 'No',
    reasonsTitle: 'Che cosa non andava?',
    reason1: 'Fuori tema',
    reason2: 'Poco chiaro',
    reason3: 'Incompleto',
    comment: 'Il suo commento',
    commentHint: 'Che cosa si aspettava?',
    sendComment: 'Invia il commento',
    thanks: 'Grazie per la sua opinione.',
    notRated: 'Impossibile registrare la sua opinione.',
    top: 'Domande frequenti',
    suggestions: 'Domande suggerite',
    suggestionCount: { one: '{count} domanda suggerita', other: '{count} domande suggerite' },
    copy: 'Copia',
    copied: 'Copiato',
    language: 'Lingua',
    space: 'Argomento',
};

var it = /*#__PURE__*/Object.freeze({
    __proto__: null,
    words: words$4
});

const words$3 = {
    title: 'Chat',
    close: 'Chat sluiten',
    restart: 'Nieuw gesprek',
    loading: 'Een ogenblik…',
    loadFailed: 'De chat kon niet worden geladen. Controleer uw verbinding.',
    retryLoad: 'Opnieuw proberen',
    notConfigured: 'De chat is nog niet beschikbaar op deze pagina.',
    consentTitle: 'Voordat we beginnen',
    consentText: 'Om u te antwoorden stuurt deze chat uw vragen naar onze assistent en onthoudt hij het gesprek in deze browser.',
    consentAgree: 'Akkoord en chatten',
    consentDecline: 'Niet nu',
    transcript: 'Gesprek',
    greeting: 'Hallo! Wat kunnen we voor u doen?',
    input: 'Uw vraag',
    send: 'Versturen',
    charactersLeft: { one: 'Nog {count} teken', other: 'Nog {count} tekens' },
    you: 'U:',
    bot: 'Antwoord:',
    queued: 'U bent zo aan de beurt',
    sent: 'Verstuurd',
    slow: 'Het duurt iets langer dan gewoonlijk…',
    moved: 'Een ogenblik, een andere server neemt het over…',
    waiting: 'Nog niet verstuurd: de dienst is niet bereikbaar. We blijven het proberen.',
    offline: 'Nog niet verstuurd: u lijkt offline te zijn. We blijven het proberen.',
    tryNow: 'Nu proberen',
    refused: 'Dit bericht kon niet worden verstuurd.',
    tooLong: 'Dit bericht is te lang.',
    edit: 'Bewerken',
    unsent: 'Dit bericht is niet verstuurd.',
    unsure: 'Misschien is het al gebeurd: er kwam geen antwoord.',
    sendAgain: 'Opnieuw versturen',
    movedDialog: 'Nieuw gesprek: de assistent weet niet meer wat hierboven is gezegd.',
    renewedDialog: 'Nieuw gesprek: het vorige was afgelopen.',
    noText: 'Dit antwoord heeft geen tekst.',
    toNewest: 'Naar het nieuwste bericht',
    newMessages: { one: '{count} nieuw bericht', other: '{count} nieuwe berichten' },
    contentFailed: 'Het antwoord is er, maar kan nog niet worden getoond. Controleer uw verbinding.',
    retry: 'Opnieuw proberen',
    replies: 'Mogelijke antwoorden',
    cards: 'Kaarten',
    steps: 'Stappen',
    previous: 'Vorige',
    next: 'Volgende',
    position: '{index} van {count}',
    cut: 'Dit antwoord is te lang om helemaal te tonen.',
    table: 'Tabel',
    details: 'Meer details',
    openPage: 'Openen in een nieuw tabblad',
    enlarge: 'Afbeelding vergroten',
    enlargeNamed: 'Afbeelding vergroten: {name}',
    image: 'Afbeelding',
    closeDetails: 'Sluiten',
    readMore: 'Meer lezen',
    isHelpful: 'Was dit nuttig?',
    yes: 'Ja',
    no: 'Nee',
    reasonsTitle: 'Wat was er mis?',
    reason1: 'Niet ter zake',
    reason2: 'Onduidelijk',
    reason3: 'Onvolledig',
    comment: 'Uw opmerking',
    commentHint: 'Wat had u verwacht?',
    sendComment: 'Opmerking versturen',
    thanks: 'Bedankt voor uw mening.',
    notRated: 'Uw mening kon niet worden opgeslagen.',
    top: 'Vaak gevraagd',
    suggestions: 'Voorgestelde vragen',
    suggestionCount: { one: '{count} voorgestelde vraag', other: '{count} voorgestelde vragen' },
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    language: 'Taal',
    space: 'Onderwerp',
};

var nl = /*#__PURE__*/Object.freeze({
    __proto__: null,
    words: words$3
});

const words$2 = {
    title: 'Chat',
    close: 'Fechar o chat',
    restart: 'Nova conversa',
    loading: 'Um momento…',
    loadFailed: 'Não foi possível carregar o chat. Verifique a sua ligação.',
    retryLoad: 'Tentar de novo',
    notConfigured: 'O chat ainda não está disponível nesta página.',
    consentTitle: 'Antes de começar',
    consentText: 'Para lhe responder, este chat envia as suas perguntas ao nosso assistente e guarda a conversa neste navegador.',
    consentAgree: 'Aceitar e conversar',
    consentDecline: 'Agora não',
    transcript: 'Conversa',
    greeting: 'Olá! Em que podemos ajudar?',
    input: 'A sua pergunta',
    send: 'Enviar',
    charactersLeft: { one: 'Resta {count} carácter', other: 'Restam {count} caracteres' },
    you: 'Você:',
    bot: 'Resposta:',
    queued: 'Já é a sua vez',
    sent: 'Enviado',
    slow: 'Está a demorar um pouco mais do que o habitual…',
    moved: 'Um momento, outro servidor está a assumir…',
    waiting: 'Ainda não enviado: o serviço está inacessível. Continuamos a tentar.',
    offline: 'Ainda não enviado: parece estar sem ligação. Continuamos a tentar.',
    tryNow: 'Tentar agora',
    refused: 'Não foi possível enviar esta mensagem.',
    tooLong: 'Esta mensagem é demasiado longa.',
    edit: 'Editar',
    unsent: 'Esta mensagem não foi enviada.',
    unsure: 'Talvez já tenha sido feito: não houve resposta.',
    sendAgain: 'Enviar de novo',
    movedDialog: 'Nova conversa: o assistente já não conhece o que foi dito acima.',
    renewedDialog: 'Nova conversa: a anterior tinha terminado.',
    noText: 'Esta resposta não tem texto.',
    toNewest: 'Para a última mensagem',
    newMessages: { one: '{count} mensagem nova', other: '{count} mensagens novas' },
    contentFailed: 'A resposta chegou, mas ainda não pode ser mostrada. Verifique a sua ligação.',
    retry: 'Tentar de novo',
    replies: 'Respostas possíveis',
    cards: 'Fichas',
    steps: 'Passos',
    previous: 'Anterior',
    next: 'Seguinte',
    position: '{index} de {count}',
    cut: 'Esta resposta é demasiado longa para ser mostrada por inteiro.',
    table: 'Tabela',
    details: 'Mais detalhes',
    openPage: 'Abrir num novo separador',
    enlarge: 'Ampliar a imagem',
    enlargeNamed: 'Ampliar a imagem: {name}',
    image: 'Imagem',
    closeDetails: 'Fechar',
    readMore: 'Ler mais',
    isHelpful: 'Foi útil?',
    yes: 'Sim',
    no: 'Não',
    reasonsTitle: 'O que correu mal?',
    reason1: 'Fora do tema',
    reason2: 'Pouco claro',
    reason3: 'Incompleto',
    comment: 'O seu comentário',
    commentHint: 'O que esperava?',
    sendComment: 'Enviar o comentário',
    thanks: 'Obrigado pela sua opinião.',
    notRated: 'Não foi possível registar a sua opinião.',
    top: 'Perguntas frequentes',
    suggestions: 'Perguntas sugeridas',
    suggestionCount: { one: '{count} pergunta sugerida', other: '{count} perguntas sugeridas' },
    copy: 'Copiar',
    copied: 'Copiado',
    language: 'Idioma',
    space: 'Tema',
};

var pt = /*#__PURE__*/Object.freeze({
    __proto__: null,
    words: words$2
});

const words$1 = {
    title: 'Chat',
    close: 'Close the chat',
    restart: 'New conversation',
    loading: 'One moment…',
    loadFailed: 'The chat could not be loaded. Please check your connection.',
    retryLoad: 'Try again',
    notConfigured: 'The chat is not available on this page yet.',
    consentTitle: 'Before we start',
    consentText: 'To answer you, this chat sends your questions to our assistant and remembers the conversation in this browser.',
    consentAgree: 'Agree and chat',
    consentDecline: 'Not now',
    transcript: 'Conversation',
    greeting: 'Hello! What can we do for you?',
    input: 'Your question',
    send: 'Send',
    charactersLeft: { one: '{count} character left', other: '{count} characters left' },
    you: 'You:',
    bot: 'Answer:',
    queued: 'Your turn comes next',
    sent: 'Sent',
    slow: 'This takes a little longer than usual…',
    moved: 'One moment, another server is taking over…',
    waiting: 'Not sent yet: the service cannot be reached. We keep trying.',
    offline: 'Not sent yet: you seem to be offline. We keep trying.',
    tryNow: 'Try now',
    refused: 'This message could not be sent.',
    tooLong: 'This message is too long.',
    edit: 'Edit',
    unsent: 'This message was not sent.',
    unsure: 'This may have been done already: there was no answer.',
    sendAgain: 'Send again',
    movedDialog: 'New conversation: the assistant no longer knows what was said above.',
    renewedDialog: 'New conversation: the previous one had ended.',
    noText: 'This answer has no text.',
    toNewest: 'To the newest message',
    newMessages: { one: '{count} new message', other: '{count} new messages' },
    contentFailed: 'The answer is here, but it cannot be shown yet. Please check your connection.',
    retry: 'Try again',
    replies: 'Possible replies',
    cards: 'Cards',
    steps: 'Steps',
    previous: 'Previous',
    next: 'Next',
    position: '{index} of {count}',
    cut: 'This answer is too long to be shown in full.',
    table: 'Table',
    details: 'More details',
    openPage: 'Open in a new tab',
    enlarge: 'Enlarge the image',
    enlargeNamed: 'Enlarge the image: {name}',
    image: 'Image',
    closeDetails: 'Close',
    readMore: 'Read more',
    isHelpful: 'Was this helpful?',
    yes: 'Yes',
    no: 'No',
    reasonsTitle: 'What was wrong?',
    reason1: 'Off topic',
    reason2: 'Not clear',
    reason3: 'Incomplete',
    comment: 'Your comment',
    commentHint: 'What did you expect?',
    sendComment: 'Send the comment',
    thanks: 'Thank you for your feedback.',
    notRated: 'Your feedback could not be recorded.',
    top: 'Often asked',
    suggestions: 'Suggested questions',
    suggestionCount: { one: '{count} suggested question', other: '{count} suggested questions' },
    copy: 'Copy',
    copied: 'Copied',
    language: 'Language',
    space: 'Topic',
};

var en = /*#__PURE__*/Object.freeze({
    __proto__: null,
    words: words$1
});

/** @param language a primary subtag, e.g. `fr`: it rules plurals and digits. */
function labelsOf(words, language) {
    const rules = new Intl.PluralRules(language);
    const number = new Intl.NumberFormat(language);
    const counted = (forms) => count => filled(forms[rules.select(count)] ?? forms.other, { count: number.format(count) });
    const newMessages = counted(words.newMessages);
    return {
        ...words,
        charactersLeft: counted(words.charactersLeft),
        jump: count => (count === 0 ? words.toNewest : newMessages(count)),
        suggestionCount: counted(words.suggestionCount),
        position: (index, count) => filled(words.position, { index: number.format(index), count: number.format(count) }),
        enlarge: name => (name === '' ? words.enlarge : filled(words.enlargeNamed, { name })),
        reasons: [words.reason1, words.reason2, words.reason3],
    };
}
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

function reduce(state, fact) {
    switch (fact.was) {
        case 'asked': {
            const { elsewhere } = fact;
            const { id, text, unsafe, hidden, unregistered, extra } = fact.question;
            if (elsewhere && state.turns.some(turn => turn.id === id && turn.progress.is === 'answered'))
                return state;
            const turns = state.turns.filter(turn => turn.id !== id);
            const turn = {
                id,
                question: text,
                progress: { is: 'queued' },
                ...(unsafe && { unsafe }),
                ...(hidden && { hidden }),
                ...(unregistered && { unregistered }),
                ...(extra && { extra }),
                ...(elsewhere && { elsewhere }),
            };
            return { ...state, turns: [...turns, turn] };
        }
        case 'sent':
            return withProgress(state, fact.id, () => ({ is: 'sent', to: fact.to }));
        case 'slow':
            return withProgress(state, fact.id, before => before.is === 'moved' ? before : { is: 'slow', to: fact.to });
        case 'moved':
            return withProgress(state, fact.id, () => ({ is: 'moved', to: fact.to, because: fact.because }));
        case 'waiting':
            return withProgress(state, fact.id, () => ({ is: 'waiting', because: fact.because }));
        case 'answered':
            return withAnswer(state, fact);
        case 'refused':
            return withProgress(state, fact.id, () => ({ is: 'refused', why: fact.why }));
        case 'unsent':
            return withProgress(state, fact.id, () => ({ is: 'unsent', unsure: fact.unsure }));
        case 'recalled':
            return { ...state, turns: [...recalled(fact, state.turns), ...state.turns] };
        case 'rated':
            return withTurn(state, fact.id, turn => ({ ...turn, rating: fact.rating }));
        case 'said': {
            const { id, html } = fact;
            const progress = { is: 'answered', html, by: state.server };
            return { ...state, turns: [...state.turns, { id, question: null, progress }] };
        }
        case 'offered':
            return { ...state, offers: { ...state.offers, ...fact.offers } };
        case 'restarted':
            return { ...state, turns: [] };
    }
}
const withTurn = (state, id, change) => ({
    ...state,
    turns: state.turns.map(turn => (turn.id === id ? change(turn) : turn)),
});
/** What is answered stays answered, whatever another tab believes. */
const withProgress = (state, id, change) => withTurn(state, id, turn => turn.progress.is === 'answered' ? turn : { ...turn, progress: change(turn.progress) });
function withAnswer(state, fact) {
    const { id, question, answer, by, epoch, elsewhere } = fact;
    const { turns } = state;
    const index = turns.findIndex(turn => turn.id === id);
    if (turns[index]?.progress.is === 'answered')
        return state;
    // The history was faster than the tab that asked.
    const isListed = ({ question: text, progress }, at) => text === question.text &&
        progress.is === 'answered' &&
        (at === turns.length - 1 || progress.html === answer.html);
    if (index < 0 && turns.some(isListed))
        return state;
    const isBegun = turns.some(other => other.epoch === epoch);
    const begins = isBegun ? undefined : beginning(index < 0 ? turns : turns.slice(0, index), by, epoch);
    const turn = {
        id,
        question: question.text,
        progress: { is: 'answered', html: answer.html, by, ...(answer.more && { more: answer.more }) },
        epoch,
        ...(question.hidden && { hidden: true }),
        ...(begins && { begins }),
        ...(elsewhere && { elsewhere }),
    };
    const isLate = turns.some(other => (other.epoch ?? 0) > epoch);
    return {
        ...state,
        turns: index < 0 ? [...turns, turn] : turns.with(index, turn),
        server: isLate ? state.server : by,
    };
}
/** The bot has forgotten what was said above when that belonged to an earlier dialog. */
function beginning(earlier, by, epoch) {
    const last = earlier.findLast(({ progress }) => progress.is === 'answered');
    if (last?.progress.is !== 'answered' || epoch <= (last.epoch ?? epoch))
        return undefined;
    return last.progress.by === by ? 'renewed' : 'moved';
}
const recalledId = 'recalled-';
/** It was said before this page was loaded. */
const isRecalled = (id) => id.startsWith(recalledId);
/** A history may hold what is here already, such as what was asked while it was on its way. */
function recalled({ interactions, by, epoch }, turns) {
    // A question that was carried out twice is listed twice.
    const before = interactions.filter(({ question, html }, index) => {
        const previous = interactions[index - 1];
        return question === null || question !== previous?.question || html !== previous.html;
    });
    for (const { question } of turns.toReversed()) {
        const index = before.findLastIndex(one => one.question === question);
        if (index >= 0)
            before.splice(index, 1);
    }
    return before.map(({ question, html, more, at }, index) => ({
        id: `${recalledId}${String(index)}`,
        question,
        progress: { is: 'answered', html, by, ...(more && { more }) },
        epoch,
        ...(at !== undefined && { at }),
    }));
}

const icon$1 = (path) => svg `<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
const circle = 'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0';
const sendIcon = icon$1('m5 12 7-7 7 7M12 19V5');
const downIcon = icon$1('M12 5v14M19 12l-7 7-7-7');
/** It will still be sent. */
const waitIcon = icon$1(`${circle}M12 6v6l4 2`);
/** The visitor has to do something. */
const alertIcon = icon$1(`${circle}M12 8v4M12 16h.01`);

/** @param before the turn above it */
function turnView(turn, before, labels, act) {
    const name = act.visitorName();
    return html `
    ${act.above(turn, before)}
    ${turn.begins !== undefined && before !== undefined
        ? html `<p part="separator" class="separator">
            ${turn.begins === 'moved' ? labels.movedDialog : labels.renewedDialog}
          </p>`
        : nothing}
    ${turn.question === null || turn.hidden
        ? nothing
        : html `${name === null ? nothing : html `<span part="name" class="name own">${name}</span>`}
            <div part="question" class="question" dir="auto">
              <span class="hidden">${labels.you}</span> <span class="typed">${turn.question}</span>
            </div>`}
    ${progressView(turn, labels, act)}
  `;
}
function progressView(turn, labels, act) {
    const { id, question, progress, unsafe, hidden, unregistered, extra, elsewhere } = turn;
    const text = question ?? '';
    switch (progress.is) {
        case 'queued':
            return typingView(labels.queued);
        case 'sent':
            return typingView(labels.sent);
        case 'slow':
            return typingView(labels.slow);
        case 'moved':
            return typingView(labels.moved);
        case 'waiting':
            return noticeView(waitingWords(progress.because.is === 'offline', labels), elsewhere ? undefined : labels.tryNow, () => {
                act.send({ wants: 'try-now' });
            }, waitIcon);
        case 'refused':
            return noticeView(progress.why === 'too-long' ? labels.tooLong : labels.refused, labels.edit, () => {
                act.edit(text);
            }, alertIcon);
        case 'unsent':
            return noticeView(progress.unsure ? labels.unsure : labels.unsent, labels.sendAgain, () => {
                const again = {
                    ...(unsafe && { unsafe }),
                    ...(hidden && { hidden }),
                    ...(unregistered && { unregistered }),
                    ...(extra && { extra }),
                };
                act.send({ wants: 'send-again', question: { id, text, ...again } });
            }, alertIcon);
        case 'answered':
            return html `<span class="hidden">${labels.bot}</span> ${act.answer(turn, progress) ?? noticeView(labels.noText)}`;
    }
}
const waitingWords = (isOffline, labels) => isOffline ? labels.offline : labels.waiting;
const typingView = (words) => html `<div class="typing" part="typing" aria-hidden="true"><i></i><i></i><i></i></div>
    ${noticeView(words)}`;
const noticeView = (words, action, act, icon) => html `
  <p part="notice" class=${icon === undefined ? 'notice' : 'notice grave'}>
    ${icon ?? nothing} <span>${words}</span>
    ${action === undefined ? nothing : html `<button part="action" class="action" type="button" @click=${act}>${action}</button>`}
  </p>
`;

/** What a screen reader should say when one state follows another, politely; empty for nothing. */
function announcementBetween(before, after, labels, wordsOf) {
    const known = new Set(before.turns);
    const changed = after.turns.filter(turn => !known.has(turn) &&
        before.turns.find(({ id }) => id === turn.id)?.progress.is !== turn.progress.is &&
        !isRecalled(turn.id));
    return changed
        .map(turn => words(turn, labels, wordsOf))
        .filter(Boolean)
        .join(' ');
}
function words({ progress, begins }, labels, wordsOf) {
    const separator = begins === 'moved' ? `${labels.movedDialog} ` : begins ? `${labels.renewedDialog} ` : '';
    return progress.is === 'answered'
        ? `${separator}${labels.bot} ${wordsOf(progress) || labels.noText}`
        : stateWords(progress, labels);
}
function stateWords(progress, labels) {
    switch (progress.is) {
        case 'queued':
            return labels.queued;
        case 'sent':
            return labels.sent;
        case 'slow':
            return labels.slow;
        case 'moved':
            return labels.moved;
        case 'waiting':
            return waitingWords(progress.because.is === 'offline', labels);
        case 'refused':
            return progress.why === 'too-long' ? labels.tooLong : labels.refused;
        case 'unsent':
            return progress.unsure ? labels.unsure : labels.unsent;
    }
}

/** An input method's own Enter, which does not send. Safari has ended the composition by then, but says 229. */
const endsComposition = (event) => event.isComposing || event.keyCode === 229;
/** The server reads only so many characters of a question (page "Dialog API"). */
const longestQuestion = 600;
const counterFrom = 500;
function composerView({ draft, placeholder, isLocked, suggestions, hasSuggestions, chosen }, labels, act) {
    const left = longestQuestion - draft.length;
    const input = (event) => {
        act.input(event.target.value);
    };
    const submit = (event) => {
        event.preventDefault();
        act.submit();
    };
    const submitOnEnter = (event) => {
        if (endsComposition(event) || act.key(event))
            return;
        if (event.key === 'Enter' && !event.shiftKey)
            submit(event);
    };
    return html `
    <form part="composer" class="composer" @submit=${submit}>
      ${suggestions}
      <label class="hidden" for="input">${labels.input}</label>
      <textarea
        id="input"
        part="input"
        rows=${Math.min(draft.split('\n').length, 5)}
        maxlength=${longestQuestion}
        placeholder=${placeholder || labels.input}
        ?readonly=${isLocked}
        aria-autocomplete="list"
        aria-controls=${hasSuggestions ? 'suggestions' : nothing}
        aria-activedescendant=${chosen ?? nothing}
        autocomplete="off"
        enterkeyhint="send"
        .value=${draft}
        aria-describedby=${draft.length >= counterFrom ? 'counter' : nothing}
        @focus=${act.focus}
        @input=${input}
        @keydown=${submitOnEnter}
      ></textarea>
      ${draft.length >= counterFrom
        ? html `<span
              id="counter"
              part="counter"
              class="counter"
              aria-label=${labels.charactersLeft(left)}
              role="img"
              >${left}</span
            >`
        : nothing}
      <button
        id="send"
        part="send"
        type="submit"
        aria-label=${labels.send}
        aria-disabled=${draft.trim() === '' ? 'true' : 'false'}
      >
        ${sendIcon}
      </button>
    </form>
  `;
}

/** The transcript, the composer, and the one place that speaks to screen readers. */
const conversationView = ({ turns }, state, labels, act) => html `
  ${state.choices}
  <div
    id="transcript"
    part="transcript"
    role="log"
    aria-live="off"
    aria-label=${labels.transcript}
    tabindex="0"
    @scroll=${act.scrolled}
  >
    ${turns.length === 0 ? html `<p part="greeting" class="greeting">${labels.greeting}</p>` : ''}
    ${turns.map((turn, index) => html `<div part="turn" class=${isRecalled(turn.id) ? 'turn' : 'turn fresh'}>
          ${turnView(turn, turns[index - 1], labels, act)}
        </div>`)}
    ${state.end}
  </div>
  <div class="bottom">
    ${state.unseen === null
    ? nothing
    : html `<button
            id="jump"
            part="jump"
            type="button"
            aria-label=${labels.jump(state.unseen)}
            @click=${act.jump}
          >
            ${downIcon} ${state.unseen > 0 ? state.unseen : nothing}
          </button>`}
    ${composerView(state, labels, act)}
  </div>
  <p id="announcer" class="hidden" role="status">${state.announcement}</p>
  ${state.overlay}
`;

/** Loaded with the conversation; the custom properties are those of the element's own style. */
const conversationStyles = css `
  #transcript {
    flex: 1;
    padding: var(--_space);
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-color: var(--_faint) transparent;
    position: relative;
  }
  #transcript:focus-visible,
  #input:focus-visible {
    outline-width: 2px;
    outline-offset: -2px;
  }
  .greeting {
    margin: 0 0 var(--_space);
    color: var(--_faint);
  }
  .turn {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    margin-block-end: var(--_space);
  }
  .question,
  .answer {
    max-inline-size: 88%;
    padding: 10px 14px;
    border-radius: var(--_bubble-radius);
    overflow-wrap: break-word;
  }
  .question {
    justify-self: end;
    border-end-end-radius: min(4px, var(--_bubble-radius));
    background: var(--_question);
    color: var(--_on-question);
  }
  .typed {
    white-space: pre-wrap;
  }
  .answer {
    justify-self: start;
    border-end-start-radius: min(4px, var(--_bubble-radius));
    background: var(--_bubble);
    overflow-x: auto;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: 0;
    color: var(--_faint);
    font-size: 0.875em;
  }
  .notice > :is(span, svg) {
    flex: none;
  }
  .notice > span {
    flex: 1 1 12em;
  }
  .notice svg {
    inline-size: 20px;
    block-size: 20px;
  }
  .grave {
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_bubble-radius);
    color: var(--_text);
  }
  .separator {
    margin: 0;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
    color: var(--_faint);
    font-size: 0.875em;
    text-align: center;
  }
  .typing {
    display: flex;
    gap: 5px;
    padding: 14px;
    justify-self: start;
    border-radius: var(--_bubble-radius);
    background: var(--_bubble);
  }
  .typing i {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_faint);
    animation: beat 1.2s infinite;
  }
  .typing i:nth-child(2) {
    animation-delay: 0.15s;
  }
  .typing i:nth-child(3) {
    animation-delay: 0.3s;
  }
  @keyframes beat {
    40% {
      opacity: 0.25;
    }
  }

  .bottom {
    position: relative;
  }
  .composer {
    position: relative;
    display: flex;
    padding: 8px 12px 12px;
  }
  #input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 48px;
    max-block-size: 140px;
    padding-block: 11px;
    padding-inline: 16px 52px;
    border: 1px solid var(--_faint);
    border-radius: calc(var(--_control-radius) * 1.1);
    background: var(--_surface);
    resize: none;
    field-sizing: content;
  }
  #input::placeholder {
    color: var(--_faint);
    opacity: 1;
  }
  .counter {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-end: 16px;
    padding: 2px 8px;
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_faint);
    font-size: 0.8125em;
  }
  #send {
    position: absolute;
    inset-block-end: 14px;
    inset-inline-end: 14px;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 4px solid var(--_surface);
    border-radius: var(--_control-radius);
    background: var(--_color);
    color: var(--_on-color);
    transition: background-color var(--_motion);
  }
  #send svg {
    inline-size: 20px;
    block-size: 20px;
  }
  #send[aria-disabled='true'] {
    background: var(--_bubble);
    color: var(--_faint);
  }
  @media (prefers-reduced-motion: reduce) {
    .typing i {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    #send,
    .question,
    .answer {
      border: 1px solid;
    }
  }
`;

/** Loads what shows answers, when there is one to show. */
class ContentLoader {
    #loading;
    #create;
    #settled;
    /** @param settled it is there, or has failed. */
    constructor(create, settled) {
        this.hasFailed = false;
        /** See src/element/parts.ts: a second try to load needs another address. */
        this.codeQuery = '';
        /** Settles when it is there, or has failed. */
        this.load = () => (this.#loading ??= this.#load());
        this.#create = create;
        this.#settled = settled;
    }
    async #load() {
        this.hasFailed = false;
        try {
            this.content = this.#create(await Promise.resolve().then(function () { return content; }));
        }
        catch (error) {
            console.error('<dydu-chatbox> could not load what shows its answers', error);
            this.hasFailed = true;
            this.codeQuery = `?${String(Date.now())}`;
            this.#loading = undefined;
        }
        this.#settled();
    }
}

/** The one error a {@link Transport} may raise; `cause` keeps what the platform said. */
class CallFailed extends Error {
    constructor(failure, options) {
        super(describe(failure), options);
        this.name = 'CallFailed';
        this.failure = failure;
    }
}
/** The server was found to be bad while the call was out: what became of the call itself is not known. */
class Convicted extends CallFailed {
}
/** The server refused the call itself. After any other error it may have been carried out all the same. */
const isClearRefusal = (error) => failureOf(error).is === 'refused' && !(error instanceof Convicted);
/** An error that is not ours is an answer that we could not make sense of. */
const failureOf = (error) => error instanceof CallFailed ? error.failure : { is: 'unreadable', because: String(error) };
/** Of a probe: this deployment has no `serverstatus`, which says nothing about the server. */
const isMissingRoute = (failure) => failure.is === 'refused' && (failure.status === 404 || failure.status === 405);
function describe(failure) {
    switch (failure.is) {
        case 'late':
            return `no answer within ${String(failure.after)} ms`;
        case 'refused':
            return `HTTP ${String(failure.status)}`;
        case 'unreadable':
            return `unreadable answer: ${failure.because}`;
        case 'down':
            return 'the server says that it is down';
        case 'unreachable':
            return 'the server cannot be reached';
        case 'offline':
            return 'the browser is offline';
        case 'suspended':
            return 'the page was suspended';
        case 'spent':
            return 'it was sent too often';
    }
}

/** What a page is told when one state follows another. Recalled turns were told before, another tab's are told there. */
function eventsBetween(before, after) {
    const events = [];
    if (before.server !== after.server && after.turns.length > 0) {
        events.push(new ServerChangeEvent(before.server, after.server));
    }
    const unchanged = new Set(before.turns);
    for (const turn of after.turns) {
        if (unchanged.has(turn))
            continue;
        const { id, question, progress, elsewhere } = turn;
        const known = before.turns.find(one => one.id === id);
        if (elsewhere || known === undefined || known.progress.is === progress.is)
            continue;
        if (progress.is === 'answered') {
            events.push(new AnswerEvent(question ?? '', progress.html, progress.by));
        }
        else if (progress.is === 'waiting') {
            events.push(new ChatboxErrorEvent('waiting', `the question waits: ${describe(progress.because)}`));
        }
        else if (progress.is === 'refused') {
            events.push(new ChatboxErrorEvent('refused', `the servers refuse the question as ${progress.why}`));
        }
        else if (progress.is === 'unsent') {
            events.push(new ChatboxErrorEvent('unsent', 'no server could be reached; the visitor may send the question again'));
        }
    }
    return events;
}
/** Something stands there that did not before. A rating is not that. */
const hasGrown = (before, after) => {
    const known = new Set(before.turns.map(({ progress }) => progress));
    return after.turns.some(({ progress }) => !known.has(progress));
};
/** What has been answered here, and now. */
function freshAnswers(before, after) {
    const answeredBefore = new Set(before.turns.filter(({ progress }) => progress.is === 'answered').map(({ id }) => id));
    return after.turns.flatMap(({ id, elsewhere, progress }) => progress.is === 'answered' && !elsewhere && !isRecalled(id) && !answeredBefore.has(id) ? [progress] : []);
}

/** The defaults of `server-rules`: they come from a simulation of typing, round trips, slow answers and outages. */
const defaultTiming = {
    answer: 10_000,
    answerLongest: 60_000,
    slow: 3_000,
    doubt: 1_500,
    doubtAgain: 3_000,
    sluggish: 1_000,
    overloaded: 8_000,
    verdict: 10_000,
    warmUpShortest: 800,
    warmUpLongest: 1_200,
    warmUpInDialog: 2_000,
    probe: 2_000,
    secondary: 5_000,
    typing: 300,
    lateness: 1_000,
    birth: 2_000,
    proof: 5_000,
    resumable,
    penalty: 60_000,
    penaltyLongest: 600_000,
    dialogIdle: 630_000,
    retry: 1_000,
    retryLongest: 30_000,
    effort: 600_000,
};

/** Attributes that a conversation reads each time it needs them: whatever the page sets counts from then on. */
const wordOf = (host, name) => host.getAttribute(name)?.trim() || null;
const wordsOf$1 = (host, name) => wordOf(host, name)
    ?.split(/\s*,\s*/)
    .filter(Boolean) ?? [];
const isWord = (host, name, word) => wordOf(host, name)?.toLowerCase() === word;
const isOff = (host, name) => isWord(host, name, 'off');
const isAuto = (host, name) => isWord(host, name, 'auto');
/** `off` is 0; undefined for what breaks the rule of the attribute, which is told elsewhere. */
function numberOf(host, name) {
    const word = wordOf(host, name);
    if (word === null || isWrong(name, word))
        return undefined;
    return isOff(host, name) ? 0 : Number(word);
}
/** How many are proposed. */
const topQuestionsOf = (host) => numberOf(host, 'top-questions') ?? 3;
const suggestionsOf = (host) => numberOf(host, 'suggestions') ?? 5;
/** There may be something to show before the first answer. */
const hasProposals = (host) => topQuestionsOf(host) + suggestionsOf(host) > 0 || host.matches('[languages], [spaces]');
/** The question that a conversation begins with, or null. */
const welcomeOf = (host) => isOff(host, 'welcome') ? null : (wordOf(host, 'welcome') ?? '#welcome#');
/** The durations that an owner may set in HTML. */
const timingOf = (host) => ({
    ...defaultTiming,
    answer: numberOf(host, 'timeout') ?? defaultTiming.answer,
    probe: numberOf(host, 'probe-timeout') ?? defaultTiming.probe,
});

/** Shows a step of `ms` that ends now on the page's timeline. Only the last of each name is kept; observers see all. */
function measure(name, ms, detail) {
    try {
        performance.clearMeasures(name);
        const end = performance.now();
        performance.measure(name, { start: end - ms, end, detail });
    }
    catch {
        // Monitoring is no reason to fail.
    }
}

/** A random UUID. `crypto.randomUUID` is missing on pages without TLS; ids need not be secrets. */
function newId() {
    const bytes = randomBytes();
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
function randomBytes() {
    const bytes = new Uint8Array(16);
    try {
        return crypto.getRandomValues(bytes);
    }
    catch {
        return bytes.map(() => 256 * Math.random());
    }
}

/** `left` comes before anybody else hears of it, so that the last words still get out. */
const pageEvents$ = defer(() => merge(fromEvent(window, 'pagehide', { capture: true }).pipe(map(() => 'left')), fromEvent(window, 'pageshow').pipe(filter(event => event.persisted), map(() => 'back')), fromEvent(window, 'online').pipe(map(() => 'online')), fromEvent(document, 'visibilitychange').pipe(filter(() => document.visibilityState === 'visible'), map(() => 'visible'))));

/**
 * A `BroadcastChannel`; where there is none, the `storage` event, which other tabs hear. It is open while somebody
 * listens and the page is shown: an open one would keep a page that is left from coming back as it was.
 */
const openChannel = (name) => typeof BroadcastChannel === 'undefined' ? storageChannel(`${name}:said`) : broadcastChannel(name);
function broadcastChannel(name) {
    let channel;
    const heard$ = new Observable(subscriber => {
        const open = () => {
            try {
                channel ??= new BroadcastChannel(name);
            }
            catch {
                // Refused: each tab is alone.
                return;
            }
            channel.onmessage = ({ data }) => {
                subscriber.next(data);
            };
        };
        const close = () => {
            channel?.close();
            channel = undefined;
        };
        open();
        addEventListener('pageshow', open);
        addEventListener('pagehide', close);
        return () => {
            removeEventListener('pageshow', open);
            removeEventListener('pagehide', close);
            close();
        };
    });
    return {
        post(message) {
            channel?.postMessage(message);
        },
        heard$: heard$.pipe(share()),
    };
}
function storageChannel(key) {
    return {
        post(message) {
            try {
                // The same message twice would be no change, and not be heard.
                localStorage.setItem(key, JSON.stringify([Math.random(), message]));
                localStorage.removeItem(key);
            }
            catch {
                // Without storage each tab is alone.
            }
        },
        heard$: new Observable(subscriber => fromEvent(window, 'storage').subscribe(({ key: changed, newValue }) => {
            if (changed !== key || newValue === null)
                return;
            try {
                subscriber.next(JSON.parse(newValue)[1]);
            }
            catch {
                // Somebody else has written here.
            }
        })),
    };
}

/** Longest wait for a lock that a hanging tab may hold, in ms. */
const patience$2 = 1000;
/** Who gets a lock later than this, in ms, has probably waited for another tab… */
const timeToGrant = 20;
/** …whose last words may come a little later than its lock: engines keep tabs in different processes. */
const timeToHear = 50;
/** Runs something short while no other tab of the site does; at once where the browser has no locks. */
function alone(name, work) {
    let isDone = false;
    const once = () => {
        if (!isDone)
            work();
        isDone = true;
        clearTimeout(late);
    };
    const late = setTimeout(once, patience$2);
    try {
        navigator.locks.request(name, once).catch(once);
    }
    catch {
        // Only pages with TLS have locks.
        once();
    }
}
const hasLocks = () => 'locks' in navigator;
/** Emits when the lock is held, at once where there are no locks; unsubscribing gives it back. */
const turnOf = (name) => new Observable(subscriber => {
    const controller = new AbortController();
    const go = () => {
        subscriber.next();
    };
    const released = new Promise(release => {
        subscriber.add(release);
    });
    const askedAt = performance.now();
    try {
        const { signal } = controller;
        navigator.locks
            .request(name, { signal }, () => {
            if (performance.now() - askedAt < timeToGrant)
                go();
            else
                setTimeout(go, timeToHear);
            return released;
        })
            .catch(go);
    }
    catch {
        go();
    }
    return () => {
        controller.abort();
    };
});

/** @param refused is called when the browser refuses to write. */
function slot(storage, key, refused) {
    let memory = null;
    return {
        read() {
            try {
                return memory ?? storage().getItem(key);
            }
            catch {
                return memory;
            }
        },
        write(value) {
            try {
                storage().setItem(key, value);
                memory = null;
            }
            catch {
                // Blocked or full: the page goes on with its memory.
                if (memory === null)
                    refused();
                memory = value;
            }
        },
    };
}
/** Shared by all tabs of the site, and kept. */
const localSlot = (key, refused = () => { }) => slot(() => localStorage, key, refused);
/** Of this tab alone; it outlives a reload. */
const tabSlot = (key) => slot(() => sessionStorage, key, () => { });

const version$1 = 1;
const dialogKey = (botId) => `dydu-chatbox:${botId}`;
/**
 * The routing of a bot in `localStorage`, one JSON value: `{"v":1,"epoch":…,"dialog":{…},"health":{…}}`, which one tab
 * at a time changes. Without locks two tabs may overwrite each other, so what is stored is read again a little later.
 *
 * @param refused is called when the browser refuses to store.
 */
function sessionStore(botId, refused) {
    const key = dialogKey(botId);
    const slot = localSlot(key, refused);
    const channel = openChannel(key);
    const overwritten$ = new Subject();
    let heard;
    /** The storage of another process may be a moment behind what its tab has said. */
    const read = () => {
        const stored = parse$1(slot.read());
        return stored !== undefined && heard !== undefined && heard.epoch > stored.epoch ? heard : stored;
    };
    return {
        read,
        change(step) {
            const stored$ = new AsyncSubject();
            alone(key, () => {
                const routing = step(read());
                const text = JSON.stringify({ v: version$1, ...routing });
                slot.write(text);
                channel.post(text);
                stored$.next(routing);
                stored$.complete();
            });
            if (!hasLocks()) {
                setTimeout(() => {
                    overwritten$.next(null);
                }, 5 + 20 * Math.random());
            }
            return stored$;
        },
        changed$: merge(channel.heard$.pipe(tap(text => {
            heard = parse$1(text);
        })), overwritten$),
    };
}
const isObject$1 = (value) => typeof value === 'object' && value !== null;
/** Undefined for whatever another version, another script or a visitor's hand has written. */
function parse$1(text) {
    try {
        const value = typeof text === 'string' ? JSON.parse(text) : null;
        if (!isObject$1(value) || value['v'] !== version$1)
            return undefined;
        const { epoch, dialog, health, spent = {} } = value;
        if (!Number.isInteger(epoch) || !(dialog === null || isDialog(dialog)) || !isObject$1(health))
            return undefined;
        if (!isObject$1(spent) || !Object.values(spent).every(isTimes))
            return undefined;
        if (!Object.values(health).every(isHealth))
            return undefined;
        return { epoch: epoch, dialog, health: health, spent };
    }
    catch {
        return undefined;
    }
}
const isTimes = (value) => Array.isArray(value) && value.every(Number.isFinite);
const isDialog = (value) => isObject$1(value) &&
    typeof value['server'] === 'string' &&
    (value['contextId'] === null || typeof value['contextId'] === 'string') &&
    Number.isFinite(value['usedAt']);
function isHealth(value) {
    if (!isObject$1(value))
        return false;
    const { okAt = 0, strike } = value;
    if (!Number.isFinite(okAt))
        return false;
    return (strike === undefined ||
        (isObject$1(strike) && ['at', 'until', 'count'].every(name => Number.isFinite(strike[name]))));
}

/** Tabs with another version of this code speak another language. */
const version = 1;
/** What the tabs of a site tell each other about a bot's conversation. */
function tabsOf(botId) {
    const name = `dydu-chatbox:${botId}:tabs`;
    const channel = openChannel(name);
    return {
        tell(fact) {
            channel.post({ v: version, fact });
        },
        told$: channel.heard$.pipe(map(message => message), filter((message) => message?.v === version && Boolean(message.fact?.was)), map(({ fact }) => fact)),
        turn$: turnOf(`dydu-chatbox:${botId}:birth`),
    };
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const unreadable = (because, cause) => new CallFailed({ is: 'unreadable', because }, { cause });
/**
 * Answers come as plain JSON or in an envelope `{type, values}` whose strings are base64: both are read, everywhere.
 * Fields are decoded one by one and once, so that a field we do not need cannot spoil an answer.
 */
function fieldsOf(body, fromBase64) {
    if (!isObject(body))
        throw unreadable('not a JSON object');
    const { values } = body;
    const coded = isObject(values);
    return reader(coded ? values : body, coded ? fromBase64 : text => text);
}
const reader = (fields, decode) => ({
    text(name) {
        const value = fields[name];
        if (typeof value !== 'string')
            return null;
        try {
            return decode(value);
        }
        catch (error) {
            throw unreadable(`"${name}" is not base64 of UTF-8`, error);
        }
    },
    flag: name => fields[name] === true,
    number(name) {
        const value = fields[name];
        return typeof value === 'number' ? value : undefined;
    },
    list(name) {
        const value = fields[name];
        return Array.isArray(value) ? value.filter(isObject).map(item => reader(item, decode)) : null;
    },
    rest: (...taken) => decoded(Object.fromEntries(Object.entries(fields).filter(([name]) => !taken.includes(name))), decode, 0),
});
/** Deeper than any answer that is meant to be read. */
const deepest = 100;
/** Strings that cannot be decoded are left out. */
function decoded(value, decode, depth) {
    if (depth > deepest)
        return undefined;
    if (Array.isArray(value))
        return value.map(item => decoded(item, decode, depth + 1));
    if (isObject(value))
        return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, decoded(inner, decode, depth + 1)]));
    if (typeof value !== 'string')
        return value;
    try {
        return decode(value);
    }
    catch {
        return undefined;
    }
}
/** `chat/talk`. Some answers have no text; one with neither text nor type is none. */
function decodeAnswer(body, fromBase64) {
    const fields = fieldsOf(body, fromBase64);
    const html = fields.text('text');
    if (html === null && fields.text('typeResponse') === null)
        throw unreadable('neither text nor type');
    const more = fields.rest('text', 'contextId');
    return { html: html ?? '', contextId: fields.text('contextId'), more };
}
/** The last ms that a date can have. */
const latest = 8.64e15;
/** `chat/history`. A question that the visitor never saw is null. */
function decodeHistory(body, fromBase64) {
    const interactions = fieldsOf(body, fromBase64).list('interactions');
    if (interactions === null)
        throw unreadable('no interactions');
    return interactions.map(fields => {
        const user = fields.text('user');
        const hidden = fields.flag('hideRequest') || user?.includes('_pushcondition_:') === true;
        const at = fields.number('timestamp') ?? NaN;
        return {
            question: hidden ? null : user,
            html: fields.text('text') ?? '',
            more: fields.rest('text', 'user'),
            ...(Math.abs(at) <= latest && { at }),
        };
    });
}
/** `chat/availablecontext`, plain or in an envelope. */
function decodeAvailable(body) {
    const is = isObject(body)
        ? (isObject(body['values']) ? body['values'] : body)['isContextStillAvailable']
        : null;
    if (typeof is !== 'boolean')
        throw unreadable('not said whether the context is available');
    return is;
}
/**
 * `serverstatus` (page "Server Status API"): `Ko` means down; other values, or none, mean that it works. With details
 * there is a status for each application, of which `dialog` answers the questions.
 */
function decodeStatus(body) {
    const applications = isObject(body) ? body['applications'] : undefined;
    if (isKo(body) || (isObject(applications) && isKo(applications['dialog'])))
        throw new CallFailed({ is: 'down' });
}
const isKo = (value) => isObject(value) && value['status'] === 'Ko';

const talkForm = ({ id, text, extra, unregistered }, visit) => ({
    userInput: text,
    language: visit.language,
    space: visit.space,
    clientId: visit.clientId,
    alreadyCame: visit.alreadyCame ? 'true' : 'false',
    qualificationMode: visit.qualification ? 'true' : 'false',
    doNotRegisterInteraction: unregistered ? 'true' : undefined,
    userUrl: visit.pageUrl,
    solutionUsed: 'ASSISTANT',
    extraParameters: JSON.stringify({ ...extra, questionId: id }),
    variables: JSON.stringify(visit.variables),
    mode: 'U3luY2hyb24=',
});
const historyForm = (contextId) => ({
    contextUuid: contextId,
    solutionUsed: 'ASSISTANT',
});
/** `application/x-www-form-urlencoded`, spaces as `%20`. A lone surrogate, which cannot be encoded, becomes U+FFFD. */
const encodeForm = (form) => Object.entries(form)
    .flatMap(([name, value]) => value === undefined ? [] : [`${name}=${encodeURIComponent(wellFormed(value))}`])
    .join('&');
const wellFormed = (text) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** Throws where the text is not base64, or not of UTF-8. */
function fromBase64(text) {
    const binary = atob(text);
    // `Uint8Array.from` takes half a second for a text of some megabytes.
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index++)
        bytes[index] = binary.charCodeAt(index);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/**
 * Firefox and WebKit fail what is under way when the visitor leaves the page, before they say that it is left. Such a
 * failure is believed only if the page is still there after this long, in ms.
 */
const timeToLeave = 3000;
/**
 * Sends when subscribed, aborts when unsubscribed, body included. Raises only `CallFailed`. Engines name a failed
 * fetch differently, so no error's name or message is looked at: an abort is told by the signal alone.
 */
const fetchJson = (url, init = {}, headers) => new Observable(subscriber => {
    const controller = new AbortController();
    let leaving = false;
    const { signal } = controller;
    withHeaders({ cache: 'no-store', ...init, signal }, headers)
        .then(complete => exchange(url, complete))
        .then(body => {
        subscriber.next(body);
        subscriber.complete();
    }, (error) => {
        const raise = () => {
            if (!controller.signal.aborted)
                subscriber.error(error);
        };
        if (leaving)
            setTimeout(raise, timeToLeave);
        else
            raise();
    });
    const leave = () => {
        leaving = true;
    };
    addEventListener('beforeunload', leave);
    return () => {
        removeEventListener('beforeunload', leave);
        controller.abort();
    };
});
/** The page's own, e.g. a token. If it cannot make them, the server decides about a request without. */
async function withHeaders(init, headers) {
    if (headers === undefined)
        return init;
    try {
        return {
            ...init,
            headers: { ...init.headers, ...(await headers()) },
        };
    }
    catch (error) {
        console.error('<dydu-chatbox> its headers could not be made', error);
        return init;
    }
}
async function exchange(url, init) {
    const response = await reach(fetch(url, init));
    if (!response.ok)
        throw new CallFailed(refusal$1(response));
    const text = await reach(response.text());
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new CallFailed({ is: 'unreadable', because: 'not JSON' }, { cause });
    }
}
/** `onLine` is only a hint, so it is asked after the failure, never before the try. */
async function reach(promise) {
    try {
        return await promise;
    }
    catch (cause) {
        throw new CallFailed({ is: navigator.onLine ? 'unreachable' : 'offline' }, { cause });
    }
}
function refusal$1({ status, headers }) {
    const retryAfter = milliseconds(headers.get('Retry-After'));
    return { is: 'refused', status, ...(retryAfter !== undefined && { retryAfter }) };
}
/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). Across origins the server must expose it. */
function milliseconds(header) {
    if (header === null)
        return undefined;
    const span = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
    return Number.isNaN(span) ? undefined : Math.max(span, 0);
}

/** Sends forms, as the Dialog API takes them. */
const posting = (headers) => (url, form) => fetchJson(url, {
    method: 'POST',
    headers: {
        Accept: 'application/json',
        'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
    },
    body: encodeForm(form),
}, headers);

/**
 * The Dialog API over `fetch`. All requests are simple ones for CORS, and of the same credentials mode: another mode
 * would not reuse the connection that the warm-up has opened.
 */
function httpTransport(botId, visit, headers) {
    const post = posting(headers);
    const bot = encodeURIComponent(botId);
    return {
        status: (server, details = false) => fetchJson(`${server}serverstatus${details ? '?details=true' : ''}`, {}, headers).pipe(map(decodeStatus)),
        talk(server, question, contextId) {
            const path = contextId === null ? bot : `${bot}/${encodeURIComponent(contextId)}`;
            return post(`${server}chat/talk/${path}`, talkForm(question, visit())).pipe(map(body => decodeAnswer(body, fromBase64)));
        },
        history: (server, contextId) => post(`${server}chat/history/${bot}`, historyForm(contextId)).pipe(map(body => decodeHistory(body, fromBase64))),
        available: (server, contextId) => fetchJson(`${server}chat/availablecontext/${bot}/${encodeURIComponent(contextId)}`, {
            method: 'POST',
        }, headers).pipe(map(decodeAvailable)),
    };
}

/** The tab's unsettled questions in `sessionStorage`: `[{"question":{"id":…,"text":…},"repeats":…,"askedAt":…,"sentTo":…,"sentAt":[…]}]`. */
function unsettledStore(botId) {
    const slot = tabSlot(unsettledKey(botId));
    return {
        read: () => parse(slot.read()),
        write(questions) {
            slot.write(JSON.stringify(questions));
        },
    };
}
/** Nothing for what another script or a visitor's hand has written. */
function parse(text) {
    try {
        const value = JSON.parse(text ?? '[]');
        return Array.isArray(value) && value.every(isUnsettled) ? value : [];
    }
    catch {
        return [];
    }
}
function isUnsettled(value) {
    const { question, askedAt, sentTo, sentAt } = value ?? {};
    return (typeof question?.id === 'string' &&
        typeof question.text === 'string' &&
        typeof askedAt === 'number' &&
        Array.isArray(sentAt) &&
        (sentTo === null || typeof sentTo === 'string'));
}

/** The visitor of this browser; the id is made, and stored, on the first call. */
function visitor() {
    const slot = localSlot(visitorKey);
    return () => {
        const known = slot.read();
        if (known !== null)
            return { clientId: known, alreadyCame: true };
        const clientId = newId().replaceAll('-', '').slice(0, 15);
        slot.write(clientId);
        return { clientId, alreadyCame: false };
    };
}

const limits = {
    /** Warm-ups, and doubts about a server that has a question. */
    probe: { count: 20, within: 60_000 },
    /** Rounds of waiting questions, which must not starve after many doubts. */
    retry: { count: 20, within: 60_000 },
    replay: { count: 10, within: 300_000 },
};
/** One question is sent so often in a minute, over all its attempts and reloads. */
const talks = { count: 3, within: 60_000 };
/** @param sentAt when it was sent before, ms since 1970 */
const mayTalk = (sentAt, at) => sentAt.filter(then => then <= at && at - then < talks.within).length < talks.count;
const lately = (spent, what, at) => (spent[what] ?? []).filter(then => then <= at && at - then < limits[what].within);
const maySpend = (spent, what, at) => lately(spent, what, at).length < limits[what].count;
const spend = (spent, what, at) => ({
    ...spent,
    [what]: [...lately(spent, what, at), at],
});

/** ms since 1970, by the scheduler's clock: virtual inside `TestScheduler.run`. */
const now = () => asyncScheduler.now();

const unknownHealth = {};
const isPunished = ({ strike }, at) => strike !== undefined && at < strike.until;
/** Its penalty is over, but nothing has proved that it is fast again. */
const isOnTrial = (health, at) => health.strike?.slow === true && !isPunished(health, at);
const isBad = (health, at) => isPunished(health, at) || isOnTrial(health, at);
const askedToWait = (health, at) => isPunished(health, at) && health.strike?.asked === true;
/** The verdict of this typing, as opposed to an older penalty. */
const isFreshlyBad = (health, at, { verdict }) => isBad(health, at) && at - (health.strike?.at ?? 0) < verdict;
const hasAnsweredLately = ({ okAt }, at, { verdict }) => okAt !== undefined && at - okAt < verdict;
const isFreshlyGood = (health, at, timing) => !isBad(health, at) && hasAnsweredLately(health, at, timing);
/** A green probe does not lift what a real question saw; a fresh strike that is lifted was a false alarm. */
function afterOk({ strike }, by, at, timing) {
    if (strike === undefined)
        return { okAt: at };
    if (by === 'probe' && strike.seenBy === 'talk')
        return { okAt: at, strike };
    if (at - strike.at < timing.verdict)
        return { okAt: at };
    const { goodAt = at } = strike;
    if (by === 'probe' && strike.slow && at - goodAt < timing.proof - timing.lateness)
        return { okAt: at, strike: { ...strike, goodAt } };
    return { okAt: at, strike: { ...strike, until: Math.min(strike.until, at), slow: false } };
}
/** What two questions, or two tabs, see at about the same time is one failure. An old strike is forgotten. */
function strikesBefore(strike, at, timing) {
    if (strike === undefined || at - strike.at >= timing.penaltyLongest)
        return 0;
    return at - strike.at < timing.verdict ? strike.count - 1 : strike.count;
}
/** @param chance from 0 to 1: spreads the visitors who come back. */
function afterFailure(health, by, failure, at, chance, timing) {
    const before = health.strike;
    const count = 1 + strikesBefore(before, at, timing);
    const asked = failure.is === 'refused' ? failure.retryAfter : undefined;
    const penalty = asked ?? timing.penalty * (0.5 + chance) * 2 ** (count - 1);
    const until = at + Math.min(penalty, timing.penaltyLongest);
    const slow = by === 'probe' && failure.is === 'late';
    return { ...health, strike: { at, until, count, seenBy: by, asked: asked !== undefined, slow } };
}

const allServers = ({ main, backup }) => backup === undefined ? [main] : [main, backup];
const otherServer = (servers, server) => allServers(servers).find(candidate => candidate !== server);

const firstRouting = { epoch: 0, dialog: null, health: {} };
function route(routing, event, timing) {
    switch (event.was) {
        case 'alive':
            return withHealth(routing, event.server, health => afterOk(health, 'probe', event.at, timing));
        case 'failed':
            return isOfVisitor(event.failure)
                ? routing
                : withHealth(routing, event.server, health => afterFailure(health, event.by, event.failure, event.at, event.chance, timing));
        case 'acquitted':
            return withHealth(routing, event.server, ({ okAt }) => (okAt === undefined ? {} : { okAt }));
        case 'answered': {
            const next = withHealth(routing, event.server, health => afterOk(health, 'talk', event.at, timing));
            return event.epoch === routing.epoch ? afterAnswer(next, event) : next;
        }
        case 'kept':
            return event.epoch === routing.epoch && routing.dialog !== null
                ? { ...routing, dialog: { ...routing.dialog, usedAt: event.at } }
                : routing;
        case 'ended':
            return event.epoch === routing.epoch ? { ...routing, epoch: routing.epoch + 1, dialog: null } : routing;
        case 'spent':
            return { ...routing, spent: spend(routing.spent ?? {}, event.what, event.at) };
    }
}
/** The visitor's own network, machine or haste: no server is to blame, and none is left for it. */
const isOfVisitor = ({ is }) => ['offline', 'suspended', 'spent'].includes(is);
function afterAnswer(routing, event) {
    const { server, sent, at } = event;
    const contextId = event.contextId ?? sent;
    const goesOn = routing.dialog?.server === server && routing.dialog.contextId === contextId;
    return {
        ...routing,
        epoch: goesOn ? routing.epoch : routing.epoch + 1,
        dialog: { server, contextId, usedAt: at },
    };
}
function withHealth(routing, server, change) {
    return { ...routing, health: { ...routing.health, [server]: change(healthOf(routing, server)) } };
}
const healthOf = (routing, server) => routing.health[server] ?? unknownHealth;
/** The dialog, unless it has been idle for so long that its server has forgotten it. */
const liveDialog = ({ dialog }, at, timing) => dialog !== null && at - dialog.usedAt < timing.dialogIdle ? dialog : null;
/** The server of the dialog; main for a new one, unless main is known to be bad. */
function serverFor(routing, servers, at, timing) {
    const dialog = liveDialog(routing, at, timing);
    const home = dialog?.server ?? servers.main;
    const spare = spareOf(routing, servers, home, at, timing);
    if (spare === undefined || isBad(healthOf(routing, spare), at))
        return home;
    const health = healthOf(routing, home);
    const avoid = dialog === null ? isBad(health, at) : isFreshlyBad(health, at, timing);
    return avoid ? spare : home;
}
/** Where a question may go at once when `server` fails. Back to main only after a good probe: no ping-pong. */
function spareOf(routing, servers, server, at, timing) {
    const other = otherServer(servers, server);
    if (other === undefined || other === servers.backup)
        return other;
    return isFreshlyGood(healthOf(routing, other), at, timing) ? other : undefined;
}
/** No context id crosses from one server to the other. One that its server has forgotten is replaced by it. */
const contextFor = ({ dialog }, server) => dialog?.server === server ? dialog.contextId : null;

/** What an event did to the dialog. */
function diagnosticsOfRouting(before, event, after, causeAt) {
    const { epoch } = after;
    if (event.was === 'failed') {
        const { server, by, failure } = event;
        return isOfVisitor(failure) ? [] : [{ was: 'evidence', server, by, failure }];
    }
    if (event.was === 'answered' && event.epoch !== before.epoch)
        return [{ was: 'late.discarded', server: event.server, epoch: event.epoch }];
    if (epoch === before.epoch)
        return [];
    if (after.dialog === null)
        return [{ was: 'dialog.ended', epoch }];
    const to = after.dialog.server;
    if (before.dialog === null)
        return [{ was: 'dialog.started', server: to, epoch }];
    const from = before.dialog.server;
    if (from === to)
        return [{ was: 'dialog.rolled', server: to, epoch }];
    return [
        {
            was: 'dialog.moved',
            from,
            to,
            epoch,
            cause: causeAt(from),
            contextLost: before.dialog.contextId !== null,
        },
    ];
}
/** What a fact of the conversation tells beyond its attempts. */
function diagnosticsOfFact(fact) {
    if (fact.was === 'refused')
        return [{ was: 'client.error', questionId: fact.id, why: fact.why }];
    if (fact.was !== 'waiting')
        return [];
    const questionId = fact.id;
    const waiting = { was: 'waiting', questionId };
    if (fact.because.is === 'offline')
        return [{ was: 'offline' }, waiting];
    return isOfVisitor(fact.because) ? [waiting] : [{ was: 'both.down', questionId }, waiting];
}

/** Two clocks may differ by as much without a jump, in ms. */
const clockSkew = 60_000;
function openRouter({ store, random, report }, { servers, timing }) {
    let routing = known(store.read() ?? firstRouting);
    let beingStored = 0;
    let isStored = false;
    const causes = new Map();
    const events$ = new Subject();
    /** A clock that was ahead, or a strike of long ago, is held against nobody. */
    function isCurrent({ okAt = 0, strike }) {
        const ago = now() - (strike?.at ?? now());
        return okAt <= now() && ago >= 0 && ago < timing.penaltyLongest;
    }
    /** A dialog on a server that is no longer configured has ended; a clock that was ahead does not keep one alive. */
    function known({ dialog, ...stored }) {
        const health = Object.fromEntries(Object.entries(stored.health).filter(([, one]) => isCurrent(one)));
        const isConfigured = dialog !== null && allServers(servers).includes(dialog.server);
        const usedAt = Math.min(dialog?.usedAt ?? 0, now());
        return { ...stored, health, dialog: isConfigured ? { ...dialog, usedAt } : null };
    }
    function adopt(stored) {
        // An older value is what this tab knew before its own changes, which are on their way into the store.
        if (beingStored > 0 && stored.epoch <= routing.epoch)
            return;
        if (stored.epoch > routing.epoch)
            report({ was: 'tab.adopted', epoch: stored.epoch });
        routing = known(stored);
    }
    function refresh() {
        const stored = store.read();
        if (stored !== undefined)
            adopt(stored);
        else if (isStored) {
            isStored = false;
            routing = { ...firstRouting, epoch: routing.epoch + 1 };
        }
    }
    function learn(event) {
        const stored$ = new AsyncSubject();
        const own = routing;
        let before = own;
        routing = route(own, event, timing);
        beingStored++;
        if (event.was === 'failed')
            causes.set(event.server, event.failure);
        store
            .change(stored => {
            before = stored === undefined ? own : known(stored);
            return route(before, event, timing);
        })
            .subscribe(after => {
            beingStored--;
            isStored = true;
            adopt(after);
            for (const diagnostic of diagnosticsOfRouting(before, event, after, at => causes.get(at)))
                report(diagnostic);
            stored$.next(after);
            stored$.complete();
        });
        events$.next(event);
        return stored$;
    }
    const wasUsedAt = store.read()?.dialog?.usedAt ?? 0;
    if (wasUsedAt > now())
        learn({ was: 'kept', epoch: routing.epoch, at: now() });
    if (wasUsedAt > now() + clockSkew)
        report({ was: 'clock.jump' });
    const dialog = () => liveDialog(routing, now(), timing);
    return {
        routing: () => routing,
        dialog,
        idleDialog: () => (dialog() === null ? routing.dialog : null),
        server: () => serverFor(routing, servers, now(), timing),
        contextFor: server => contextFor(routing, server),
        spareFor: server => spareOf(routing, servers, server, now(), timing),
        isFreshlyGood: server => isFreshlyGood(healthOf(routing, server), now(), timing),
        answersLately: server => hasAnsweredLately(healthOf(routing, server), now(), timing),
        onTrial() {
            const { main } = servers;
            return dialog() === null && isOnTrial(healthOf(routing, main), now()) ? main : undefined;
        },
        askedToWait: server => askedToWait(healthOf(routing, server), now()),
        spend(what) {
            refresh();
            const may = maySpend(routing.spent ?? {}, what, now());
            if (may)
                learn({ was: 'spent', what, at: now() });
            else
                report({ was: 'budget.exhausted', what });
            return may;
        },
        learn,
        learnFailure: (server, by, failure) => {
            learn({ was: 'failed', server, by, failure, at: now(), chance: random() });
        },
        refresh,
        events$,
    };
}

const openDesk = (ports, config) => ({
    features$: EMPTY,
    welcome: () => null,
    ...ports,
    ...config,
    router: openRouter(ports, config),
});

const leaving = ({ page$ }) => page$.pipe(filter(event => event === 'left'));
/** A page that is left takes its questions along; the other tabs may ask them again. */
const farewell = (desk) => leaving(desk).pipe(tap(() => {
    for (const { question } of desk.unsettled.read())
        desk.tabs.tell({ was: 'unsent', id: question.id, unsure: question.unsafe === true });
}), ignoreElements());

const idOf = (fact) => fact.was === 'asked' ? fact.question.id : 'id' in fact ? fact.id : undefined;
/** Nothing more happens to the question, unless the visitor wants it. */
const isSettled = ({ was }) => was === 'answered' || was === 'refused' || was === 'unsent' || was === 'rated';

/**
 * What other tabs say of their questions, which appear here too. A tab that falls silent with a question out has
 * crashed: after the longest effort nobody knows what became of it.
 */
function otherTabs({ tabs, timing }) {
    const told$ = tabs.told$.pipe(map(fact => ({ ...fact, elsewhere: true })));
    return told$.pipe(mergeMap(fact => {
        const id = idOf(fact);
        if (id === undefined || isSettled(fact))
            return of(fact);
        const lost = { was: 'unsent', id, unsure: true };
        const heardOfAgain$ = told$.pipe(filter(later => idOf(later) === id));
        const silence$ = timer(timing.effort + 2 * timing.answer).pipe(takeUntil(heardOfAgain$));
        return concat(of(fact), silence$.pipe(map(() => lost)));
    }));
}

/** What is unsettled after a fact. A question that was given up stays: only an answer or a refusal settles it. */
function unsettledAfter(list, fact, at, repeats) {
    switch (fact.was) {
        case 'asked': {
            const { question } = fact;
            const known = list.find(one => one.question.id === question.id);
            return known ? list : [...list, { question, repeats, askedAt: at, sentTo: null, sentAt: [] }];
        }
        case 'sent':
        case 'moved':
            return list.map(one => one.question.id === fact.id ? { ...one, sentTo: fact.to, sentAt: [...one.sentAt, at] } : one);
        case 'answered':
        case 'refused':
            return list.filter(one => one.question.id !== fact.id);
        case 'restarted':
            return [];
        case 'slow':
        case 'waiting':
        case 'unsent':
        case 'recalled':
        case 'rated':
        case 'offered':
        case 'said':
            return list;
    }
}

/**
 * What happens here is told to the other tabs, kept for a reload, and reported to whoever watches.
 *
 * @param turns what stood there when it happened.
 */
function publish(fact, { tabs, unsettled, report }, turns) {
    if (!['recalled', 'offered', 'said'].includes(fact.was))
        tabs.tell(fact);
    const repeats = fact.was === 'asked' ? turns.filter(turn => turn.question === fact.question.text).length : 0;
    const before = unsettled.read();
    const after = unsettledAfter(before, fact, now(), repeats);
    if (after !== before)
        unsettled.write(after);
    for (const diagnostic of diagnosticsOfFact(fact))
        report(diagnostic);
}

const only = (intents$, wants) => intents$.pipe(filter((intent) => intent.wants === wants));

/** ms that have passed since, by the clock that shows more: one may stand still in sleep, the other may be set. */
function stopwatch({ uptime }) {
    const [start, startByTheWall] = [uptime(), now()];
    return () => Math.max(uptime() - start, now() - startByTheWall);
}
/**
 * Emits when the page has run for `ms`. A timer that comes too late tells of sleep, of a frozen or a throttled page: a
 * silence that nobody was there to hear convicts nobody, and gets the time of one more probe.
 */
const patience$1 = (ms, desk) => defer(() => {
    const { lateness, probe } = desk.timing;
    const passed = stopwatch(desk);
    return timer(ms).pipe(switchMap(() => (passed() - ms > lateness ? timer(probe) : of(0))));
});
/** A call that breaks while the page does not run, or soon after it woke up, tells nothing about its server. */
const unlessSuspended = (desk) => (call$) => defer(() => {
    const { lateness, probe } = desk.timing;
    let sinceItRan = stopwatch(desk);
    let sinceItWoke = () => Infinity;
    const hasSlept = () => sinceItRan() > 2 * lateness;
    const pulse$ = timer(lateness, lateness).pipe(tap(() => {
        if (hasSlept())
            sinceItWoke = stopwatch(desk);
        sinceItRan = stopwatch(desk);
    }), ignoreElements());
    return merge(call$, pulse$).pipe(take(1), catchError((cause) => {
        const isNoEvidence = failureOf(cause).is === 'unreachable' && (hasSlept() || sinceItWoke() <= probe);
        return throwError(() => (isNoEvidence ? new CallFailed({ is: 'suspended' }, { cause }) : cause));
    }));
});

/** Asks for the status once, within the browser's budget. */
function askStatus(server, details, desk, from = 'probe') {
    const { transport, router } = desk;
    return defer(() => router.spend(from) ? transport.status(server, details).pipe(unlessSuspended(desk)) : EMPTY);
}
/** Asks once, without a deadline. Never raises. */
const probe = (server, desk, from) => askStatus(server, false, desk, from).pipe(map(() => 'alive'), catchError((error) => of(failureOf(error))));
/** The other server tells a dead server from the visitor's own network, and its connection is open in time. */
function askOther(server, desk) {
    const other = otherServer(desk.servers, server);
    if (other === undefined)
        return EMPTY;
    return probe(other, desk).pipe(tap(outcome => {
        learnOutcome(other, outcome, desk);
    }));
}
/** That a deployment has no status says nothing about the server. */
function learnOutcome(server, outcome, { router }) {
    if (outcome === 'alive')
        router.learn({ was: 'alive', server, at: now() });
    else if (!isMissingRoute(outcome))
        router.learnFailure(server, 'probe', outcome);
}
/**
 * Asks a server whether it works. A lost packet is not a death: after half of the deadline it is asked again, and so
 * is the other server; beyond the deadline it is late, but only if the other has answered. It may answer after that.
 */
function judge(server, deadline, ask, desk) {
    const silent = (deadline / 2) * (0.9 + 0.2 * desk.random());
    const late = { is: 'late', after: deadline };
    const otherIsAlive$ = timer(silent).pipe(switchMap(() => askOther(server, desk)), filter(outcome => outcome === 'alive'), 
    // A network that was gone and is back brings one answer a moment before the other.
    switchMap(() => timer(deadline / 4)));
    return merge(ask(server), timer(silent).pipe(switchMap(() => ask(server)))).pipe(take(1), connect(outcome$ => merge(outcome$, 
    // Each emits once: with the second, both have.
    merge(patience$1(deadline, desk), otherIsAlive$).pipe(filter((_, index) => index === 1), map(() => late), takeUntil(outcome$)))));
}

/**
 * Watches the server of a question that is out. Silence raises a doubt: its status is asked, with details, again and
 * again. A server that is dead, or says that it is down, is convicted; one that answers is waited for; one that answers
 * slowly or with 503 is overloaded, and left after a while if the other one works. Emits nothing.
 *
 * @param patient whether an overloaded server keeps what it has accepted: the last one that can answer does.
 */
function watchOver(server, patient, desk) {
    const { router, timing, uptime } = desk;
    const askInDetail = (asked) => defer(() => {
        const sentAt = uptime();
        return askStatus(asked, true, desk).pipe(map(() => (uptime() - sentAt > timing.sluggish ? 'overloaded' : 'alive')), catchError((error) => of(conditionOf(error))));
    });
    return defer(() => {
        const leaveAt = uptime() + timing.overloaded;
        const leave = () => {
            router.learnFailure(server, 'probe', { is: 'late', after: timing.overloaded });
        };
        return timer(timing.doubt, timing.doubtAgain).pipe(
        // Who says nothing is not asked again at once: the answer may still come; but the connection may be dead.
        exhaustMap(() => judge(server, timing.probe, askInDetail, desk).pipe(takeUntil(timer(timing.probe + timing.doubtAgain)))), switchMap(condition => {
            if (condition !== 'overloaded')
                learnOutcome(server, condition, desk);
            else if (!patient) {
                return patience$1(Math.max(leaveAt - uptime(), 0), desk).pipe(switchMap(() => askOther(server, desk)), filter(other => other === 'alive'), tap(leave));
            }
            return EMPTY;
        }));
    });
}
/** Whoever answers at all is alive; 503 means too much to do. */
function conditionOf(error) {
    const failure = failureOf(error);
    if (failure.is === 'refused')
        return failure.status === 503 ? 'overloaded' : 'alive';
    return failure.is === 'unreadable' ? 'alive' : failure;
}

/**
 * One sending of a question to one server, raced against its deadline and against whatever convicts the server
 * meanwhile. The dialog is stored before the answer is emitted; it moves only now, because the server has answered.
 *
 * @param number 1 for the first sending of the question.
 */
function attempt(question, server, number, desk) {
    const { router, transport, uptime, report } = desk;
    const { id } = question;
    const about = { server, questionId: id, attempt: number };
    return defer(() => {
        router.refresh();
        const { epoch } = router.routing();
        const sent = router.contextFor(server);
        const sentAt = uptime();
        let isOut = true;
        report({ was: 'talk.sent', ...about });
        const answer$ = merge(transport.talk(server, question, sent).pipe(unlessSuspended(desk)), lateness(server, number, desk).pipe(switchMap(() => throwError(() => new CallFailed({ is: 'late', after: uptime() - sentAt }))))).pipe(tap({
            error: error => {
                router.learnFailure(server, 'talk', failureOf(error));
            },
        }));
        return merge(answer$, convictionOf(server, router), watchOver(server, number > 1, desk).pipe(ignoreElements())).pipe(take(1), tap({
            next: () => {
                isOut = false;
                report({ was: 'talk.answered', ...about, ms: uptime() - sentAt });
            },
            error: error => {
                isOut = false;
                report({ was: 'talk.failed', ...about, ms: uptime() - sentAt, failure: failureOf(error) });
            },
        }), switchMap(answer => {
            const { contextId } = answer;
            return router.learn({ was: 'answered', server, epoch, sent, contextId, at: now() }).pipe(map(({ dialog, ...stored }) => {
                const isItsDialog = dialog?.server === server && dialog.contextId === (contextId ?? sent);
                const dialogOfAnswer = isItsDialog ? stored.epoch : epoch;
                return { was: 'answered', id, question, answer, by: server, epoch: dialogOfAnswer };
            }));
        }), finalize(() => {
            if (isOut)
                report({ was: 'talk.aborted', ...about });
        }));
    });
}
/**
 * The deadline of an answer. Another server has failed the question before: one that answers probes keeps what it has
 * accepted for three times as long, and again at each sending, so that a long answer is an answer in the end.
 */
function lateness(server, number, desk) {
    const { router, timing } = desk;
    const longest = Math.max(timing.answer, Math.min(timing.answer * 3 ** (number - 1), timing.answerLongest));
    return patience$1(timing.answer, desk).pipe(switchMap(() => (router.answersLately(server) ? patience$1(longest - timing.answer, desk) : of(null))));
}
/** Raises what probes find out against the server from now on. */
const convictionOf = (server, { events$ }) => events$.pipe(tap(event => {
    if (event.was !== 'failed' || event.server !== server || event.by !== 'probe')
        return;
    if (!isOfVisitor(event.failure))
        throw new Convicted(event.failure);
}), ignoreElements());

/**
 * Lets one tab at a time begin a dialog on a server, so that the others find its context id instead of beginning one
 * each. Nobody waits for long, and nobody keeps the others waiting for long.
 */
const inTurn = ({ tabs, timing }) => (work$) => {
    const longEnough$ = timer(timing.birth);
    return merge(tabs.turn$.pipe(takeUntil(longEnough$)), longEnough$).pipe(exhaustMap(() => work$), take(1));
};

/**
 * A dialog that has been idle for too long is over, unless its server says otherwise: the clock may have jumped. Emits
 * when that is known, at once for a dialog that is not idle. A server that does not say has forgotten.
 */
function settleIdleDialog({ router, transport, timing }) {
    return defer(() => {
        const dialog = router.idleDialog();
        if (dialog === null)
            return of(null);
        const { epoch } = router.routing();
        const { server, contextId } = dialog;
        const isKept$ = contextId === null ? of(false) : transport.available(server, contextId);
        return isKept$.pipe(take(1), timeout({ first: timing.warmUpLongest }), catchError(() => of(false)), tap(isKept => {
            router.learn(isKept ? { was: 'kept', epoch, at: now() } : { was: 'ended', epoch });
        }));
    });
}

const invalid = [400, 406, 411, 412, 415, 417, 422, 428];
const tooLong = [413, 414, 431];
const refusal = ({ failure, isRefusal }) => {
    if (!isRefusal || failure.is !== 'refused')
        return undefined;
    if (invalid.includes(failure.status))
        return 'invalid';
    return tooLong.includes(failure.status) ? 'too-long' : undefined;
};
/** The request is at fault when it met the same kind of refusal twice, or once where there is no second server. */
function refusalOf(last, earlier, servers) {
    const why = refusal(last);
    const alone = allServers(servers).length === 1;
    return alone || earlier.some(one => refusal(one) === why) ? why : undefined;
}
const timesTried = (tried, server) => tried.filter(one => one.server === server && !isOfVisitor(one.failure)).length;
/** It did not answer at all, as far as the visitor's own network can tell. */
const isDead = (one, server) => one?.server === server && (one?.failure.is === 'unreachable' || one?.failure.is === 'late');
/**
 * The dialog's server gets a second chance before its question leaves it; what it failed before the dialog began is
 * held against it no more. Without a dialog it is whichever server has failed less; undefined when both have as often,
 * and any will do.
 *
 * @param epoch of the dialog, null for none
 */
function preferred(tried, home, other, epoch) {
    if (other === undefined)
        return home;
    const counted = epoch === null ? tried : tried.filter(one => one.epoch === epoch);
    const lead = timesTried(counted, home) - timesTried(counted, other);
    if (epoch !== null)
        return lead > 1 ? other : home;
    return lead > 0 ? other : lead < 0 || timesTried(tried, home) === 0 ? home : undefined;
}

/**
 * One round of waiting: a pause with full jitter, cut short by the visitor or by a page that is online or visible
 * again, then a cheap probe of every server that did not ask to be left alone. Emits the server that may get the question, or null for none.
 */
function retryRound(round, tried, tryNow$, desk) {
    const { router, random, report, servers, timing, page$ } = desk;
    const asking = (server) => probe(server, desk, 'retry').pipe(timeout({ first: timing.probe, with: () => of({ is: 'late', after: timing.probe }) }), map(outcome => ({ server, outcome })));
    const homeNow = () => {
        router.refresh();
        return router.dialog()?.server ?? servers.main;
    };
    const dialogNow = () => (router.dialog() === null ? null : router.routing().epoch);
    /** The preferred server, as soon as it accepts; the other one, when the preferred has not. */
    const accepted$ = defer(() => {
        const home = homeNow();
        // Who answers first is the less busy one.
        const epoch = dialogNow();
        const choice = preferred(tried, home, otherServer(servers, home), epoch);
        const asked = allServers(servers).filter(server => !router.askedToWait(server));
        if (random() < 0.5)
            asked.reverse();
        return merge(...asked.map(asking)).pipe(takeWhile(({ server, outcome }) => !accepts(outcome) || server !== (choice ?? server), true), toArray(), map(said => {
            const accepting = said.findLast(({ outcome }) => accepts(outcome))?.server;
            // Another tab may have moved the dialog, or begun it, meanwhile.
            if (accepting === undefined || homeNow() !== home || dialogNow() !== epoch)
                return null;
            const atHome = said.find(({ server }) => server === home)?.outcome ?? 'alive';
            if (accepting === home || atHome === 'alive')
                return accepting;
            // A dialog is not left without a reason that is written down.
            if (epoch !== null && isOfVisitor(atHome))
                return null;
            router.learnFailure(home, 'probe', atHome);
            return accepting;
        }));
    });
    /** Pages that wake up together do not ask together. One that is left, or back, does not wait any more. */
    const seemsBetter$ = page$.pipe(tap(event => {
        if (event === 'online')
            report({ was: 'online' });
    }), switchMap(() => timer(random() * timing.retry)));
    /** A backup that is dead is no reason to wait: main may have the question at once, after a good probe. */
    const isLeft = tried.length === 1 && round === 0 && isDead(tried[0], servers.backup);
    const pause = isLeft ? 0 : pauseBefore(round, random(), timing);
    return merge(timer(pause), tryNow$, seemsBetter$).pipe(take(1), switchMap(() => accepted$));
}
/**
 * Full jitter while the pauses grow. The longest ones differ by a fifth only: where all of 0 to 30 s is drawn again and
 * again, half of those who wait come back within 9 s, which is too many at once, and the last ones are late. With its
 * probe a round takes the longest at most.
 */
function pauseBefore(round, chance, { retry, retryLongest, probe }) {
    const longest = retry * 2 ** round;
    return longest < retryLongest ? chance * longest : (0.8 + 0.2 * chance) * (retryLongest - probe);
}
/** Where a deployment has no status, only the question itself can find out. */
const accepts = (outcome) => outcome === 'alive' || isMissingRoute(outcome);

/**
 * Sends a question to the dialog's server and, when that fails, once and at once to the other. Then it waits, and is
 * sent only to a server that has answered a probe, until one answers it or the effort ends.
 */
function ask(question, tryNow$, desk) {
    const { id } = question;
    const { router, servers, timing, unsettled, uptime, report } = desk;
    const mayBeSent = () => {
        const sentAt = unsettled.read().find(one => one.question.id === id)?.sentAt;
        return mayTalk(sentAt ?? [], now());
    };
    return defer(() => {
        let effortLeft = timing.effort;
        let countedAt = uptime();
        router.refresh();
        const isDoubtful = (router.idleDialog()?.server ?? servers.main) !== servers.main;
        return isDoubtful ? settleIdleDialog(desk).pipe(switchMap(begin)) : begin();
        function begin() {
            if (!mayBeSent())
                return concat(of({ was: 'waiting', id, because: { is: 'spent' } }), wait([], 0));
            const server = router.server();
            return concat(of({ was: 'sent', id, to: server }), send(server, [], 0));
        }
        function send(to, tried, round) {
            return answerOf(to, tried.length + 1).pipe(catchError((error) => {
                const { epoch } = router.routing();
                const last = { server: to, epoch, failure: failureOf(error), isRefusal: isClearRefusal(error) };
                return afterFailure(last, tried, round);
            }));
        }
        function answerOf(to, number) {
            const slow$ = timer(timing.slow).pipe(map(() => {
                report({ was: 'talk.slow', server: to, questionId: id, attempt: number });
                return { was: 'slow', id, to };
            }));
            const answer$ = attempt(question, to, number, desk);
            const isMove = to !== (router.dialog()?.server ?? servers.main);
            return merge(isMove ? answer$.pipe(inTurn(desk)) : answer$, slow$).pipe(takeWhile(fact => fact.was === 'slow', true));
        }
        function afterFailure(last, earlier, round) {
            const { failure: because, isRefusal } = last;
            const tried = [...earlier, last];
            const why = refusalOf(last, earlier, servers);
            if (why !== undefined) {
                for (const one of tried)
                    if (one.isRefusal)
                        router.learn({ was: 'acquitted', server: one.server });
                return of({ was: 'refused', id, why });
            }
            if (question.unsafe && !isRefusal)
                return of({ was: 'unsent', id, unsure: true });
            const isFirst = !isOfVisitor(because) && earlier.every(one => isOfVisitor(one.failure));
            const spare = isFirst ? spareFor(last.server) : undefined;
            return spare === undefined
                ? concat(of({ was: 'waiting', id, because }), wait(tried, round))
                : concat(of({ was: 'moved', id, to: spare, because }), send(spare, tried, round));
        }
        /** A machine that sleeps makes no effort: no step takes longer than the longest answer. */
        function isEffortOver() {
            effortLeft -= Math.min(uptime() - countedAt, timing.answerLongest);
            countedAt = uptime();
            return effortLeft <= 0;
        }
        function spareFor(server) {
            const spare = router.spareFor(server);
            return spare !== undefined && mayBeSent() && router.spend('replay') ? spare : undefined;
        }
        function wait(tried, round) {
            if (isEffortOver())
                return of({ was: 'unsent', id, unsure: false });
            return retryRound(round, tried, tryNow$, desk).pipe(switchMap(to => {
                if (to === null || !mayBeSent())
                    return wait(tried, round + 1);
                report({ was: 'resumed', questionId: id });
                return concat(of({ was: 'sent', id, to }), send(to, tried, round + 1));
            }));
        }
    });
}

/**
 * A secondary call follows the dialog's server, never moves the dialog, and fails without a word.
 *
 * @param call called with the dialog as all tabs know it by then.
 * @param only null, or the server of another dialog: nothing is called.
 */
function aside(call, { router, timing }, only) {
    return defer(() => {
        router.refresh();
        const dialog = router.dialog();
        if (dialog?.contextId == null || (only !== undefined && only !== dialog.server))
            return EMPTY;
        return call(dialog.server, dialog.contextId).pipe(timeout({ first: timing.secondary }), catchError(() => EMPTY));
    });
}

/**
 * Leaving the page ends the question's calls, as evidence against nobody. When the page is back, or loaded anew, the
 * history of the server that had the question tells what became of it; only if it does not is it sent once more.
 */
function persevere(question, interrupted, tryNow$, desk) {
    const { page$, unsettled } = desk;
    const { id } = question;
    const resume = defer(() => {
        const found = unsettled.read().find(one => one.question.id === id);
        return found === undefined ? ask(question, tryNow$, desk) : resumed(found);
    });
    const resumed = (one) => answerInHistory(one, desk).pipe(defaultIfEmpty(null), switchMap(answered => {
        if (answered !== null)
            return of(answered);
        const unsure = question.unsafe === true && one.sentTo !== null;
        const isYoung = now() - (one.sentAt.at(-1) ?? one.askedAt) < desk.timing.resumable;
        return isYoung && !unsure ? ask(question, tryNow$, desk) : of({ was: 'unsent', id, unsure });
    }));
    return page$.pipe(filter(event => event === 'left' || event === 'back'), startWith(interrupted ? 'back' : 'here'), switchMap(event => {
        if (event === 'left')
            return NEVER;
        return event === 'back' ? resume : ask(question, tryNow$, desk);
    }), takeWhile(fact => !isSettled(fact), true));
}
/** Empty where the question was never sent, or its server does not tell. */
const answerInHistory = ({ question, repeats, askedAt, sentTo }, desk) => aside((server, contextId) => desk.transport.history(server, contextId), desk, sentTo).pipe(map(interactions => interactions
    .filter(one => one.question === question.text)
    .slice(repeats)
    // The clock of the server may be another one.
    .findLast(({ at = askedAt }) => at > askedAt - desk.timing.resumable)), filter(found => found !== undefined), map(({ html }) => {
    const { epoch, dialog } = desk.router.routing();
    const { id } = question;
    const contextId = dialog?.contextId ?? null;
    return { was: 'answered', id, question, answer: { html, contextId }, by: sentTo ?? '', epoch };
}));

/** Every question is shown at once; they are answered in order, first those that an earlier page has left. */
function questions(intents$, desk) {
    const tryNow$ = only(intents$, 'try-now');
    return merge(from(desk.unsettled.read()).pipe(map(({ question }) => ({ question, interrupted: true }))), merge(only(intents$, 'ask').pipe(map(({ wants, ...asked }) => ({ id: desk.newId(), ...asked }))), only(intents$, 'send-again').pipe(map(({ question }) => question))).pipe(map((question) => ({ question, interrupted: false })))).pipe(connect(task$ => merge(task$.pipe(map(({ question }) => ({ was: 'asked', question }))), task$.pipe(concatMap(({ question, interrupted }) => persevere(question, interrupted, tryNow$, desk))))));
}

/**
 * A conversation in which nothing was said begins with the bot's own words. They are asked for once, of the server that a
 * question would go to, and nobody hears of a failure.
 */
const greet = (desk) => defer(() => {
    const text = desk.welcome();
    if (text === null || desk.unsettled.read().length > 0)
        return EMPTY;
    const question = { id: desk.newId(), text, hidden: true, unregistered: true };
    return attempt(question, desk.router.server(), 1, desk).pipe(catchError(() => EMPTY));
});

const isSaid = (fact) => fact !== null && fact.interactions.length > 0;
/**
 * The first time the window opens, the dialog's server tells what was said before this page was loaded. Where nothing
 * was, the bot begins, unless the visitor has: the first question waits for nobody.
 */
function recall(intents$, desk) {
    const { router, transport } = desk;
    const history$ = aside((by, contextId) => {
        const { epoch } = router.routing();
        return transport
            .history(by, contextId)
            .pipe(map((interactions) => ({ was: 'recalled', interactions, by, epoch })));
    }, desk);
    return only(intents$, 'recall').pipe(take(1), exhaustMap(() => settleIdleDialog(desk)), switchMap(() => (router.dialog() === null ? of(null) : history$)), connect(found$ => merge(found$.pipe(filter(isSaid)), found$.pipe(filter(found => !isSaid(found)), switchMap(() => greet(desk)), takeUntil(merge(only(intents$, 'ask'), leaving(desk)))))));
}

/** The visitor begins again, here or in another tab: the dialog has ended, and its questions are forgotten. */
const restarts = (intents$, { router, tabs, unsettled }) => merge(only(intents$, 'restart').pipe(tap(() => {
    router.learn({ was: 'ended', epoch: router.routing().epoch });
    tabs.tell({ was: 'restarted' });
})), tabs.told$.pipe(filter(fact => fact.was === 'restarted'))).pipe(tap(() => {
    unsettled.write([]);
}));

function afterSample(before, sample) {
    if (before === undefined)
        return { smoothed: sample, variation: sample / 2 };
    return {
        smoothed: before.smoothed + (sample - before.smoothed) / 8,
        variation: before.variation + (Math.abs(before.smoothed - sample) - before.variation) / 4,
    };
}
/**
 * How long a warm-up may stay silent. Inside a dialog the bound is fixed, because a probe's tail is made by the
 * server's pauses and not by distance; a visitor whose round trip is unknown gets the longest.
 */
function warmUpDeadline(inDialog, roundTrip, timing) {
    if (inDialog)
        return timing.warmUpInDialog;
    if (roundTrip === undefined)
        return timing.warmUpLongest;
    const expected = roundTrip.smoothed + 4 * roundTrip.variation + 300;
    return Math.min(Math.max(expected, timing.warmUpShortest), timing.warmUpLongest);
}

/** A real answer is a better verdict than any probe. */
const answerOf = (server, { events$ }) => events$.pipe(filter(event => event.was === 'answered' && event.server === server));
/** The server itself refuses: it is time to know about the other one. Who is late has been compared with it. */
const isOfServer = (outcome) => outcome !== 'alive' && outcome.is !== 'late' && !isOfVisitor(outcome);
/**
 * Finds out, while the visitor types, whether the server of the next question works: one warm-up at a time, none while
 * a verdict is fresh. The verdict is only a plan: it is applied at Enter, and withdrawn if the server answers before.
 */
function warmUps(intents$, desk) {
    const { router, timing, uptime, report } = desk;
    return defer(() => {
        let roundTrip;
        const unprobable = new Set();
        const timed = (server) => defer(() => {
            const sentAt = uptime();
            return probe(server, desk).pipe(tap(outcome => {
                if (outcome === 'alive')
                    roundTrip = afterSample(roundTrip, uptime() - sentAt);
            }));
        });
        function learn(server, outcome, ms) {
            if (outcome === 'alive')
                report({ was: 'warmup.ok', server, ms });
            else if (isMissingRoute(outcome))
                unprobable.add(server);
            else
                report({ was: 'warmup.bad', server, ms, failure: outcome });
            learnOutcome(server, outcome, desk);
        }
        const warmUp = (server) => defer(() => {
            const startedAt = uptime();
            let isKnown = false;
            report({ was: 'warmup.start', server });
            return judge(server, warmUpDeadline(router.dialog() !== null, roundTrip, timing), timed, desk).pipe(tap(outcome => {
                isKnown = true;
                learn(server, outcome, uptime() - startedAt);
            }), filter(isOfServer), switchMap(() => askOther(server, desk)), takeUntil(answerOf(server, router)), finalize(() => {
                if (!isKnown)
                    report({ was: 'warmup.unknown', server, ms: uptime() - startedAt });
            }));
        });
        /** Nobody waits for the two good probes that a slow server needs. */
        const trial = (server) => timer(0, timing.proof).pipe(take(2), switchMap(() => probe(server, desk)), filter(outcome => outcome === 'alive'), tap(outcome => {
            learnOutcome(server, outcome, desk);
        }));
        return only(intents$, 'warm-up').pipe(exhaustMap(() => {
            router.refresh();
            const server = router.server();
            const suspect = router.onTrial();
            return merge(settleIdleDialog(desk), unprobable.has(server) || router.isFreshlyGood(server) ? EMPTY : warmUp(server), suspect === undefined ? EMPTY : trial(suspect)).pipe(takeUntil(merge(timer(timing.verdict), leaving(desk))));
        }), ignoreElements());
    });
}

/**
 * The dialog, from what the visitor wants to what there is to show. Failures are states. `intents$` must be hot.
 * Subscribing opens the dialog, unsubscribing aborts every call; a restart, here or in another tab, aborts, forgets,
 * and begins at main again.
 */
function runDialog(intents$, ports, config) {
    return defer(() => {
        const desk = openDesk(ports, config);
        return merge(desk.store.changed$.pipe(tap(desk.router.refresh), ignoreElements()), restarts(intents$, desk).pipe(startWith(undefined), switchMap(() => oneDialog(intents$, desk))));
    });
}
function oneDialog(intents$, desk) {
    desk.router.refresh();
    let state = { turns: [], server: desk.router.dialog()?.server ?? desk.servers.main };
    const own$ = merge(recall(intents$, desk), warmUps(intents$, desk), questions(intents$, desk), desk.features$.pipe(mergeMap(feature => feature(intents$, desk)))).pipe(tap(fact => {
        publish(fact, desk, state.turns);
    }));
    return merge(own$, otherTabs(desk), farewell(desk)).pipe(map(fact => (state = reduce(state, fact))), startWith(state));
}

/** Who asks, at the moment of asking. */
function visitOf(host) {
    const who = visitor();
    return () => ({
        ...who(),
        language: host.language,
        space: host.space ?? undefined,
        pageUrl: location.href,
        qualification: host.hasAttribute('qualification'),
        variables: host.variables,
    });
}
/** The dialog of a host, which begins when it is subscribed to. */
function dialogOf(host, { botId, servers }, visit, intents$, features$) {
    const timing = { ...timingOf(host), ...host.timing };
    const welcome = () => welcomeOf(host);
    return runDialog(intents$, portsOf(host, botId, visit), { servers, timing, welcome, features$ });
}
/** The world of a dialog in this page. */
function portsOf(host, botId, visit) {
    const report = (diagnostic) => {
        host.dispatchEvent(new DiagnosticEvent(diagnostic));
        measure(`dydu-chatbox:${diagnostic.was}`, 'ms' in diagnostic ? diagnostic.ms : 0, diagnostic);
    };
    return {
        transport: httpTransport(botId, visit, headersOf(host)),
        store: sessionStore(botId, () => {
            report({ was: 'storage.unavailable' });
        }),
        tabs: tabsOf(botId),
        unsettled: unsettledStore(botId),
        page$: pageEvents$,
        newId,
        random: Math.random,
        uptime: () => performance.now(),
        report,
    };
}
/** The page may set its hook at any time. */
const headersOf = (host) => () => host.headers?.() ?? {};

/** Nearer to the end than this, in px, the visitor reads the newest. */
const nearTheEnd = 48;
/** Where in the transcript the visitor reads, and what has come below since. */
class ReadingPlace {
    #transcript;
    constructor(transcript) {
        /** Answers below what is in view; null while the newest is in view. */
        this.unseen = null;
        this.#transcript = transcript;
    }
    /** Whether something has changed. */
    scrolled() {
        const transcript = this.#transcript();
        if (transcript === null)
            return false;
        const { scrollHeight, clientHeight, scrollTop } = transcript;
        const isAtEnd = scrollHeight - clientHeight - scrollTop < nearTheEnd;
        const before = this.unseen;
        this.unseen = isAtEnd ? null : (before ?? 0);
        return this.unseen !== before;
    }
    /** Something has come; it is shown at once unless the visitor reads something else. */
    arrived(answers) {
        if (this.unseen === null)
            this.toNewest();
        else
            this.unseen += answers;
    }
    /** A long answer is read from its beginning. */
    toNewest() {
        const transcript = this.#transcript();
        const newest = [...(transcript?.querySelectorAll('.turn') ?? [])].at(-1);
        if (transcript === null || newest === undefined)
            return;
        transcript.scrollTop = Math.min(newest.offsetTop, transcript.scrollHeight - transcript.clientHeight);
    }
    /** To the newest, and from its beginning to its end. */
    jump() {
        const transcript = this.#transcript();
        const before = transcript?.scrollTop ?? 0;
        this.unseen = null;
        this.toNewest();
        if (transcript && transcript.scrollTop <= before)
            transcript.scrollTop = transcript.scrollHeight;
    }
}

/** What the content adds to a conversation; nothing before it is loaded. @param failed stands where it could not be. */
const shownBy = (content, state, failed) => ({
    placeholder: content?.placeholder ?? '',
    isLocked: content?.isLocked ?? false,
    suggestions: content?.suggestionBox.view(state, content.labels) ?? nothing,
    hasSuggestions: (state.offers?.suggestions?.length ?? 0) > 0,
    chosen: content?.suggestionBox.chosen ?? null,
    choices: content?.choices() ?? nothing,
    end: content?.top(state) ?? failed,
    overlay: content?.overlay() ?? nothing,
});
/** What is shown, as plain text. */
const transcriptOf = ({ turns }, content, { you, bot }) => turns
    .flatMap(({ question, hidden, progress }) => [
    question !== null && !hidden ? `${you} ${question}` : '',
    progress.is === 'answered' ? `${bot} ${content.words(progress)}` : '',
])
    .filter(Boolean)
    .join('\n');

/** A stream outlives its host's absence from the document for this long, in ms: moving an element is not leaving. */
const graceOfRemoval = 3000;
/** Watches a stream while its host is in the document, and lets go when the host has really left. */
class StreamController {
    #stream$;
    #onValue;
    #watching;
    #leaving;
    constructor(host, stream$, onValue) {
        this.#stream$ = stream$;
        this.#onValue = onValue;
        host.addController(this);
    }
    hostConnected() {
        this.#leaving?.unsubscribe();
        this.#watching ??= this.#stream$.subscribe(this.#onValue);
    }
    hostDisconnected() {
        this.#leaving = timer(graceOfRemoval).subscribe(() => {
            this.close();
        });
    }
    close() {
        this.#leaving?.unsubscribe();
        this.#watching?.unsubscribe();
        this.#watching = undefined;
    }
}

/** Nobody listens to more of an answer, in characters. */
const longestSpeech = 4000;
const nothingYet = { turns: [], server: '' };
/** Loaded on the visitor's first sign of interest: joins the dialog, the network, and what is shown. */
class Conversation {
    #host;
    #botId;
    #intents$ = new Subject();
    #features$ = new ReplaySubject();
    #controller;
    #visit;
    #dialogVariables = new Map();
    #loader = new ContentLoader(code => this.#createContent(code), () => {
        this.#host.requestUpdate();
        if (this.#isStuck)
            this.#say(this.#labels.contentFailed);
        else if (!this.#loader.hasFailed)
            this.#show(this.#next);
    });
    #state = nothingYet;
    /** What is to be shown once answers can be. */
    #next = nothingYet;
    #labelled;
    #draft = '';
    #announcement = '';
    #place = new ReadingPlace(() => this.#host.renderRoot.querySelector('#transcript'));
    constructor(host, settings) {
        this.#host = host;
        this.#labelled = { words: host.words, labels: labelsOf(host.words, host.language) };
        this.#botId = settings.botId;
        addStyles(host, conversationStyles);
        this.#visit = visitOf(host);
        const states$ = dialogOf(host, settings, this.#visit, this.#intents$, this.#features$);
        this.#controller = new StreamController(host, states$, state => {
            this.#show(state);
        });
        this.recall();
        if (hasProposals(host))
            void this.#loader.load();
    }
    get canRestart() {
        return this.#state.turns.length > 0;
    }
    /** Shows what was said before this page was loaded; once a dialog. */
    recall() {
        this.#intents$.next({ wants: 'recall' });
    }
    restart() {
        this.#beginAgain();
        this.focus();
    }
    #beginAgain = () => {
        this.#announcement = '';
        this.#place.unseen = null;
        this.#intents$.next({ wants: 'restart' });
        this.#content?.restarted();
        this.recall();
    };
    focus() {
        this.#host.renderRoot.querySelector('#input')?.focus();
    }
    /** Asks unless the page prevents it; whether it has left. */
    ask(question) {
        const { text, hidden } = question;
        if (text === '' || !this.#host.dispatchEvent(new AskEvent(text, hidden)))
            return false;
        this.#content?.asked();
        this.#place.unseen = null;
        this.#intents$.next({ wants: 'ask', ...question });
        return true;
    }
    /** Shows a message of the page, made safe like an answer. */
    async say(html) {
        await this.#loader.load();
        this.#intents$.next({ wants: 'say', html });
    }
    transcript() {
        return this.#content === undefined ? '' : transcriptOf(this.#state, this.#content, this.#labels);
    }
    setDialogVariable(name, value) {
        this.#dialogVariables.set(name, value);
        this.#intents$.next({ wants: 'set-variable', name, value });
        void this.#loader.load();
    }
    /** Ends every call. */
    close() {
        this.#host.removeController(this.#controller);
        this.#controller.close();
        this.#content?.close();
    }
    render() {
        const labels = this.#labels;
        const failed = this.#isStuck ? noticeView(labels.contentFailed, labels.retry, this.#retry) : nothing;
        const own = { draft: this.#draft, announcement: this.#announcement, unseen: this.#place.unseen };
        return conversationView(this.#state, { ...own, ...shownBy(this.#content, this.#state, failed) }, labels, this.#act);
    }
    #act = {
        send: intent => {
            this.#intents$.next(intent);
            // The button that was pressed goes away.
            this.focus();
        },
        edit: text => {
            this.#setDraft(text);
            this.focus();
        },
        above: (turn, before) => this.#content?.day(turn, before) ?? nothing,
        answer: (turn, answer) => this.#content?.answer(turn, answer, turn === this.#state.turns.at(-1)),
        visitorName: () => wordOf(this.#host, 'user-name'),
        key: event => {
            const isTaken = this.#content?.suggestionBox.key(event, this.#state) === true;
            if (isTaken)
                this.#host.requestUpdate();
            return isTaken;
        },
        focus: () => this.#intents$.next({ wants: 'warm-up' }),
        input: text => {
            if (this.#draft === '')
                this.#intents$.next({ wants: 'warm-up' });
            this.#setDraft(text);
            this.#intents$.next({ wants: 'suggestions', text: text.trim() });
        },
        submit: () => {
            if (this.#content?.isLocked)
                return;
            if (this.ask({ text: this.#draft.trim() }))
                this.#setDraft('');
        },
        scrolled: () => {
            if (this.#place.scrolled())
                this.#host.requestUpdate();
        },
        jump: () => {
            this.#place.jump();
            this.#host.requestUpdate();
            this.focus();
        },
    };
    #retry = () => {
        void this.#loader.load();
        // The button goes away.
        this.focus();
    };
    /** An answer is here, and what would show it is not. */
    get #isStuck() {
        return this.#loader.hasFailed && this.#next !== this.#state;
    }
    #setDraft(text) {
        this.#draft = text;
        this.#host.requestUpdate();
    }
    #createContent({ Content }) {
        const content = new Content(this.#host, {
            botId: this.#botId,
            labels: () => this.#labels,
            visit: this.#visit,
            send: intent => this.#intents$.next(intent),
            ask: this.#askOnClick,
            say: this.#say,
            restart: this.#beginAgain,
            variables: this.#dialogVariables,
        });
        for (const feature of content.features)
            this.#features$.next(feature);
        return content;
    }
    #askOnClick = (text, hidden, extra) => {
        const isSuggested = this.#state.offers?.suggestions?.includes(text) === true;
        const more = Object.keys(extra).length > 0 ? { extra } : {};
        const asked = this.ask({ text, ...(hidden && { hidden }), ...more });
        // A suggestion replaces what was typed to find it.
        if (asked && isSuggested)
            this.#setDraft('');
        this.focus();
    };
    #show(state) {
        this.#next = state;
        if (this.#content === undefined && state.turns.some(({ progress }) => progress.is === 'answered')) {
            void this.#loader.load();
            return;
        }
        const before = this.#state;
        this.#state = state;
        this.#host.requestUpdate();
        if (before === nothingYet)
            return;
        const spoken = (answer) => this.#content?.words(answer).slice(0, longestSpeech) ?? '';
        this.#say(announcementBetween(before, state, this.#labels, spoken));
        for (const event of eventsBetween(before, state))
            this.#host.dispatchEvent(event);
        const fresh = freshAnswers(before, state);
        for (const answer of fresh)
            this.#content?.apply(answer);
        const { suggestions } = state.offers ?? {};
        if (suggestions !== before.offers?.suggestions)
            this.#content?.suggestionBox.changed(suggestions?.length ?? 0, this.#content.labels);
        if (!hasGrown(before, state))
            return;
        void this.#host.updateComplete.then(() => {
            this.#place.arrived(fresh.length);
            this.#host.requestUpdate();
        });
    }
    #say = (words) => {
        if (words === '')
            return;
        // The same words twice are spoken once, unless something differs.
        this.#announcement = words === this.#announcement ? `${words}\u00A0` : words;
        this.#host.requestUpdate();
    };
    get #content() {
        return this.#loader.content;
    }
    get #labels() {
        const { words, language } = this.#host;
        if (words !== this.#labelled.words)
            this.#labelled = { words, labels: labelsOf(words, language) };
        return this.#labelled.labels;
    }
}

var conversation = /*#__PURE__*/Object.freeze({
    __proto__: null,
    Conversation: Conversation
});

/** The window, and what stands in it before there is a conversation. */
const frameStyles = css `
  textarea {
    font: inherit;
    color: inherit;
  }
  [hidden] {
    display: none !important;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  #window {
    position: fixed;
    inset-block-end: calc(var(--_space) * 2 + var(--_size));
    inset-inline-end: var(--_space);
    z-index: var(--dydu-z-index, 1000);
    display: flex;
    flex-direction: column;
    inline-size: min(var(--_width, var(--dydu-width, 400px)), 100vw - var(--_space) * 2);
    block-size: min(var(--_height, var(--dydu-height, 640px)), 100dvh - var(--_space) * 3 - var(--_size));
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    transform-origin: bottom right;
    transition:
      opacity var(--_motion),
      transform var(--_motion),
      display var(--_motion) allow-discrete;
  }
  #window:dir(rtl) {
    transform-origin: bottom left;
  }
  #window[hidden] {
    opacity: 0;
    transform: translateY(12px) scale(0.96);
  }
  @starting-style {
    #window {
      opacity: 0;
      transform: translateY(12px) scale(0.96);
    }
  }
  header {
    display: flex;
    align-items: center;
    gap: 4px;
    padding-block: 4px;
    padding-inline: var(--_space) 6px;
    border-block-end: 1px solid var(--_line);
  }
  h2,
  h3 {
    flex: 1;
    margin: 0;
    font-size: 1.0625em;
    font-weight: 600;
  }
  .quiet {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 0;
    border-radius: var(--_control-radius);
    background: none;
    color: var(--_faint);
  }
  .quiet svg {
    inline-size: 20px;
    block-size: 20px;
  }
  .quiet:hover {
    background: var(--_bubble);
    color: var(--_text);
  }

  .before {
    display: grid;
    flex: 1;
    align-content: center;
    gap: var(--_space);
    padding: calc(var(--_space) * 2);
    overflow: auto;
  }
  .before > * {
    margin: 0;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .action {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_control-radius);
    background: var(--_tint);
    color: var(--_color);
    font-weight: 500;
    text-align: start;
  }
  .action:hover {
    border-color: var(--_color);
  }
  .action.strong {
    border-color: var(--_color);
    background: var(--_color);
    color: var(--_on-color);
  }

  :host([placement='start' i]) #window {
    inset-inline: var(--_space) auto;
  }
  :host([mode='inline' i]) {
    display: block;
    block-size: var(--dydu-height, 640px);
  }
  :host([mode='inline' i]) #window {
    position: relative;
    inset: 0;
    z-index: auto;
    inline-size: 100%;
    block-size: 100%;
    box-shadow: none;
  }
  :host([mode='inline' i]) #close {
    display: none;
  }
  :host([mode='full' i]) #window {
    inset: 0;
    inline-size: 100%;
    block-size: 100dvh;
    border: 0;
    border-radius: 0;
  }
  :host([mode='full' i]) #launcher[aria-expanded='true'] {
    display: none;
  }

  @media (width < 480px) {
    :host(:not([mode='inline' i])) #window {
      inset: 0;
      inline-size: 100%;
      block-size: 100dvh;
      border: 0;
      border-radius: 0;
      padding-block-end: env(safe-area-inset-bottom);
    }
    #launcher[aria-expanded='true'] {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .action.strong {
      border: 1px solid;
    }
  }
`;

/**
 * Every colour, distance and duration that more than one rule uses (docs/design-language.md). A public property gives its
 * value, else a theme, else what stands here. Those of the launcher are in styles.ts, which is loaded before.
 */
const tokens = css `
  :host {
    --_bubble: var(--dydu-bubble, var(--_d-bubble, #f1f4f9));
    --_question: var(--dydu-question, var(--_color));
    --_on-question: var(--dydu-on-question, var(--_on-color));
    --_faint: var(--dydu-faint, color-mix(in srgb, var(--_text) 72%, var(--_surface)));
    --_line: var(--dydu-line, color-mix(in srgb, var(--_text) 14%, var(--_surface)));
    --_tint: color-mix(in srgb, var(--_color) 7%, var(--_surface));
    --_edge: color-mix(in srgb, var(--_color) 36%, var(--_surface));

    --_radius: var(--dydu-radius, 20px);
    --_bubble-radius: var(--dydu-bubble-radius, 18px);
    --_control-radius: var(--dydu-control-radius, 22px);
    --_shadow: var(--dydu-shadow, 0 0 1px rgb(0 0 0 / 0.32), 0 16px 48px -12px rgb(0 0 0 / 0.32));
    --_low-shadow: 0 4px 20px -4px rgb(0 0 0 / 0.2);
  }
  :host([theme='dark' i]) {
    --_d-bubble: #29303b;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto' i]) {
      --_d-bubble: #29303b;
    }
  }
`;

/**
 * The owner's words, from an address: by the names of ours, and of the same shape. What cannot be read or used is left
 * out, and said in the console.
 */
async function ownWords(url, words) {
    try {
        const answer = await fetch(url);
        if (!answer.ok)
            throw new Error(`status ${String(answer.status)}`);
        const own = (await answer.json());
        const isUnusable = (name) => own[name] === null || typeof own[name] !== typeof words[name];
        const unusable = Object.keys(own).filter(isUnusable);
        for (const name of unusable)
            Reflect.deleteProperty(own, name);
        if (unusable.length > 0)
            console.warn(`<dydu-chatbox> labels-url has words that are not ours: ${unusable.join(', ')} (${url})`);
        return own;
    }
    catch (error) {
        console.warn(`<dydu-chatbox> labels-url could not be read: ${url}`, error);
        return {};
    }
}

/** Gives the window the sizes of the element's attributes; what is none leaves those of the style sheet. */
function applySizes({ renderRoot, width, height, zIndex }) {
    const { style } = renderRoot.querySelector('#window') ?? {};
    style?.setProperty('--_width', lengthOf('width', width));
    style?.setProperty('--_height', lengthOf('height', height));
    style?.setProperty('z-index', zIndex);
}
/** A bare number is one of pixels, as in HTML. */
function lengthOf(name, value) {
    if (value === null || isWrong(name, value))
        return '';
    return Number.isFinite(Number(value)) ? `${value.trim()}px` : value;
}

/** What stands in the window before there is a conversation. */
const loadingView = (labels) => html `<div part="panel" class="before"><p role="status">${labels.loading}</p></div>`;
const loadFailedView = (labels, retry) => html `
  <div part="panel" class="before">
    <p role="status">${labels.loadFailed}</p>
    <button id="retry" part="action" class="action" type="button" @click=${retry}>${labels.retryLoad}</button>
  </div>
`;
const notConfiguredView = (labels) => html `<div part="panel" class="before"><p part="notice">${labels.notConfigured}</p></div>`;
const consentView = (labels, agree, decline) => html `
  <div part="panel" class="before">
    <h3>${labels.consentTitle}</h3>
    <p>${labels.consentText}</p>
    <p class="choices">
      <button id="agree" part="action" class="action strong" type="button" @click=${agree}>
        ${labels.consentAgree}
      </button>
      <button id="decline" part="action" class="action" type="button" @click=${decline}>
        ${labels.consentDecline}
      </button>
    </p>
  </div>
`;

const restartIcon = svg `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8M3 3v5h5"/></svg>`;
/** The window, with whatever stands in it. */
function windowView(isOpen, canRestart, body, words, act) {
    const closeOnEscape = (event) => {
        if (event.key !== 'Escape' || event.isComposing)
            return;
        event.stopPropagation();
        act.close();
    };
    return html `
    <section
      id="window"
      part="window"
      role="dialog"
      aria-labelledby="title"
      ?hidden=${!isOpen}
      @keydown=${closeOnEscape}
    >
      <header part="header" role="none">
        <h2 id="title" part="title">${words.title}</h2>
        ${canRestart
        ? html `<button
                part="restart"
                class="quiet"
                type="button"
                aria-label=${words.restart}
                title=${words.restart}
                @click=${act.restart}
              >
                ${restartIcon}
              </button>`
        : nothing}
        <button
          id="close"
          part="close"
          class="quiet"
          type="button"
          aria-label=${words.close}
          title=${words.close}
          @click=${act.close}
        >
          ${closeIcon}
        </button>
      </header>
      ${body}
    </section>
  `;
}

/** Loaded when the window opens: what it is made of before, and around, a conversation. */

var frame = /*#__PURE__*/Object.freeze({
    __proto__: null,
    applySizes: applySizes,
    consentView: consentView,
    frameStyles: frameStyles,
    loadFailedView: loadFailedView,
    loadingView: loadingView,
    notConfiguredView: notConfiguredView,
    ownWords: ownWords,
    rememberAgreement: rememberAgreement,
    tokens: tokens,
    windowView: windowView
});

/**
 * Loaded when something is wrong: tells the owner, once for as long as it is.
 *
 * @param misconfigured what else happens when nobody is left to talk to
 */
function complain(element, said, misconfigured) {
    const { errors, warnings } = complaintsAbout(name => element.getAttribute(name));
    const isNew = (complaint) => !said.has(complaint);
    for (const warning of warnings.filter(isNew))
        console.warn(`<dydu-chatbox> ${warning}`);
    // An element that is not in the page yet may still be given its attributes.
    const message = element.isConnected ? errors.join('; ') : '';
    if (message !== '' && isNew(message)) {
        console.error(`<dydu-chatbox> ${message}`);
        misconfigured(message);
    }
    said.clear();
    for (const complaint of [...warnings, message])
        said.add(complaint);
}
function complaintsAbout(read) {
    const not = (name) => {
        const value = read(name);
        return value === null ? 'but is missing' : `not "${value}"`;
    };
    const errors = [
        !read('bot-id')?.trim() && `bot-id must be the id of your bot, ${not('bot-id')}`,
        apiRoot(read('server')) === null && `server must be ${serverRule}, ${not('server')}`,
    ];
    const wrong = Object.keys(attributes).filter(name => isWrong(name, read(name)));
    const warnings = [
        aboutBackup(read, not('backup-server')),
        ...wrong.map(name => `${name} must be ${ruleOf(name)}, ${not(name)}${consequences[name] ?? ''}`),
    ];
    const isText = (complaint) => typeof complaint === 'string';
    return { errors: errors.filter(isText), warnings: warnings.filter(isText) };
}
function aboutBackup(read, value) {
    if (read('backup-server') === null)
        return false;
    const backup = apiRoot(read('backup-server'));
    if (backup === null)
        return `backup-server must be ${serverRule}, ${value}`;
    return backup === apiRoot(read('server')) && `backup-server must be another one than server, ${value}`;
}
function ruleOf(name) {
    const [, ...values] = attributes[name];
    return rules[name] ?? `one of ${values.join(', ')}`;
}
const serverRule = 'an origin such as https://app1.example, or a full API root ending in "/"';
const length = 'a number of pixels, or a length of CSS such as 30rem';
const patience = 'a number of milliseconds from 1000 to 300000';
const count = 'a number from 0 to 999, or off';
const rules = {
    consent: '"required" or absent',
    timeout: patience,
    'probe-timeout': patience,
    'top-questions': count,
    suggestions: count,
    width: length,
    height: length,
    'z-index': 'an integer',
};
const consequences = { consent: '; it counts as "required"' };

var complaints = /*#__PURE__*/Object.freeze({
    __proto__: null,
    complain: complain,
    complaintsAbout: complaintsAbout
});

/** Removes whatever a bot's chat has stored in this browser. */
function forget(botId) {
    for (const storage of [() => localStorage, () => sessionStorage]) {
        try {
            const own = `dydu-chatbox:${botId}`;
            for (const key of Object.keys(storage()))
                if (key === own || key.startsWith(`${own}:`) || key === visitorKey)
                    storage().removeItem(key);
        }
        catch {
            // Storage is refused: nothing was stored.
        }
    }
}

var forget$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    forget: forget
});

/** What an answer carries, which may be in an envelope or not. */
const valuesOf = (body, fromBase64) => isObject(body) && 'values' in body ? decoded(body['values'], fromBase64, 0) : body;
/** `chat/search`: a list of candidates, or a single one. */
const decodeSuggestions = (body, fromBase64) => textsOf(valuesOf(body, fromBase64), 'rootConditionReword');
/** `chat/topknowledge`: the list is JSON in a string. Raises a `SyntaxError` for what is not. */
function decodeTop(body, fromBase64) {
    const values = valuesOf(body, fromBase64);
    const json = isObject(values) ? values['knowledgeArticles'] : null;
    return typeof json === 'string' ? textsOf(JSON.parse(json), 'reword') : [];
}
const textsOf = (list, name) => (Array.isArray(list) ? list : [list])
    .map(one => (isObject(one) ? one[name] : null))
    .filter((text) => typeof text === 'string' && text.trim() !== '');

const searchForm = (search, { language, space }) => ({
    search,
    language,
    space,
    onlyShowRewordables: 'true',
});
/** The period is that of the official widget. */
const topForm = (count, { language, space }) => ({
    maxKnowledge: String(count),
    period: 'Last30Days',
    language,
    space,
    solutionUsed: 'ASSISTANT',
});
/** The path under `chat/` and the form of a rating. */
function ratingForm(contextId, rating) {
    const about = { contextUUID: contextId, solutionUsed: 'ASSISTANT' };
    switch (rating.is) {
        case 'positive':
        case 'negative':
            return ['feedback', { feedBack: rating.is, ...about }];
        case 'reason':
            return ['feedback/insatisfaction', { choiceKey: String(rating.index), ...about }];
        case 'comment':
            return ['feedback/comment', { comment: rating.text, ...about }];
    }
}
const variableForm = (contextId, name, value) => ({
    contextUuid: contextId,
    name,
    value,
    solutionUsed: 'ASSISTANT',
});

/** The calls of the Dialog API that no answer depends on. */
function httpAsides(botId, visit, headers) {
    const post = posting(headers);
    const bot = encodeURIComponent(botId);
    return {
        topQuestions: (server, count) => post(`${server}chat/topknowledge/${bot}`, topForm(count, visit())).pipe(map(body => decodeTop(body, fromBase64))),
        suggestions: (server, text) => post(`${server}chat/search/${bot}`, searchForm(text, visit())).pipe(map(body => decodeSuggestions(body, fromBase64))),
        rate(server, contextId, rating) {
            const [path, form] = ratingForm(contextId, rating);
            return post(`${server}chat/${path}/${bot}`, form);
        },
        setVariable: (server, contextId, name, value) => post(`${server}chat/variable/${bot}`, variableForm(contextId, name, value)),
    };
}

// One after the other, and none that looks at a character again and again: handlers are foreign, and may be long.
const start = /\breword(?:test)?\(\s*'/;
const middle = /'\s*,\s*(?=\{)/;
const end = /\}\s*\)/;
const pair = /[{,]\s*['"]?([\w-]+)['"]?\s*:\s*(?:'([^']*)'|"([^"]*)"|(-?\d+(?:\.\d+)?)|(true|false))/g;
/**
 * The click in a handler such as `try {reword('Where is it?',{'type':'redirection_knowledge'}); …}`: parsed, never run,
 * because the text is not always valid JavaScript. Undefined for anything else.
 */
function clickOf(handler) {
    const found = start.exec(handler ?? '');
    const call = found ? found.input.slice(found.index + found[0].length) : '';
    const textEnd = call.search(middle);
    const options = call.slice(textEnd);
    const optionsEnd = options.search(end);
    const text = call.slice(0, textEnd).replaceAll("\\'", "'").trim();
    if (textEnd < 1 || optionsEnd < 0 || text === '')
        return undefined;
    const extra = [...options.slice(0, optionsEnd).matchAll(pair)].map(([, name, one, two, number, word]) => [
        name,
        one ?? two ?? (word === undefined ? Number(number) : word === 'true'),
    ]);
    return { text, extra: Object.fromEntries(extra) };
}
const types = /^(redirection|reword|ask)/;
const silent = ['redirection', 'redirection_newpage', 'redirection_invalidlink'];
/** A link that leads to a page, and of which the server wants to know. */
const isFollowed = ({ text, extra }) => /^https?:\/\//i.test(text) || silent.includes(String(extra['type']));
/** A click that is not shown as the visitor's own words. */
const isHidden = ({ text, extra }) => extra['hide'] === true || !types.test(String(extra['type'])) || text.startsWith('_pushcondition_');

/** On a link whose click is a question, or is counted: a {@link Click}, as JSON. Only this module writes it. */
const clickAttribute = 'data-click';
const dormantHandler = 'data-onclick';
/**
 * Handlers and styles are put to sleep before the HTML is parsed. They would do nothing in any case, but a page with a
 * policy would hear of a violation at each of them.
 */
const asleep = (html) => html
    .replace(/<style\b.*?(<\/style\s*>|$)/gis, '')
    .replace(/<[a-z][^>]*>?/gi, tag => tag.replace(/"[^"]*"|'[^']*'|(\s)(?=(?:on[a-z]+|style)\s*=)/gi, (all, space) => space === undefined ? all : `${space}data-`));
const dropped = {
    FORBID_TAGS: [
        'style',
        'form',
        'input',
        'button',
        'textarea',
        'select',
        'option',
        'dialog',
        'slot',
        'template',
    ],
    FORBID_ATTR: [
        'style',
        'color',
        'bgcolor',
        'class',
        'part',
        'slot',
        'for',
        'background',
        'autoplay',
        'autofocus',
        'tabindex',
        'contenteditable',
        'nonce',
        'command',
        'commandfor',
        'popover',
        'popovertarget',
        'popovertargetaction',
    ],
};
/** Of one of these protocols, or of none: relative to the page. DOMPurify takes the white space out before it asks. */
const addresses = /^(?:(?:https?|mailto|tel):|[^a-z]|[a-z+.-]+(?:[^a-z+.:-]|$))/i;
/**
 * One for all chatboxes of a page, which under `trusted-types` would refuse the second of a name. Not DOMPurify's own,
 * because the page may ship DOMPurify itself.
 */
const policy = typeof window === 'undefined'
    ? undefined
    : window.trustedTypes?.createPolicy('dydu-chatbox-sanitizer', {
        createHTML: html => html,
        createScriptURL: url => url,
        createScript: () => '',
    });
/**
 * The one door for foreign HTML. No script, style, form or frame passes, no inline style or handler, no name that
 * could hide a property of the document; links open in a new tab that knows nothing of this page.
 */
function createSanitizer(purify = createDOMPurify(window)) {
    const clicks = new WeakMap();
    purify.addHook('beforeSanitizeAttributes', node => {
        const click = node.tagName === 'A' ? clickOf(node.getAttribute(dormantHandler)) : undefined;
        if (click !== undefined)
            clicks.set(node, click);
    });
    purify.addHook('afterSanitizeAttributes', node => {
        const click = clicks.get(node);
        if (click !== undefined) {
            node.setAttribute(clickAttribute, JSON.stringify(click));
            if (!isFollowed(click)) {
                node.setAttribute('href', '#');
                return;
            }
        }
        if (node.hasAttribute('href')) {
            if (click?.extra['type'] !== 'redirection')
                node.setAttribute('target', '_blank');
            node.setAttribute('rel', 'noopener noreferrer');
        }
    });
    return html => purify.sanitize(asleep(html), {
        ...dropped,
        ALLOWED_URI_REGEXP: addresses,
        USE_PROFILES: { html: true },
        ALLOW_DATA_ATTR: false,
        SANITIZE_NAMED_PROPS: true,
        ...(policy && { TRUSTED_TYPES_POLICY: policy, RETURN_TRUSTED_TYPE: true }),
    });
}
/** Null for a link that was not in a handler of the platform. */
function clickOn(link) {
    const json = link.getAttribute(clickAttribute);
    return json === null ? null : JSON.parse(json);
}

/** The words of what is shown, for a screen reader or the clipboard. */
function wordsOf(content) {
    const copy = content?.cloneNode(true);
    for (const block of copy?.querySelectorAll(':not(a, abbr, b, code, em, i, mark, s, small, span, strong, sub, sup, u)') ?? []) {
        block.after(' ');
    }
    return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Tells the dialog's server of a link that was followed. What it answers is shown, if it has something to say. */
const follow = (intents$, desk) => only(intents$, 'follow').pipe(mergeMap(({ text, extra }) => {
    const question = { id: desk.newId(), text, extra, hidden: true };
    return aside((by, context) => {
        const { epoch } = desk.router.routing();
        return desk.transport.talk(by, question, context).pipe(filter(({ html }) => html.trim() !== ''), map((answer) => ({ was: 'answered', id: question.id, question, answer, by, epoch })));
    }, desk);
}));

/** A rating goes to the dialog that gave the answer, while that dialog lives, or nowhere. */
const rate = (asides) => (intents$, desk) => only(intents$, 'rate').pipe(concatMap(({ turn: { id, epoch }, rating }) => aside((server, context) => desk.router.routing().epoch === epoch ? asides.rate(server, context, rating) : EMPTY, desk).pipe(map(() => rating.is), defaultIfEmpty('failed'), map((step) => ({ was: 'rated', id, rating: step })))));

/** What the page says itself stands among the answers of this tab, and nowhere else. */
const say = (intents$, { newId }) => only(intents$, 'say').pipe(map(({ html }) => ({ was: 'said', id: newId(), html })));

/**
 * Variables live in one dialog of one server: a new dialog gets them again.
 *
 * @param variables those set so far; it is added to.
 */
const setVariables = (asides, variables) => (intents$, desk) => defer(() => {
    let epochTold = -1;
    const told = new Map();
    return merge(only(intents$, 'set-variable').pipe(tap(({ name, value }) => variables.set(name, value))), desk.router.events$.pipe(filter(({ was }) => was === 'answered')), from([null])).pipe(concatMap(() => {
        desk.router.refresh();
        const { epoch } = desk.router.routing();
        if (epoch !== epochTold)
            told.clear();
        epochTold = epoch;
        const news = [...variables].filter(([name, value]) => told.get(name) !== value);
        return from(news).pipe(concatMap(([name, value]) => aside((server, context) => desk.router.routing().epoch === epoch
            ? asides.setVariable(server, context, name, value)
            : EMPTY, desk).pipe(tap(() => told.set(name, value)))));
    }), ignoreElements());
});

const none = { was: 'offered', offers: { suggestions: [] } };
/**
 * Proposes questions while the visitor types: after a pause, of the server that the question would go to. What was asked
 * for is given up as soon as something else is typed or sent.
 *
 * @param most how many are shown; 0 for none.
 */
const suggest = (asides, most) => (intents$, { router, timing }) => merge(only(intents$, 'suggestions').pipe(map(({ text }) => text)), only(intents$, 'ask').pipe(map(() => ''))).pipe(distinctUntilChanged(), switchMap(text => text === '' || most() === 0
    ? of(none)
    : timer(timing.typing).pipe(switchMap(() => asides.suggestions(router.server(), text).pipe(timeout({ first: timing.secondary }))), map((found) => ({ was: 'offered', offers: { suggestions: found.slice(0, most()) } })), catchError(() => of(none)))));

/** Proposes what others ask most, once a conversation. @param count how many; 0 for none. */
const topQuestions = (asides, count) => (_, { router, timing }) => defer(() => (count() === 0 ? EMPTY : asides.topQuestions(router.server(), count()))).pipe(timeout({ first: timing.secondary }), map((top) => ({ was: 'offered', offers: { top } })), catchError(() => EMPTY));

/** A link where it leads somewhere, else a button. */
function linkView({ label, href, click }, style, press) {
    const pressed = () => {
        if (click !== null)
            press(click);
    };
    return href === null
        ? html `<button part="reply" class=${style} type="button" @click=${pressed}>${label}</button>`
        : html `<a
        part="reply"
        class=${style}
        href=${href}
        target=${click?.extra['type'] === 'redirection' ? nothing : '_blank'}
        rel="noopener noreferrer"
        @click=${pressed}
        >${label}</a
      >`;
}

/** The official widget cuts here; so do knowledge bases that were written for it. */
const longSubtitle = 85;
const cardView = ({ image, title, subtitle, numeric, buttons }, labels, press) => html `
  <article part="card" class="card">
    ${image === undefined ? nothing : html `<img part="card-image" src=${image.url} alt=${image.name} loading="lazy" />`}
    ${title === '' ? nothing : html `<h3 part="card-title" dir="auto">${title}</h3>`}
    ${subtitleView(subtitle, labels)}
    ${numeric === '' ? nothing : html `<p part="card-price" class="numeric">${numeric}</p>`}
    ${buttons.map((button, index) => linkView(button, index === 0 ? 'action strong' : 'action', press))}
  </article>
`;
function subtitleView(subtitle, labels) {
    if (subtitle === '')
        return nothing;
    if (subtitle.length <= longSubtitle)
        return html `<p part="card-text" dir="auto">${subtitle}</p>`;
    const beginning = subtitle.slice(0, longSubtitle).replace(/\s\S*$/, '');
    return html `<details part="card-text">
    <summary dir="auto">
      ${beginning}<span class="rest">… <span class="ask">${labels.readMore}</span></span>
    </summary>
    <p dir="auto">${subtitle.slice(beginning.length).trim()}</p>
  </details>`;
}

/** Of its own: this is evaluated before the code of the conversation is shared (decision 8). */
const icon = (path) => svg `<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
const yesIcon = icon('M15 5.88 14 10h5.83a2 2 0 0 1 1.92 2.56l-2.33 8A2 2 0 0 1 17.5 22H4a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2h2.76a2 2 0 0 0 1.79-1.11L12 2a3.13 3.13 0 0 1 3 3.88ZM7 10v12');
const noIcon = icon('M9 18.12 10 14H4.17a2 2 0 0 1-1.92-2.56l2.33-8A2 2 0 0 1 6.5 2H20a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-2.76a2 2 0 0 0-1.79 1.11L12 22a3.13 3.13 0 0 1-3-3.88ZM17 14V2');
const copyIcon = icon('M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2');
const copiedIcon = icon('M20 6 9 17l-5-5');
const backIcon = icon('m15 18-6-6 6-6');
const onIcon = icon('m9 18 6-6-6-6');

/** What does not scroll for so long, in ms, has stopped. */
const stillness = 100;
/** Slides side by side: they are swiped, scrolled, stepped through by the arrows beside them or on the keyboard. */
function carouselView(slides, title, index, labels, act) {
    const count = slides.length;
    const step = (carousel, by) => {
        const list = carousel?.querySelector('.slides');
        const to = Math.min(Math.max(index + by, 0), count - 1);
        const slide = list?.children[to];
        if (!list || !(slide instanceof HTMLElement))
            return;
        const first = list.firstElementChild;
        list.scrollTo({ left: slide.offsetLeft - first.offsetLeft });
        act.moved(to);
        act.say(labels.position(to + 1, count));
    };
    const stepHere = (by) => (event) => {
        step(event.currentTarget.closest('.carousel'), by);
    };
    const stepByKey = (event) => {
        const list = event.currentTarget;
        if (event.target !== list)
            return;
        const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')
            return;
        event.preventDefault();
        step(list.closest('.carousel'), event.key === forward ? 1 : -1);
    };
    const stopped = (list) => {
        const [first, second] = list.children;
        const width = Math.abs((second?.offsetLeft ?? 0) - (first?.offsetLeft ?? 0));
        const isAtEnd = Math.abs(list.scrollLeft) + list.clientWidth >= list.scrollWidth - 2;
        if (width > 0)
            act.moved(isAtEnd ? count - 1 : Math.round(Math.abs(list.scrollLeft) / width));
    };
    // On the way to a slide others pass by, which are not meant. Not every browser tells when it has stopped.
    const scrolled = (event) => {
        const list = event.currentTarget;
        const { scrollLeft } = list;
        setTimeout(() => {
            if (list.scrollLeft === scrollLeft)
                stopped(list);
        }, stillness);
    };
    return html `
    <div part="carousel" class="carousel" role="group" aria-roledescription="carousel" aria-label=${title}>
      <ul
        part="slides"
        class="slides"
        tabindex="0"
        aria-label=${title}
        @scroll=${scrolled}
        @keydown=${stepByKey}
      >
        ${slides.map((slide, at) => html `<li class="slide" aria-label=${labels.position(at + 1, count)}>${slide}</li>`)}
      </ul>
      <p class="steer">
        <button
          part="previous"
          class="quiet"
          type="button"
          aria-label=${labels.previous}
          aria-disabled=${index === 0 ? 'true' : 'false'}
          @click=${stepHere(-1)}
        >
          ${backIcon}
        </button>
        <span part="position">${labels.position(index + 1, count)}</span>
        <button
          part="next"
          class="quiet"
          type="button"
          aria-label=${labels.next}
          aria-disabled=${index >= count - 1 ? 'true' : 'false'}
          @click=${stepHere(1)}
        >
          ${onIcon}
        </button>
      </p>
    </div>
  `;
}

const longestComment = 300;
/** Thumbs, then reasons and a comment for the thumb that points down, then thanks. */
function feedbackView({ rating }, wording, labels, rate) {
    // The button that is pressed goes away, and what comes instead is read on from here.
    const rated = (chosen) => (event) => {
        event.preventDefault();
        event.currentTarget.closest('.feedback')?.focus();
        rate(chosen);
    };
    const comment = (event) => {
        const form = event.currentTarget;
        const text = form.querySelector('textarea')?.value.trim() ?? '';
        if (text === '')
            event.preventDefault();
        else
            rated({ is: 'comment', text })(event);
    };
    const thumb = (is, label, icon) => html `<button
      part="rate"
      class="quiet"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${rated({ is })}
    >
      ${icon}
    </button>`;
    const thumbs = html `<span id="helpful">${labels.isHelpful}</span> ${thumb('positive', labels.yes, yesIcon)}
    ${thumb('negative', labels.no, noIcon)}`;
    const reasons = html `<span>${wording.introduction || labels.reasonsTitle}</span> ${labels.reasons.map((reason, index) => html `<button part="action" class="action" type="button" @click=${rated({ is: 'reason', index })}>
          ${wording.choices[index] || reason}
        </button>`)}`;
    const commentForm = html `<form @submit=${comment}>
    <label for="comment">${wording.commentLabel || labels.comment}</label>
    <textarea
      id="comment"
      part="comment"
      rows="2"
      maxlength=${longestComment}
      placeholder=${wording.commentPlaceholder || labels.commentHint}
    ></textarea>
    <button part="action" class="action" type="submit">${wording.send || labels.sendComment}</button>
  </form>`;
    const thanks = html `<span role="status">${(rating === 'comment' && wording.end) || labels.thanks}</span>`;
    const stages = {
        negative: [reasons, commentForm],
        reason: commentForm,
        positive: thanks,
        comment: thanks,
        failed: html `<span role="status">${labels.notRated}</span>`,
    };
    return html `<div part="feedback" class="feedback" role="group" aria-label=${labels.isHelpful} tabindex="-1">
    ${rating === undefined ? thumbs : stages[rating]}
  </div>`;
}

/** An answer with everything that belongs to it. Its copy button is listened to from above: one listener for all. */
function answerView(turn, answer, standing, labels, act) {
    const { avatar, name, isNewest } = standing;
    const cardsOf = ({ cards }) => cards.map(card => cardView(card, labels, act.press));
    const below = (part) => [repliesView(part, labels, act.press), sidebarView(part, labels, act)];
    const steps = answer.steps.map(step => html `${bubblesView(step)} ${cardsOf(step)} ${below(step)}`);
    const slides = steps.length > 0 ? steps : cardsOf(answer);
    const carousel = () => carouselView(slides, steps.length > 0 ? labels.steps : labels.cards, standing.slide, labels, {
        moved: act.slide,
        say: act.say,
    });
    return html `
    <div class="said ${answer.understanding}" data-turn=${turn.id}>
      ${avatar === null ? nothing : html `<img part="avatar" class="avatar" src=${avatar} alt="" />`}
      ${name === null ? nothing : html `<span part="name" class="name" aria-hidden="true">${name}</span>`}
      ${steps.length > 0 ? nothing : bubblesView(answer)} ${slides.length > 1 ? carousel() : slides}
      ${answer.isCut ? html `<p part="notice" class="notice">${labels.cut}</p>` : nothing}
      ${steps.length > 0 ? nothing : below(answer)}
      ${isNewest && answer.feedback ? feedbackView(turn, answer.feedback, labels, act.rate) : nothing}
      ${metaView(standing, labels)}
    </div>
  `;
}
const bubblesView = ({ bubbles }) => bubbles.map(bubble => html `<div part="answer" class="answer" dir="auto">${bubble}</div>`);
const repliesView = ({ replies }, labels, press) => replies.length === 0
    ? nothing
    : html `<ul part="replies" class="replies" aria-label=${labels.replies}>
        ${replies.map(reply => html `<li>${linkView(reply, 'action', press)}</li>`)}
      </ul>`;
const sidebarView = ({ sidebar }, labels, act) => sidebar === undefined
    ? nothing
    : html `<button
        part="action"
        class="action"
        type="button"
        aria-haspopup="dialog"
        @click=${() => {
        act.showSidebar(sidebar);
    }}
      >
        ${sidebar.title || labels.details}
      </button>`;
const metaView = ({ isCopied, time }, labels) => html `<p part="meta" class="meta">
    ${isCopied === undefined
    ? nothing
    : html `<button
            part="copy"
            class="quiet copy"
            type="button"
            aria-label=${isCopied ? labels.copied : labels.copy}
            title=${isCopied ? labels.copied : labels.copy}
          >
            ${isCopied ? copiedIcon : copyIcon}
          </button>`}
    ${time === undefined ? nothing : html `<time part="time" datetime=${time.iso} title=${time.long}>${time.short}</time>`}
  </p>`;

/** What stands around the answers: feedback, suggestions, choices, and what opens above. */
const aroundStyles = css `
  .feedback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    color: var(--_faint);
    font-size: 0.875em;
  }
  .feedback form {
    display: grid;
    gap: 8px;
    inline-size: 100%;
  }
  .feedback textarea {
    padding: 8px 12px;
    border: 1px solid var(--_faint);
    border-radius: 12px;
    background: var(--_surface);
    color: var(--_text);
    font-size: 16px;
    resize: vertical;
  }
  .feedback .action {
    justify-self: start;
  }

  .top {
    display: grid;
    gap: 8px;
    margin-block-end: var(--_space);
  }
  .top h3 {
    color: var(--_faint);
    font-size: 0.875em;
  }
  .top ol {
    display: grid;
    justify-items: start;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .top .action {
    text-align: start;
  }

  #suggestions {
    position: absolute;
    inset-block-end: 100%;
    inset-inline: 8px;
    max-block-size: 50vh;
    margin: 0 0 4px;
    padding: 4px;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: 16px;
    background: var(--_surface);
    box-shadow: var(--_low-shadow);
    list-style: none;
  }
  #suggestions li {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 12px;
    border-radius: 12px;
    cursor: pointer;
  }
  #suggestions li:is(:hover, [aria-selected='true']) {
    background: var(--_bubble);
  }
  #suggestions [aria-selected='true'] {
    outline: 2px solid var(--_color);
    outline-offset: -2px;
  }

  .selects {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 0;
    padding: 4px var(--_space);
    border-block-end: 1px solid var(--_line);
    color: var(--_faint);
    font-size: 0.875em;
  }
  .selects select {
    min-block-size: 44px;
    border: 0;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  #overlay {
    inline-size: min(960px, 100%);
    max-inline-size: calc(100% - 16px);
    max-block-size: calc(100% - 16px);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  #overlay[open] {
    display: flex;
    flex-direction: column;
  }
  #overlay::backdrop {
    background: rgb(0 0 0 / 0.6);
  }
  .overlay-body {
    display: grid;
    gap: 8px;
    padding: var(--_space);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .overlay-body .answer {
    max-inline-size: 100%;
    padding: 0;
    background: none;
  }
  .overlay-body > img {
    max-inline-size: 100%;
    margin: auto;
  }
  .overlay-body iframe {
    inline-size: 100%;
    block-size: 60vh;
    border: 1px solid var(--_line);
    border-radius: 8px;
  }
  .overlay-body .action {
    justify-self: start;
  }

  @media (forced-colors: active) {
    #suggestions [aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;

/** Loaded with the first answer. */
const contentStyles = css `
  .said {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 8px;
    min-inline-size: 0;
  }
  .said:has(> .avatar) {
    padding-inline-start: 40px;
  }
  .avatar {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 50%;
    object-fit: cover;
  }
  .name {
    color: var(--_faint);
    font-size: 0.8125em;
  }
  .name.own {
    justify-self: end;
  }
  #jump {
    position: absolute;
    inset-block-end: calc(100% + 8px);
    inset-inline-end: var(--_space);
    display: flex;
    align-items: center;
    gap: 4px;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    box-shadow: var(--_low-shadow);
  }
  .answer {
    unicode-bidi: isolate;
  }
  .answer > div > :first-child {
    margin-block-start: 0;
  }
  .answer > div > :last-child {
    margin-block-end: 0;
  }
  .answer a,
  .ask {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_color);
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  .answer img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 320px;
    inline-size: auto;
    block-size: auto;
    object-fit: contain;
    border-radius: 8px;
  }
  .zoom {
    display: block;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    border-radius: 8px;
    background: none;
    cursor: zoom-in;
  }
  .answer :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .scroller {
    scrollbar-color: var(--_faint) transparent;
    overflow-x: auto;
  }
  .answer table {
    border-collapse: collapse;
  }
  .answer :is(td, th) {
    padding: 4px 8px;
    border: 1px solid var(--_line);
    text-align: start;
  }
  .answer pre {
    white-space: pre-wrap;
  }
  .fresh:last-of-type .answer ~ .answer {
    animation: appear var(--_motion) 0.5s both;
  }
  .fresh:last-of-type .answer ~ .answer ~ .answer {
    animation-delay: 1s;
  }
  .fresh:last-of-type .answer ~ .answer ~ .answer ~ .answer {
    animation-delay: 1.5s;
  }
  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }

  .replies {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  a.action {
    display: inline-block;
    text-align: center;
    text-decoration: none;
  }

  .carousel {
    inline-size: 100%;
  }
  .slides {
    position: relative;
    display: flex;
    gap: 12px;
    margin: 0;
    padding: 2px 2px 8px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
    scroll-behavior: smooth;
    list-style: none;
  }
  .slide {
    display: grid;
    flex: 0 0 min(264px, 86%);
    align-content: start;
    justify-items: start;
    gap: 8px;
    scroll-snap-align: start;
  }
  .slide .answer {
    max-inline-size: 100%;
  }
  .steer {
    display: flex;
    gap: 4px;
    align-items: center;
    margin: 0;
    color: var(--_faint);
    font-size: 0.875em;
  }
  :dir(rtl) > .steer svg {
    transform: scaleX(-1);
  }
  [aria-disabled='true'] {
    opacity: 0.4;
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: 8px;
    inline-size: min(264px, 100%);
    block-size: 100%;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_bubble-radius);
    background: var(--_surface);
  }
  .card > * {
    margin: 0;
  }
  .card .action {
    text-align: center;
  }
  .card img {
    inline-size: 100%;
    block-size: 132px;
    border-radius: 8px;
    object-fit: cover;
  }
  .card h3 {
    flex: none;
    font-size: 1em;
  }
  .card summary {
    cursor: pointer;
    list-style: none;
  }
  .card [open] .rest {
    display: none;
  }
  .card details p {
    margin: 0;
  }
  .numeric {
    font-size: 1.125em;
    font-weight: 600;
  }

  .meta {
    display: flex;
    align-items: center;
    margin: -6px 0;
    color: var(--_faint);
    font-size: 0.8125em;
    opacity: 0;
    transition: opacity var(--_motion);
  }
  .meta .quiet {
    inline-size: 32px;
    block-size: 32px;
  }
  .meta svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .turn:is(:hover, :focus-within, :last-child) .meta {
    opacity: 1;
  }

  @media (pointer: coarse) {
    .meta .quiet {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .fresh .answer {
      animation: none !important;
    }
    .slides {
      scroll-behavior: auto;
    }
  }
`;

/** What others ask most, before the visitor has asked anything. */
const topView = (questions, title, ask) => html `
  <div part="top-questions" class="top">
    <h3>${title}</h3>
    <ol>
      ${questions.map(text => html `<li>
            <button
              part="top-question"
              class="action"
              type="button"
              @click=${() => {
    ask(text);
}}
            >
              ${text}
            </button>
          </li>`)}
    </ol>
  </div>
`;

/** A modal `<dialog>`: the browser holds the focus in it and gives it back. */
function overlayView(overlay, labels, closed) {
    const close = (event) => {
        event.currentTarget.closest('dialog')?.close();
    };
    // Escape closes the dialog, and not the window behind it.
    const keep = (event) => {
        if (event.key === 'Escape')
            event.stopPropagation();
    };
    const closeOutside = (event) => {
        if (event.target === event.currentTarget)
            close(event);
    };
    const title = overlay?.is === 'sidebar' ? overlay.sidebar.title || labels.details : labels.image;
    return html `<dialog
    id="overlay"
    part="overlay"
    aria-labelledby="overlay-title"
    @close=${closed}
    @keydown=${keep}
    @click=${closeOutside}
  >
    ${overlay === undefined
        ? nothing
        : html `<header part="overlay-header" role="none">
              <h3 id="overlay-title" dir="auto">${title}</h3>
              <button
                part="overlay-close"
                class="quiet"
                type="button"
                aria-label=${labels.closeDetails}
                @click=${close}
              >
                ${closeIcon}
              </button>
            </header>
            <div part="overlay-body" class="overlay-body">${bodyView(overlay, labels)}</div>`}
  </dialog>`;
}
function bodyView(overlay, labels) {
    if (overlay.is === 'image')
        return html `<img src=${overlay.url} alt=${overlay.name} />`;
    const { body, title, url } = overlay.sidebar;
    if (url === undefined)
        return html `<div class="answer" dir="auto">${body}</div>`;
    // Its own origin stays out of reach of its scripts: it may be the page's.
    return html `<iframe
      src=${url}
      title=${title || labels.details}
      sandbox="allow-forms allow-popups allow-scripts"
      referrerpolicy="no-referrer"
    ></iframe>
    <a part="action" class="action" href=${url} target="_blank" rel="noopener noreferrer"
      >${labels.openPage}</a
    >`;
}

/** What is open above the conversation: an enlarged image, the details of an answer. */
class Above {
    #overlay;
    #host;
    constructor(host) {
        this.#host = host;
    }
    show(overlay) {
        this.#overlay = overlay;
        this.#host.requestUpdate();
        void this.#host.updateComplete.then(() => {
            if (this.#dialog?.open === false)
                this.#dialog.showModal();
        });
    }
    close() {
        this.#dialog?.close();
    }
    view(labels) {
        // A modal dialog in a window that is not shown would block the page.
        if (!this.#host.open)
            this.close();
        return overlayView(this.#overlay, labels, () => {
            this.#overlay = undefined;
            this.#host.requestUpdate();
        });
    }
    get #dialog() {
        return this.#host.renderRoot.querySelector('#overlay');
    }
}

const choicesView = (choices) => choices.length === 0
    ? nothing
    : html `<p part="choices" class="selects">
        ${choices.map(({ label, options, value, choose }) => html `<label
              >${label}
              <select
                part="choice"
                @change=${(event) => {
        choose(event.target.value);
    }}
              >
                ${options.map(option => html `<option value=${option.value} .selected=${option.value === value}>
                      ${option.name}
                    </option>`)}
              </select></label
            >`)}
      </p>`;

/** The languages and spaces that the owner lets the visitor choose from. A choice begins a new conversation. */
function choicesOf(host, labels, restart) {
    const languages = wordsOf$1(host, 'languages');
    const spaces = wordsOf$1(host, 'spaces');
    // None is chosen until somebody has.
    const space = host.space ?? '';
    const choices = [
        {
            label: labels.language,
            offered: languages.length,
            options: languages.map(value => ({ value, name: ownName(value) })),
            value: host.language,
            choose: (value) => {
                host.lang = value;
                restart();
            },
        },
        {
            label: labels.space,
            offered: spaces.length,
            options: (spaces.includes(space) ? spaces : [space, ...spaces]).map(value => ({
                value,
                name: value || '–',
            })),
            value: space,
            choose: (value) => {
                host.space = value;
                restart();
            },
        },
    ];
    return choicesView(choices.filter(({ offered }) => offered > 1));
}
/** What a language calls itself. */
function ownName(language) {
    try {
        return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
    }
    catch {
        return language;
    }
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** @param at ms since 1970 */
function timeWords(at, language) {
    const date = new Date(at);
    const ago = Date.now() - at;
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    const short = ago < minute
        ? relative.format(0, 'second')
        : ago < hour
            ? relative.format(-Math.floor(ago / minute), 'minute')
            : ago < day
                ? relative.format(-Math.floor(ago / hour), 'hour')
                : relative.format(-Math.floor(ago / day), 'day');
    const long = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(date);
    return { short, long, iso: date.toISOString() };
}
/** The day on which something was said, where that is another than before and than today. */
function newDay(at, before, language) {
    if (at === undefined)
        return undefined;
    const dayOf = (ms) => new Date(ms).toDateString();
    const isKnown = dayOf(at) === dayOf(before ?? Date.now());
    return isKnown ? undefined : new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(at);
}
/** When each answer was said, in words; made again for what is looked at, because "5 minutes ago" grows old. */
class Times {
    #saidAt = new Map();
    #words = new Map();
    #inspected = '';
    /** Whether something has changed. */
    inspect(id) {
        const isNew = this.#inspected !== id;
        this.#inspected = id;
        return isNew;
    }
    of({ id, at }, isNewest, language) {
        const saidAt = at ?? this.#saidAt.get(id) ?? Date.now();
        this.#saidAt.set(id, saidAt);
        const known = isNewest || this.#inspected === id ? undefined : this.#words.get(id);
        const words = known ?? timeWords(saidAt, language);
        this.#words.set(id, words);
        return words;
    }
}

/** More than anybody reads; a page must not freeze for it. */
const most$1 = { replies: 9, cards: 50, steps: 50 };
const longest$1 = { characters: 200_000, tags: 3000, images: 100 };
const longestField = { characters: 2000, tags: 50, images: 1 };
const cut = (html, { characters, tags, images }) => html
    .slice(0, characters)
    .split('<', tags + 1)
    .join('<')
    .split(/(?=<img)/i, images + 1)
    .join('');
/** The templates, fields and enumerations that the platform documents and its official widget shows. Never throws. */
function contentOf({ html, more = {} }) {
    const steps = [{ ...more, text: html }];
    while (steps.length < most$1.steps) {
        const next = steps.at(-1)?.['nextStepResponse'];
        if (!isObject(next))
            break;
        steps.push(next);
    }
    const contents = steps.map(step => contentOfStep(step, steps.length));
    return {
        ...contents[0],
        steps: contents.length > 1 ? contents : [],
        isCut: isObject(steps.at(-1)?.['nextStepResponse']) || contents.some(({ isCut }) => isCut),
    };
}
/** @param count of steps, which share what may be shown. */
function contentOfStep(fields, count) {
    const length = {
        characters: longest$1.characters / count,
        tags: longest$1.tags / count,
        images: longest$1.images / count,
    };
    const mostCards = Math.ceil(most$1.cards / count);
    const template = textOf(fields, 'templateName');
    const data = dataOf(fields['templateData']);
    const text = textOf(fields, 'text');
    const html = cut(text, length);
    // One more than is shown tells that there are more.
    const cards = cardsOf(template, data, mostCards + 1);
    const sidebar = sidebarOf(fields['sidebar'], length);
    return {
        html: bubblesOf$1(html, template),
        replies: template === 'dydu_quick_reply_001' && isObject(data) ? numbered(data, 'button', most$1.replies) : [],
        cards: cards.slice(0, mostCards),
        ...(sidebar && { sidebar }),
        steps: [],
        understanding: understandingOf(textOf(fields, 'typeResponse') || textOf(fields, 'type')),
        isCut: html.length < text.length || cards.length > mostCards,
    };
}
/** Only this mark splits the text of quick replies; that of other answers is split at each rule, once it is safe. */
const bubblesOf$1 = (html, template) => template === 'dydu_quick_reply_001' ? html.split(/<hr class="split"[^>]*>?/i) : [html];
function cardsOf(template, data, count) {
    switch (template) {
        case 'dydu_product_001':
            return isObject(data) ? [cardOf(data, '')] : [];
        case 'dydu_carousel_array':
            return Array.isArray(data)
                ? data
                    .filter(isObject)
                    .slice(0, count)
                    .map(one => cardOf(one, ''))
                : [];
        case 'dydu_carousel_001':
            return isObject(data) ? suffixedCards(data, count) : [];
        default:
            return [];
    }
}
function suffixedCards(data, count) {
    const cards = [];
    const isThere = (suffix) => ['title', 'subtitle', 'imageLink', 'buttonA'].some(name => textOf(data, `${name}${String(suffix)}`) !== '');
    while (cards.length < count && isThere(cards.length + 1))
        cards.push(cardOf(data, String(cards.length + 1)));
    return cards;
}
function cardOf(data, suffix) {
    const field = (name) => shortTextOf(data, `${name}${suffix}`);
    const url = webAddress(field('imageLink'));
    return {
        ...(url !== undefined && { image: { url, name: field('imageName') } }),
        title: field('title'),
        subtitle: field('subtitle'),
        numeric: field('numeric'),
        buttons: ['buttonA', 'buttonB', 'buttonC'].map(field).filter(Boolean),
    };
}
function sidebarOf(value, length) {
    if (!isObject(value))
        return undefined;
    const url = webAddress(textOf(value, 'url'));
    const html = cut(textOf(value, 'content'), length);
    if (html === '' && url === undefined)
        return undefined;
    return { title: shortTextOf(value, 'title'), html, ...(url !== undefined && { url }) };
}
const understandingOf = (type) => /^RW\w+Rewords?$/.test(type) ? 'reworded' : type.startsWith('GB') ? 'misunderstood' : 'understood';
/** @returns undefined for anything but `http` and `https`. */
function webAddress(text) {
    return /^https?:\/\/[^\s]+$/i.test(text.trim()) ? text.trim() : undefined;
}
/** JSON in a string. */
function dataOf(value) {
    if (typeof value !== 'string')
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return undefined;
    }
}
const textOf = (fields, name) => {
    const value = fields[name];
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};
const shortTextOf = (fields, name) => cut(textOf(fields, name), longestField);
const numbered = (data, name, count) => Array.from({ length: count }, (_, index) => shortTextOf(data, `${name}${String(index + 1)}`)).filter(Boolean);

/** What is longer is not meant for the input, and the pattern is not made for it. */
const longest = 1000;
/** One call whose first argument ends at a quote before a comma or the end: apostrophes need not be escaped. */
const call = /^javascript:\s*(?:window\.)?([\w.]+)\(\s*(?:'((?:\\.|(?!'\s*[,)])[^\\])*)'|"((?:\\.|[^"\\])*)"|(true|false))?[^()]*\)\s*;?$/s;
function guiActionOf(raw) {
    const [, name = '', one, two, bare] = (raw.length > longest ? null : call.exec(raw.trim())) ?? [];
    const argument = one ?? two ?? bare ?? '';
    return { name, argument: argument.replaceAll(/\\(['"\\])/g, '$1') };
}

/**
 * Carries out what a fresh answer wants. The page hears of it first and may prevent it. Only the actions that the
 * platform documents are known here, by their names: code in an answer is never run.
 */
function carryOut({ more = {} }, { host, placeholder, lock, suggesting }) {
    const language = textOf(more, 'language').toLowerCase();
    if (/^[a-z]{2}$/.test(language) && !sameLanguage(language, host))
        host.lang = language;
    const space = textOf(more, 'guiCSName');
    if (space !== '')
        host.space = space;
    suggesting(more['enableAutoSuggestion'] !== false);
    const raw = textOf(more, 'guiAction');
    if (raw !== '') {
        const { name, argument } = guiActionOf(raw);
        if (host.dispatchEvent(new ActionEvent(raw, name, argument))) {
            if (name === 'dyduCustomPlaceHolder')
                placeholder(argument);
            if (name === '_dydu_lockTextField')
                lock(argument !== 'false');
        }
    }
    const url = webAddress(textOf(more, 'urlRedirect'));
    if (url !== undefined && isAddress(url) && host.dispatchEvent(new RedirectEvent(url)))
        location.assign(url);
}
/** `location.assign` would raise an error for what is none. */
function isAddress(url) {
    try {
        return new URL(url).host !== '';
    }
    catch {
        return false;
    }
}
const sameLanguage = (language, host) => host.language === language;

/** A page must not freeze for more: what comes after the last of them keeps its rules. */
const most = 50;
/** Safe HTML as elements, one for each part between the rules. Nothing to see: no element. */
function bubblesOf(html) {
    const whole = elementOf(html);
    const bubbles = [];
    for (const rule of [...whole.querySelectorAll('hr')].slice(0, most - 1)) {
        const range = document.createRange();
        range.setStart(whole, 0);
        range.setEndBefore(rule);
        // What surrounds the rule is in both halves.
        bubbles.push(elementOf(range.extractContents()));
        rule.remove();
    }
    return [...bubbles, whole].filter(isVisible);
}
function elementOf(content) {
    // Nothing of it is loaded before it is shown.
    const element = document.implementation.createHTMLDocument('').createElement('div');
    if (content instanceof DocumentFragment)
        element.append(content);
    else
        element.innerHTML = content;
    return element;
}
const isVisible = (element) => element.textContent.trim() !== '' || element.querySelector('img, table, video, audio') !== null;

/** Undefined where no feedback is asked for, or was given already. */
function feedbackOf(more) {
    if (more['askFeedback'] !== true)
        return undefined;
    const given = textOf(more, 'feedback');
    if (given !== '' && given !== 'withoutAnswer')
        return undefined;
    const wording = isObject(more['feedbackWording']) ? more['feedbackWording'] : {};
    const field = (name) => textOf(wording, name);
    return {
        introduction: field('choiceIntroduction'),
        choices: ['choice0', 'choice1', 'choice2'].map(field),
        commentLabel: field('commentLabel'),
        commentPlaceholder: field('commentPlaceholder'),
        send: field('commentSend'),
        end: field('commentEnd'),
    };
}

/** Reads an answer, makes it safe, and makes the elements that show it. */
function prepare(answer, sanitize, labels) {
    const feedback = feedbackOf(answer.more ?? {});
    return { ...prepared(contentOf(answer), sanitize, labels), ...(feedback && { feedback }) };
}
function prepared(content, sanitize, labels) {
    const { sidebar, understanding, isCut } = content;
    const safe = (html) => equipped(elementOf(sanitize(html)), labels);
    return {
        bubbles: content.html
            // The text above quick replies is split by its own mark only, which is done.
            .flatMap(html => (content.replies.length > 0 ? [elementOf(sanitize(html))] : bubblesOf(sanitize(html))))
            .filter(isVisible)
            .map(bubble => equipped(bubble, labels)),
        replies: content.replies.map(html => linkOf(safe(html))).filter(({ label }) => label !== ''),
        cards: content.cards.map(card => preparedCard(card, safe)),
        steps: content.steps.map(step => prepared(step, sanitize, labels)),
        ...(sidebar && { sidebar: { ...sidebar, title: said(safe(sidebar.title)), body: safe(sidebar.html) } }),
        understanding,
        isCut,
    };
}
const preparedCard = (card, safe) => ({
    ...(card.image && { image: card.image }),
    title: said(safe(card.title)),
    subtitle: said(safe(card.subtitle)),
    numeric: said(safe(card.numeric)),
    buttons: card.buttons.map(html => linkOf(safe(html))).filter(({ label }) => label !== ''),
});
const said = (element) => element.textContent.replace(/\s+/g, ' ').trim();
/** A reply without a link asks what it says. */
function linkOf(element) {
    const label = said(element);
    const anchor = element.querySelector('a');
    const click = anchor && clickOn(anchor);
    const href = anchor?.getAttribute('href') ?? '#';
    if (href !== '#')
        return { label, href, click };
    return { label, href: null, click: click ?? { text: label, extra: { type: 'ask' } } };
}
/** Not all engines show what is some hundred elements deep: only its words are left. */
const tooDeep = `:scope${' > *'.repeat(100)}`;
/** Images can be enlarged, and wide tables scrolled, with the keyboard as well. */
function equipped(element, labels) {
    for (const deep of element.querySelectorAll(tooDeep))
        deep.replaceChildren(deep.textContent);
    for (const image of element.querySelectorAll('img')) {
        if (image.closest('a') !== null)
            continue;
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'zoom';
        button.ariaLabel = labels.enlarge(image.alt);
        image.replaceWith(button);
        button.append(image);
    }
    for (const table of element.querySelectorAll('table')) {
        const scroller = document.createElement('div');
        scroller.className = 'scroller';
        scroller.tabIndex = 0;
        scroller.role = 'group';
        scroller.ariaLabel = table.caption?.textContent.trim() || labels.table;
        table.replaceWith(scroller);
        scroller.append(table);
    }
    return element;
}
/** What is shown one after the other: its steps, or itself. */
const stepsOf = (prepared) => prepared.steps.length > 0 ? prepared.steps : [prepared];
/** There is something to see. */
const isShown = ({ bubbles, replies, cards, steps, sidebar }) => bubbles.some(isVisible) || replies.length + cards.length + steps.length > 0 || sidebar !== undefined;

/** The list of a text box with suggestions (ARIA pattern "combobox"); the focus stays in the text box. */
const suggestionsView = (suggestions, chosen, label, ask) => suggestions.length === 0
    ? nothing
    : html `<ul id="suggestions" part="suggestions" role="listbox" aria-label=${label}>
        ${
    /* The keys are the text box's. */ /* eslint-disable lit-a11y/click-events-have-key-events */ suggestions.map((text, index) => html `<li
                part="suggestion"
                id=${`suggestion-${String(index)}`}
                role="option"
                aria-selected=${index === chosen ? 'true' : 'false'}
                @pointerdown=${keepFocus}
                @click=${() => {
        ask(text);
    }}
              >
                ${text}
              </li>`)}
      </ul>`;
const keepFocus = (event) => {
    event.preventDefault();
};

/** The list above the input, and which of its questions Enter would ask. */
class SuggestionBox {
    /** -1: what was typed. */
    #chosen = -1;
    #act;
    constructor(act) {
        this.#act = act;
    }
    /** The id of the chosen one, for the input. */
    get chosen() {
        return this.#chosen < 0 ? null : `suggestion-${String(this.#chosen)}`;
    }
    changed(count, labels) {
        this.#chosen = -1;
        if (count > 0)
            this.#act.say(labels.suggestionCount(count));
    }
    view({ offers }, labels) {
        return suggestionsView(offers?.suggestions ?? [], this.#chosen, labels.suggestions, this.#act.ask);
    }
    /** Whether the key was for the list. */
    key(event, { offers }) {
        const list = offers?.suggestions ?? [];
        const chosen = list[this.#chosen];
        if (list.length === 0)
            return false;
        if (event.key === 'ArrowDown')
            this.#step(1, list.length);
        else if (event.key === 'ArrowUp')
            this.#step(-1, list.length);
        else if (event.key === 'Escape')
            this.#act.dismiss();
        else if (event.key === 'Enter' && !event.shiftKey && chosen !== undefined)
            this.#act.ask(chosen);
        else
            return false;
        event.preventDefault();
        event.stopPropagation();
        return true;
    }
    /** Round and round, by way of what was typed. */
    #step(by, count) {
        this.#chosen = ((this.#chosen + 1 + by + count + 1) % (count + 1)) - 1;
    }
}

/** Loaded when there is something to show: answers with all that belongs to them, and what the bot proposes. */
class Content {
    #above;
    #host;
    #link;
    #sanitize;
    #prepared;
    #slides;
    /** By the ids of their turns. */
    #shown;
    #times;
    #copied;
    #isSuggesting;
    constructor(host, link) {
        /** What stands in the empty input instead of the usual words, until the next question. */
        this.placeholder = '';
        this.isLocked = false;
        this.#sanitize = createSanitizer();
        this.#prepared = new WeakMap();
        this.#slides = new Map();
        /** By the ids of their turns. */
        this.#shown = new Map();
        this.#times = new Times();
        this.#copied = '';
        this.#isSuggesting = true;
        this.#inspect = (event) => {
            const id = turnAt(event);
            if (id !== undefined && this.#times.inspect(id))
                this.#host.requestUpdate();
        };
        this.#askAsTyped = (text) => {
            this.#link.ask(text, false, {});
        };
        this.#press = (click) => {
            if (isFollowed(click))
                this.#link.send({ wants: 'follow', ...click });
            else
                this.#link.ask(click.text, isHidden(click), click.extra);
        };
        /** Links and images inside an answer, which no template of ours has made. */
        this.#click = (event) => {
            const { target } = event;
            if (!(target instanceof Element))
                return;
            const id = target.closest('.copy') && turnAt(event);
            if (id)
                void this.#copy(id);
            const image = target.closest('.zoom')?.querySelector('img');
            if (image)
                this.#above.show({ is: 'image', url: image.src, name: image.alt });
            const link = target.closest('.answer a');
            const click = link && clickOn(link);
            if (!click)
                return;
            if (!isFollowed(click))
                event.preventDefault();
            this.#press(click);
        };
        this.#host = host;
        this.#link = link;
        this.#above = new Above(host);
        addStyles(host, contentStyles, aroundStyles);
        this.suggestionBox = new SuggestionBox({
            ask: this.#askAsTyped,
            dismiss: () => {
                link.send({ wants: 'suggestions', text: '' });
            },
            say: link.say,
        });
        const asides = httpAsides(link.botId, link.visit, headersOf(host));
        this.features = [
            suggest(asides, () => (this.#isSuggesting ? suggestionsOf(host) : 0)),
            topQuestions(asides, () => topQuestionsOf(host)),
            rate(asides),
            follow,
            say,
            setVariables(asides, link.variables),
        ];
        host.renderRoot.addEventListener('click', this.#click);
        host.renderRoot.addEventListener('pointerover', this.#inspect);
        host.renderRoot.addEventListener('focusin', this.#inspect);
    }
    close() {
        this.#host.renderRoot.removeEventListener('click', this.#click);
        this.#host.renderRoot.removeEventListener('pointerover', this.#inspect);
        this.#host.renderRoot.removeEventListener('focusin', this.#inspect);
    }
    /** What a fresh answer does beside being shown. */
    apply(answer) {
        carryOut(answer, {
            host: this.#host,
            placeholder: text => (this.placeholder = text.slice(0, 50)),
            lock: isLocked => (this.isLocked = isLocked),
            suggesting: isOn => (this.#isSuggesting = isOn),
        });
        const { sidebar } = this.#read(answer);
        if (sidebar !== undefined && this.#host.open && isAuto(this.#host, 'sidebar'))
            this.#above.show({ is: 'sidebar', sidebar });
    }
    restarted() {
        this.#shown.clear();
        this.isLocked = false;
        this.asked();
    }
    /** What is above the conversation makes room for the answer. */
    asked() {
        this.placeholder = '';
        this.#above.close();
    }
    /** The words of an answer, for a screen reader or a transcript. */
    words(answer) {
        const label = this.labels.replies;
        const said = stepsOf(this.#read(answer)).flatMap(({ bubbles, cards, replies }) => [
            ...bubbles.map(bubble => wordsOf(bubble)),
            ...cards.map(({ title, subtitle }) => `${title} ${subtitle}`.trim()),
            replies.length > 0 ? `${label}: ${replies.map(({ label }) => label).join(', ')}` : '',
        ]);
        return said.filter(Boolean).join(' ');
    }
    /** Undefined for an answer without anything to see. */
    answer(turn, answer, isNewest) {
        const prepared = this.#read(answer);
        if (!isShown(prepared))
            return undefined;
        const { id } = turn;
        const labels = this.labels;
        this.#shown.set(id, prepared);
        const { feedback, ...unrated } = prepared;
        const isRated = feedback !== undefined && !isOff(this.#host, 'feedback');
        return answerView(turn, isRated ? prepared : unrated, {
            isNewest,
            slide: this.#slides.get(id) ?? 0,
            isCopied: hasClipboard() ? this.#copied === id : undefined,
            time: this.#times.of(turn, isNewest, this.#host.language),
            avatar: this.#avatar(prepared),
            name: wordOf(this.#host, 'bot-name'),
        }, labels, {
            press: this.#press,
            slide: index => {
                if (this.#slides.get(id) === index)
                    return;
                this.#slides.set(id, index);
                this.#host.requestUpdate();
            },
            say: this.#link.say,
            rate: rating => {
                this.#link.send({ wants: 'rate', turn, rating });
            },
            showSidebar: sidebar => {
                this.#above.show({ is: 'sidebar', sidebar });
            },
        });
    }
    /** The day of a turn of an earlier day. */
    day(turn, before) {
        const words = newDay(turn.at, before?.at, this.#host.language);
        return words === undefined ? nothing : html `<p part="separator" class="separator">${words}</p>`;
    }
    top({ turns, offers }) {
        const top = offers?.top ?? [];
        const isFresh = turns.every(({ question, hidden }) => question === null || hidden);
        return isFresh && top.length > 0 ? topView(top, this.labels.top, this.#askAsTyped) : nothing;
    }
    /** Above the conversation: the languages and spaces to choose from. */
    choices() {
        return choicesOf(this.#host, this.labels, this.#link.restart);
    }
    overlay() {
        return this.#above.view(this.labels);
    }
    #read(answer) {
        const prepared = this.#prepared.get(answer) ?? prepare(answer, this.#sanitize, this.labels);
        this.#prepared.set(answer, prepared);
        return prepared;
    }
    #avatar({ understanding }) {
        return wordOf(this.#host, `avatar-${understanding}`) ?? wordOf(this.#host, 'avatar');
    }
    #inspect;
    async #copy(id) {
        const prepared = this.#shown.get(id);
        if (prepared === undefined)
            return;
        const steps = stepsOf(prepared);
        const bubbles = steps.flatMap(step => step.bubbles).map(bubble => bubble.innerText.trim());
        const texts = steps
            .flatMap(step => step.cards)
            .map(({ title, subtitle, numeric }) => [title, subtitle, numeric].filter(Boolean).join('\n'));
        try {
            await navigator.clipboard.writeText([...bubbles, ...texts].join('\n\n'));
        }
        catch {
            // The page may not allow it, which nobody here can change.
            return;
        }
        this.#copied = id;
        this.#link.say(this.labels.copied);
        this.#host.requestUpdate();
    }
    #askAsTyped;
    #press;
    /** Links and images inside an answer, which no template of ours has made. */
    #click;
    get labels() {
        return this.#link.labels();
    }
}
const hasClipboard = () => navigator.clipboard !== undefined;
/** The turn whose answer an event comes from. */
const turnAt = ({ target }) => target instanceof Element ? target.closest('.said')?.dataset['turn'] : undefined;

var content = /*#__PURE__*/Object.freeze({
    __proto__: null,
    Content: Content
});

export { ActionEvent, AnswerEvent, AskEvent, ChatboxErrorEvent, DiagnosticEvent, DyduChatbox, RedirectEvent, ServerChangeEvent };
