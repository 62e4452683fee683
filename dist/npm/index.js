import { adoptStyles, css, svg, nothing, html, LitElement } from 'lit';
import { C as ChatboxErrorEvent } from './events.js';

/** The default of `Timing.resumable`, in ms. Alone here because the script tag needs it before it loads the rest. */
const resumable = 60_000;

/** The key of the visitor's id, for all bots of the site. */
const visitorKey = 'dydu-chatbox:visitor';
/** The key of one bot under a name. */
const storageKey = (botId, name) => `dydu-chatbox:${botId}:${name}`;
/** The name of the channel on which tabs announce that all data was cleared. */
const forgottenKey = (botId) => storageKey(botId, 'forgotten');
/** Returns true if the window was open on the previous page of this tab, or a question was asked a moment ago. */
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
/** Returns true if a value breaks the rule of its attribute. */
function isWrong(name, value) {
    const [, rule, ...others] = attributes[name];
    if (value === null || rule === undefined || rule === 'flag')
        return false;
    return rule instanceof RegExp ? !rule.test(value.trim()) : ![rule, ...others].includes(value.toLowerCase());
}
const rules = () => Object.entries(attributes);
const propertyOf = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** Returns true if there is a bot, and consent is not required or was given in this browser. */
const mayTalk = (settings) => settings !== null && (settings.consent === 'not-asked' || hasAgreed(settings.botId));
function hasAgreed(botId) {
    try {
        return localStorage.getItem(storageKey(botId, 'consent')) === 'given';
    }
    catch {
        return false;
    }
}

const files = {
    ar: () => import('./ar.js'),
    de: () => import('./de.js'),
    en: () => import('./en.js'),
    es: () => import('./es.js'),
    fr: () => import('./fr.js'),
    it: () => import('./it.js'),
    nl: () => import('./nl.js'),
    pt: () => import('./pt.js'),
};
/** A language that the chat is translated into: the given one, a primary subtag such as `fr`, or else English. */
const translatedLanguage = (language) => Object.hasOwn(files, language) ? language : 'en';
/** Loads the words of one language; English where it is not spoken. */
const loadTranslation = async (language) => (await files[translatedLanguage(language)]?.()).words;
/** The name of the launcher before a translation is loaded. */
const launcherTitle = (language) => ({ ar: 'محادثة', fr: 'Discussion' })[language] ?? 'Chat';

/**
 * The primary subtag, e.g. `fr`, of `lang` of an element or of what surrounds it, out of its shadow root; else the browser's.
 * A language that the chat is not translated into is English.
 */
function languageOf(element) {
    const root = element.getRootNode();
    const around = root instanceof ShadowRoot ? root.host.closest('[lang]') : null;
    const lang = (element.closest('[lang]') ?? around)?.lang;
    const tag = /^[a-z]{2,3}(?![a-z])/i.exec(lang || navigator.language)?.[0] ?? 'en';
    return translatedLanguage(tag.toLowerCase());
}

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
        /** True after the first warning. Every later change is checked, because a corrected attribute may become wrong again. */
        this.hasWarned = false;
        /** True once the window has opened with consent: no address of the owner is requested before. */
        this.mayFetchLabels = false;
        this.#labels = {};
        this.#said = new Set();
        this.#host = host;
    }
    get labels() {
        return this.#labels;
    }
    /** Frameworks set null for an absent value: it means no labels. */
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
        const { language } = this.#host;
        const labelsUrl = this.#labelsUrl;
        const wanted = `${language} ${labelsUrl ?? ''}`;
        if (this.#window?.wanted !== wanted)
            this.#window = { wanted, loaded: this.#loadWindow(wanted) };
        return this.#window.loaded;
    }
    get #labelsUrl() {
        return this.mayFetchLabels ? this.#host.labelsUrl : null;
    }
    async #loadWindow(wanted) {
        const { language } = this.#host;
        const labelsUrl = this.#labelsUrl;
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

/** Lenient like HTML's own attributes; null without a bot or a server. attribute-warnings.ts reports the errors. */
function readSettings(attributes) {
    const botId = attributes.botId?.trim();
    const main = apiRoot(attributes.server);
    const backup = apiRoot(attributes.backupServer);
    if (!botId || main === null)
        return null;
    return {
        botId,
        servers: backup === null || backup === main ? { main } : { main, backup },
        // An unknown value is more likely meant to require consent than not to.
        consent: attributes.consent === null ? 'not-asked' : 'required',
    };
}
/** Null if the value is neither an origin nor an API root. */
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

// This file is long, because the tables of the documents and the data for editors are generated from this class and its comment.
/* eslint max-lines: ['error', {max: 285, skipComments: true}] */
/**
 * A chat window for a dydu bot, which keeps answering when the main server fails.
 *
 * @element dydu-chatbox
 *
 * @attr {string} bot-id - The id of the bot, as the platform gives it. Required.
 * @attr {string} server - The main server: an origin (the API is then under `/servlet/api/`), or a full API root ending in `/`. Required.
 * @attr {string} backup-server - The backup server, written like `server`. Pre-production has none.
 * @attr {string} space - The consultation space of the knowledge base. If absent, the server's own default.
 * @attr {boolean} open - The window is open.
 * @attr {'required'} consent - `required`: nothing is requested or stored before the visitor agrees. If absent, the visitor is not asked.
 * @attr {number} [timeout=20000] - Milliseconds after which a question without an answer moves to the backup, 1000 to 300000. 30000 suits a generative bot.
 * @attr {number} [probe-timeout=2000] - Milliseconds that a status request may take while a question waits for its answer, 1000 to 300000.
 * @attr {'window' | 'inline' | 'full'} [mode=window] - `window` floats above the page, `inline` fills the element's own box and is always open, `full` covers the page while open.
 * @attr {'end' | 'start'} [placement=end] - `start` or `end`: the side of the page on which the launcher and the window float, in reading direction.
 * @attr {string} width - The width of the window: a CSS length, or a number of pixels. If absent, `--dydu-width`.
 * @attr {string} height - The height of the window, written like `width`. If absent, `--dydu-height`.
 * @attr {number} z-index - The `z-index` of the launcher and the window. If absent, `--dydu-z-index`.
 * @attr {'on' | 'off'} [resize=on] - `on`: the visitor may resize the window on a screen that has the room. `off`: the size is fixed.
 * @attr {boolean} movable - The visitor may drag the launcher up and down and to the other side of the page, or move it with the arrow keys.
 * @attr {boolean} sound - Plays a short sound when an answer arrives while the chat is closed or the tab is hidden.
 * @attr {'auto' | 'same' | 'new'} [links=auto] - The tab in which links of answers open. `auto`: a new tab, or this one where the answer says so (type `redirection`). `same`: this one. `new`: a new one.
 * @attr {string} launcher-label - A text beside the launcher's icon. If absent, the icon stands alone.
 * @attr {'light' | 'dark' | 'auto'} [theme=light] - `light`, `dark`, or `auto`, which follows the visitor's system.
 * @attr {string} [welcome=#welcome#] - The question whose answer begins a conversation. `off`: no question is sent.
 * @attr {string} [top-questions=3] - The number of frequently asked questions that are proposed. `off`: none.
 * @attr {string} [suggestions=5] - The number of questions that are proposed while the visitor types. `off`: the text stays in the page until it is sent.
 * @attr {'on' | 'off'} [feedback=on] - `on`: visitors can rate answers where the bot asks for it. `off`: they cannot rate any.
 * @attr {'button' | 'auto'} [sidebar=button] - `button`: the details of an answer open on demand. `auto`: the details of a new answer open automatically.
 * @attr {string} bot-name - A name above the bot's bubbles.
 * @attr {string} user-name - A name above the visitor's bubbles.
 * @attr {string} avatar - The address of a picture beside the bot's bubbles.
 * @attr {string} avatar-reworded - Replaces `avatar` where the bot proposes other words.
 * @attr {string} avatar-misunderstood - Replaces `avatar` where the bot has not understood.
 * @attr {string} labels-url - The address of a JSON file with labels that replace the chat's own, by name.
 * @attr {string} languages - The languages that the visitor may choose from, e.g. `fr, en`. Choosing one begins a new conversation.
 * @attr {string} spaces - The consultation spaces that the visitor may choose from, e.g. `Shop, Help`.
 * @attr {boolean} qualification - Marks questions as tests, which the server's statistics leave out.
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
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see below
class DyduChatbox extends LitElement {
    static { this.styles = launcherStyles; }
    #settings;
    #conversation;
    #parts;
    /** The lazy module that failed to load. */
    #failed;
    #agreed;
    /** Decided when the window opens: a page that is translated meanwhile does not change it. */
    #language;
    #isReconfigured;
    #wasOpen;
    constructor() {
        super();
        /** All other durations, in milliseconds. They are read when the conversation begins. */
        this.timing = {};
        /** Variables for the knowledge base, sent with every question. */
        this.variables = {};
        this.#settings = null;
        /** The lazy module that failed to load. */
        this.#failed = 'nothing';
        this.#agreed = false;
        this.#isReconfigured = true;
        this.#wasOpen = false;
        /** @internal Called after all stored data was removed, here or in another tab. */
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
                // On a phone the launcher is hidden until the window has closed.
                void this.updateComplete.then(() => this.renderRoot.querySelector('#launcher')?.focus());
            },
            interest: () => {
                for (const loading of [this.#interest(), this.#parts.loadWindow()])
                    loading?.catch(() => undefined);
            },
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
        if (name === 'lang')
            this.#language = undefined;
        if ((this.words || this.open) && ['lang', 'labels-url'].includes(name))
            void this.#begin();
        this.requestUpdate();
    }
    /**
     * The primary subtag, e.g. `fr`, of the chat's language: `lang` of the element or of an ancestor, else the browser's. It is
     * read when the window opens, and again when a new conversation begins.
     */
    get language() {
        return this.#language ?? languageOf(this);
    }
    /** Opens the window and moves the focus into it. */
    async show() {
        this.open = true;
        await this.#focusInside();
    }
    /** Closes the window and moves the focus to the launcher. */
    close() {
        this.#act.close();
    }
    /** Focuses the input if the window is open, else the launcher. */
    focus() {
        if (this.open)
            void this.#focusInside();
        else
            this.renderRoot.querySelector('#launcher')?.focus();
    }
    /**
     * Opens the window and asks. No question is sent before the visitor's consent, or if the page prevents `dydu-ask`.
     *
     * @param question A text, or an object with `text` and optionally `hidden` (the visitor sees only the answer), `unsafe` (the
     * question has effects outside the chat and is never repeated automatically), `unregistered` (the question leaves no trace in
     * the server's history and statistics), `extra` (parameters for the server).
     */
    async ask(question) {
        this.open = true;
        (await this.#conversing())?.ask(typeof question === 'string' ? { text: question } : question);
    }
    /**
     * Opens the window and shows a message of the page, in this tab only.
     *
     * @param message HTML, sanitized like an answer. `more` holds the further fields of an answer of the platform, e.g. `{sidebar}`.
     */
    async say(message) {
        this.open = true;
        await (await this.#conversing())?.say(message);
    }
    /** Opens the window and sets a variable of the server's dialog, and of every dialog that begins on this page. */
    async setDialogVariable(name, value) {
        this.open = true;
        (await this.#conversing())?.setDialogVariable(name, value);
    }
    /** Begins a new conversation. */
    restart() {
        this.#language = undefined;
        if (this.open)
            void this.#begin();
        if (this.#conversation !== undefined)
            this.#conversation.restart();
        else
            void this.#prepare().then(conversation => conversation?.restart());
    }
    /** Returns the conversation as plain text. */
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
    /** Another tab may have cleared the consent; a conversation would have been notified. */
    #askStorage() {
        if (this.#conversation === undefined)
            this.#agreed = mayTalk(this.#settings);
    }
    /** Loads the conversation when the visitor shows interest; before consent it loads nothing. */
    #interest() {
        return this.#agreed ? this.#parts.loadConversation() : undefined;
    }
    /** The conversation begins when the window opens. */
    async #begin() {
        const settings = this.#settings;
        this.#language ??= languageOf(this);
        this.#parts.mayFetchLabels ||= this.#agreed;
        let failing = 'window';
        try {
            const loading = this.#interest();
            // It is awaited below.
            loading?.catch(() => undefined);
            await this.#parts.loadWindow();
            failing = 'conversation';
            // The window shows that the conversation is being loaded.
            this.requestUpdate();
            const code = await loading;
            if (settings === this.#settings && this.open)
                this.#converse(code)?.recall();
            failing = 'nothing';
        }
        catch {
            // LazyModules has logged the error.
        }
        this.#failed = failing;
        this.requestUpdate();
        void this.updateComplete.then(() => this.#parts.window?.promoteToTopLayer(this.renderRoot));
    }
    /** Creates the conversation in advance. If its code cannot be loaded, the error is shown when the window opens. */
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
    /** Labels that replace the chat's own, by name. */
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
    /** Focuses the input, or the first control that stands in its place. */
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
// These are accessors because Svelte sets only accessors, and so that values set before the class was defined are adopted.
for (const name of ['timing', 'variables', 'headers'])
    DyduChatbox.createProperty(name, { attribute: false });

/** Registers once; a page may well paste the script twice, and the first one wins. */
function define(name, element) {
    const registry = globalThis.customElements;
    if (registry === undefined || registry.get(name) !== undefined)
        return;
    registry.define(name, element);
}

/** The entry of the script tag: it registers `<dydu-chatbox>`, and exports nothing that would add weight to a page. */
define('dydu-chatbox', DyduChatbox);

export { DyduChatbox as D, addStyles as a, closeIcon as b, chatIcon as c, apiRoot as d, attributes as e, forgottenKey as f, isWrong as i, resumable as r, storageKey as s, visitorKey as v };
