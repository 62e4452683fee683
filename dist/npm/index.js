import { adoptStyles, css, svg, nothing, html, LitElement } from 'lit';
import { C as ChatboxErrorEvent } from './events.js';

/** The default of `Timing.resumable`, in ms. Alone here because the script tag needs it before it loads the rest. */
const resumable = 60_000;

/** Who asks, for all bots of the site. */
const visitorKey = 'dydu-chatbox:visitor';
/** What one bot keeps under a name. */
const storageKey = (botId, name) => `dydu-chatbox:${botId}:${name}`;
/** Where all tabs hear that everything was forgotten. */
const forgottenKey = (botId) => storageKey(botId, 'forgotten');
/** Whether this tab comes from a page on which the window was open, or a question was asked a moment ago. */
function shouldReopen(botId) {
    try {
        if (sessionStorage.getItem(storageKey(botId, 'open')))
            return true;
        const asked = JSON.parse(sessionStorage.getItem(storageKey(botId, 'pending-questions')) ?? '[]');
        return asked.some(({ askedAt }) => Date.now() - askedAt < resumable);
    }
    catch {
        return false;
    }
}

const count = /^(off|\d{1,3})$/i;
/** A number of pixels, a length, or a function of lengths. */
const length = /^(\d+(\.\d+)?([a-z]+|%)?|[a-z]+\(.+\))$/i;
/** 1000 to 300000 ms. */
const patience = /^([1-9]\d{3,4}|[12]\d{5}|300000)$/;
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
    timeout: ['restart', patience],
    'probe-timeout': ['restart', patience],
    open: ['now', 'flag'],
    mode: ['now', 'window', 'inline', 'full'],
    placement: ['now', 'end', 'start'],
    theme: ['now', 'light', 'dark', 'auto'],
    width: ['now', length],
    height: ['now', length],
    'z-index': ['now', /^-?\d+$/],
    resize: ['now', 'on', 'off'],
    movable: ['now', 'flag'],
    sound: ['now', 'flag'],
    links: ['now', 'auto', 'same', 'new'],
    'launcher-label': ['now'],
    space: ['next'],
    qualification: ['next', 'flag'],
    welcome: ['next'],
    'top-questions': ['next', count],
    suggestions: ['next', count],
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
    for (const [name, [, normal]] of rules()) {
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
    for (const property of [...rules().map(([name]) => propertyOf(name)), ...others]) {
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
const rules = () => Object.entries(attributes);
const propertyOf = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** Whether there is a bot, and nobody has to agree or the visitor has in this browser. */
const mayTalk = (settings) => settings !== null && (settings.consent === 'not-asked' || hasAgreed(settings.botId));
function hasAgreed(botId) {
    try {
        return localStorage.getItem(storageKey(botId, 'consent')) === 'given';
    }
    catch {
        return false;
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
 */
async function loadTranslation(language) {
    const files = {
        ar: () => import('./ar.js'),
        de: () => import('./de.js'),
        es: () => import('./es.js'),
        fr: () => import('./fr.js'),
        it: () => import('./it.js'),
        nl: () => import('./nl.js'),
        pt: () => import('./pt.js'),
    };
    const english = () => import('./en.js');
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

/** The parts of the chat that are loaded when they are needed. What failed to load is tried again when asked for again. */
class LazyModules {
    #host;
    #conversation;
    #window;
    #loaded;
    #labels;
    #said;
    constructor(host) {
        /** What is mended may be broken again. */
        this.hasWarned = false;
        this.#labels = {};
        this.#said = new Set();
        this.#host = host;
    }
    get labels() {
        return this.#labels;
    }
    /** None for null, which frameworks set for what is absent. */
    set labels(labels) {
        this.#labels = labels ?? {};
        this.translation = this.#loaded && { ...this.#loaded, ...labels };
    }
    loadConversation() {
        this.#conversation ??= import('./conversation.js').then(function (n) { return n.j; }).catch((error) => {
            this.#conversation = undefined;
            throw this.#failed(error);
        });
        return this.#conversation;
    }
    /** The window and its words; the words again when the language or their address has changed. */
    loadWindow() {
        const { language, labelsUrl } = this.#host;
        const wanted = `${language} ${labelsUrl ?? ''}`;
        if (this.#window?.wanted !== wanted)
            this.#window = { wanted, loaded: this.#loadWindow(wanted) };
        return this.#window.loaded;
    }
    async #loadWindow(wanted) {
        const { language, labelsUrl } = this.#host;
        try {
            const [window, words] = await Promise.all([import('./window.js'), loadTranslation(language)]);
            const own = labelsUrl && (await window.loadCustomLabels(labelsUrl, words));
            if (this.window === undefined)
                addStyles(this.#host, window.tokens, window.windowStyles);
            this.window = window;
            if (this.#window?.wanted === wanted)
                this.#loaded = { ...words, ...own };
        }
        catch (error) {
            this.#window = undefined;
            throw this.#failed(error);
        }
        this.labels = this.#labels;
    }
    /** Something about the attributes is wrong. */
    async warnAboutAttributes() {
        this.hasWarned = true;
        try {
            const { warnAboutAttributes } = await import('./attribute-warnings.js');
            warnAboutAttributes(this.#host, this.#said, message => {
                this.#host.dispatchEvent(new ChatboxErrorEvent('misconfigured', message));
            });
        }
        catch (error) {
            this.#failed(error);
        }
    }
    async clearData(botId) {
        const { clearData: forget } = await import('./clear-data.js');
        forget(botId);
    }
    #failed(error) {
        console.error('<dydu-chatbox> could not be loaded', error);
        return error;
    }
}

/** Lenient like HTML's own attributes; null where nobody is left to talk to. attribute-warnings.ts tells what is wrong. */
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
const launcherStyles = css `
  :host {
    /* In the page's lines, and between its flex items, there is nothing of ours. */
    display: contents;
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

  #launcher,
  #failed {
    position: fixed;
    inset-inline-end: var(--_space);
    z-index: var(--dydu-z-index, 1000);
    /* Even where the page says otherwise of everything. */
    writing-mode: horizontal-tb;
    pointer-events: auto;
  }
  #launcher {
    inset-block-end: var(--_space);
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-inline-size: var(--_size);
    block-size: var(--_size);
    padding: 0 16px;
    border: 0;
    border-radius: 99px;
    background: var(--_color);
    color: var(--_on-color);
    box-shadow: var(--dydu-launcher-shadow, 0 4px 16px rgb(0 0 0 / 0.24));
  }
  [data-label]::after {
    content: attr(data-label);
  }

  #retry {
    min-block-size: 44px;
  }
  :host([placement='start' i]) :is(#launcher, #failed) {
    inset-inline: var(--_space) auto;
  }
  :host([mode='inline' i]) #launcher {
    display: none;
  }
  #failed {
    inset-block-end: calc(var(--_space) * 2 + var(--_size));
    max-inline-size: 320px;
    margin: 0;
    padding: var(--_space);
    border-radius: 16px;
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.24);
  }
  @media print {
    #launcher {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0s;
    }
  }
  @media (forced-colors: active) {
    #launcher,
    #failed {
      border: 1px solid;
    }
  }
`;

/** Icons are Lucide's (ISC), so that all are of one hand. Only those that are used are here and beside. */
const chatIcon = svg `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719"/></svg>`;
const closeIcon = svg `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M18 6 6 18M6 6l12 12"/></svg>`;

/** The launcher, and what it opens. Where not even words could be loaded, it says so in English. */
const launcherView = (title, label, isOpen, hasFailed, opened, act) => html `
  <button
    id="launcher"
    part="launcher"
    type="button"
    aria-haspopup="dialog"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-label=${label || title}
    data-label=${label || nothing}
    @click=${act.toggle}
    @pointerenter=${act.approach}
    @pointerdown=${act.approach}
    @focus=${act.interest}
  >
    ${isOpen ? closeIcon : chatIcon}
  </button>
  ${hasFailed && isOpen
    ? html `<p id="failed" part="notice" role="alert" lang="en" dir="ltr">
          The chat could not be loaded. Please check your connection, or reload the page.
          <button id="retry" type="button" @click=${act.retry}>Try again</button>
        </p>`
    : nothing}
  ${opened ?? nothing}
`;

// Long, because the documents, the types of editors and the tables of the README are made from this class and its comment.
/* eslint max-lines: ['error', {max: 280, skipComments: true}] */
/**
 * A chat window for a dydu bot, which keeps answering when the main server does not.
 *
 * @element dydu-chatbox
 *
 * @attr {string} bot-id - The id of the bot, as the platform gives it. Required.
 * @attr {string} server - The main server: an origin (the API is then under `/servlet/api/`), or a full API root ending in `/`. Required.
 * @attr {string} backup-server - The backup server, written like `server`. Pre-production has none.
 * @attr {string} space - The consultation space of the knowledge base. The server's own default if absent.
 * @attr {boolean} open - Whether the window is open.
 * @attr {'required'} consent - `required`: nothing is requested or stored before the visitor agrees. Nobody is asked if absent.
 * @attr {number} [timeout=20000] - Milliseconds a question may stay unanswered before it moves to the backup, 1000 to 300000. 30000 suits a generative bot.
 * @attr {number} [probe-timeout=2000] - Milliseconds that a server may take to say how it is while a question waits for its answer, 1000 to 300000.
 * @attr {'window' | 'inline' | 'full'} [mode=window] - `window` floats above the page, `inline` fills the element's own box and is always open, `full` covers the page while open.
 * @attr {'end' | 'start'} [placement=end] - `start` or `end`: the side of the page on which the launcher and the window float, in reading direction.
 * @attr {string} width - The width of the window: a length of CSS, or a number of pixels. `--dydu-width` if absent.
 * @attr {string} height - Its height. `--dydu-height` if absent.
 * @attr {number} z-index - Above what the launcher and the window float. `--dydu-z-index` if absent.
 * @attr {'on' | 'off'} [resize=on] - `on`: the visitor may change the size of the window on a screen that has the room. `off`: it stays as it is.
 * @attr {boolean} movable - The visitor may drag the launcher up and down and to the other side of the page, or move it with the arrow keys.
 * @attr {boolean} sound - Two soft notes when an answer comes while nobody looks.
 * @attr {'auto' | 'same' | 'new'} [links=auto] - Where links of answers open. `auto`: in a new tab, or in this one where the answer says so (type `redirection`). `same`: in this one. `new`: in a new one.
 * @attr {string} launcher-label - Words beside the launcher's icon. None if absent.
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
 * @fires {AnswerEvent} dydu-answer - A question has its answer; the first words of the bot are none.
 * @fires {ServerChangeEvent} dydu-server-change - The dialog lives on another server now.
 * @fires {ChatboxErrorEvent} dydu-error - The chat cannot work here, or a question could not be sent.
 * @fires {DiagnosticEvent} dydu-diagnostic - A step towards a server, for monitoring. Also a `performance.measure`.
 *
 * @csspart unread - How many answers nobody has seen, beside the launcher.
 * @csspart resize - The corner by which the window is made larger or smaller.
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
    static { this.styles = launcherStyles; }
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
        this.timing = {};
        /** Sent with every question, for the knowledge base. */
        this.variables = {};
        this.#settings = null;
        /** Of what is loaded, the part that failed. */
        this.#failed = 'nothing';
        this.#agreed = false;
        this.#isReconfigured = true;
        this.#wasOpen = false;
        /** @internal Everything that was stored was removed, here or in another tab. */
        this.forgotten = () => {
            this.open = false;
            this.#isReconfigured = true;
            this.requestUpdate();
        };
        this.#act = {
            toggle: () => {
                if (this.open)
                    this.#act.close();
                else
                    void this.show();
            },
            close: () => {
                this.open = false;
                // On a phone the launcher is not there before the window has gone.
                void this.updateComplete.then(() => this.renderRoot.querySelector('#launcher')?.focus());
            },
            interest: () => void Promise.allSettled([this.#interest(), this.#parts.loadWindow()]),
            approach: () => {
                this.#askStorage();
                this.#act.interest();
                void this.#prepare().then(conversation => conversation?.warmUp());
            },
            retry: () => void this.show(),
        };
        this.#agree = () => {
            if (this.#settings === null)
                return;
            this.#parts.window?.rememberAgreement(this.#settings.botId);
            this.#agreed = true;
            this.requestUpdate();
            void this.#focusInside();
        };
        this.#parts = new LazyModules(this);
        adoptEarly(this, 'labels');
    }
    static get observedAttributes() {
        return [...super.observedAttributes, 'lang', ...Object.keys(attributes)];
    }
    attributeChangedCallback(name, before, after) {
        super.attributeChangedCallback(name, before, after);
        if (before === after)
            return;
        if (name !== 'lang') {
            if (isWrong(name, after) || this.#parts.hasWarned)
                void this.#parts.warnAboutAttributes();
            if (attributes[name][0] === 'restart')
                this.#isReconfigured = true;
        }
        const isOfWords = name === 'lang' || name === 'labels-url';
        if ((this.words || this.open) && isOfWords)
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
     * the chat: it is never repeated by itself), `unregistered` (no trace in the server's history and statistics), `extra`
     * (parameters for the server).
     */
    async ask(question) {
        this.open = true;
        (await this.#conversing())?.ask(typeof question === 'string' ? { text: question } : question);
    }
    /**
     * Shows a message of the page, in this tab only. Opens the window.
     *
     * @param message HTML, made safe like an answer; `more`: what an answer of the platform carries beside it, e.g. `{sidebar}`.
     */
    async say(message) {
        this.open = true;
        await (await this.#conversing())?.say(message);
    }
    /** Sets a variable of the server's dialog, and of every one that begins on this page. Opens the window. */
    async setDialogVariable(name, value) {
        this.open = true;
        (await this.#conversing())?.setDialogVariable(name, value);
    }
    /** Begins a new conversation. */
    restart() {
        if (this.#conversation !== undefined)
            this.#conversation.restart();
        else
            void this.#prepare().then(conversation => conversation?.restart());
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
            await this.#parts.clearData(botId);
        this.forgotten();
        await this.updateComplete;
    }
    async #conversing() {
        await this.updateComplete;
        await this.#begin();
        return this.#conversation;
    }
    connectedCallback() {
        super.connectedCallback();
        if (this.open)
            this.#conversation?.recall();
    }
    willUpdate() {
        const isReconfigured = this.#isReconfigured;
        this.#isReconfigured = false;
        if (isReconfigured)
            this.#configure();
        if (this.mode === 'inline')
            this.open = true;
        if (this.open && (isReconfigured || !this.#wasOpen)) {
            this.#askStorage();
            void this.#begin();
        }
        this.#wasOpen = this.open;
    }
    updated() {
        this.renderRoot.querySelector('#launcher')?.style.setProperty('z-index', this.zIndex);
        this.#parts.window?.applySizes(this);
    }
    #configure() {
        const settings = readSettings(this);
        this.#conversation?.close();
        this.#conversation = undefined;
        this.#settings = settings;
        this.#askStorage();
        if (settings !== null && this.#agreed && shouldReopen(settings.botId))
            this.open = true;
        const isIncomplete = settings === null || (this.backupServer !== null && settings.servers.backup === undefined);
        if (isIncomplete || this.#parts.hasWarned)
            void this.#parts.warnAboutAttributes();
    }
    /** Another tab may have forgotten the consent; a conversation would have heard of it. */
    #askStorage() {
        if (this.#conversation === undefined)
            this.#agreed = mayTalk(this.#settings);
    }
    /** The visitor may want to talk: loads what that needs; nothing before consent. */
    #interest() {
        return this.#agreed ? this.#parts.loadConversation() : undefined;
    }
    /** The conversation begins when the window opens. */
    async #begin() {
        const settings = this.#settings;
        let failing = 'window';
        try {
            const loading = this.#interest();
            // Met below.
            loading?.catch(() => undefined);
            await this.#parts.loadWindow();
            failing = 'conversation';
            // It says that the rest is on its way.
            this.requestUpdate();
            const code = await loading;
            if (settings === this.#settings && this.open)
                this.#converse(code)?.recall();
            failing = 'nothing';
        }
        catch {
            // The parts have said so in the console.
        }
        this.#failed = failing;
        this.requestUpdate();
        void this.updateComplete.then(() => this.#parts.window?.promoteToTopLayer(this.renderRoot));
    }
    /** The dialog that the visitor may be about to begin; none where it could not be loaded, which opening will say. */
    async #prepare() {
        await this.updateComplete;
        this.#askStorage();
        const settings = this.#settings;
        const code = await this.#interest()?.catch(() => undefined);
        return settings === this.#settings ? this.#converse(code) : undefined;
    }
    #converse(code) {
        if (code !== undefined && this.#settings !== null)
            this.#conversation ??= new code.Conversation(this, this.#settings);
        return this.#conversation;
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
        return this.#parts.translation;
    }
    render() {
        const { open, words } = this;
        const { window: frame } = this.#parts;
        const title = words?.title ?? this.labels.title ?? launcherTitle(this.language);
        const opened = words &&
            frame?.windowView(open, this.#conversation?.canRestart === true, this.#body(frame, words), words, this);
        return launcherView(title, this.launcherLabel, open, this.#failed === 'window', opened, this.#act);
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
            this.#parts.window?.focusFirst(this.renderRoot);
    }
}
reflectAttributes(DyduChatbox.prototype);
// As accessors: Svelte sets nothing else, and what a page has set before the class was there counts.
for (const name of ['timing', 'variables', 'headers'])
    DyduChatbox.createProperty(name, { attribute: false });

/** Registers once; a page may well paste the script twice, and the first one wins. */
function define(name, element) {
    const registry = globalThis.customElements;
    if (registry === undefined || registry.get(name) !== undefined)
        return;
    registry.define(name, element);
}

/** What the script tag loads: registers `<dydu-chatbox>`, and exports nothing that a page would have to carry. */
define('dydu-chatbox', DyduChatbox);

export { DyduChatbox as D, addStyles as a, closeIcon as b, chatIcon as c, apiRoot as d, attributes as e, forgottenKey as f, isWrong as i, resumable as r, storageKey as s, visitorKey as v };
