import { css, html, nothing, svg } from 'lit';
import { s as storageKey, i as isWrong, c as chatIcon, b as closeIcon } from './index.js';
import './events.js';

/** The window, and what stands in it before there is a conversation. */
const windowStyles = css `
  textarea {
    font: inherit;
    color: inherit;
    /* By each line's own letters. */
    unicode-bidi: plaintext;
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
  #launcher {
    transition: transform var(--_motion);
  }
  #launcher:hover {
    transform: scale(1.05);
  }
  #window {
    /* What a page says of everything reaches the host, and is inherited from there: only the font is welcome. */
    all: initial;
    box-sizing: border-box;
    visibility: inherit;
    color-scheme: var(--_d-scheme, light);
    color: var(--_text);
    font-family: var(--dydu-font, inherit);
    font-size: var(--dydu-font-size, 16px);
    line-height: var(--dydu-line-height, 1.5);
    user-select: text;
    position: fixed;
    inset-block-end: calc(var(--_space) * 2 + var(--_size));
    inset-inline-end: var(--_space);
    z-index: var(--dydu-z-index, 1000);
    display: flex;
    flex-direction: column;
    inline-size: min(var(--_own-width, var(--_width, var(--dydu-width, 400px))), 100vw - var(--_space) * 2);
    block-size: min(
      var(--_own-height, var(--_height, var(--dydu-height, 640px))),
      100dvh - var(--_space) * 3 - var(--_size)
    );
    container-type: size;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    transform-origin: bottom;
    transition:
      opacity var(--_motion),
      transform var(--_motion),
      display var(--_motion) allow-discrete;
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
    justify-self: start;
    margin: 0;
  }
  .before > svg,
  .greeting svg {
    inline-size: 40px;
    block-size: 40px;
    color: var(--_color);
    stroke-width: 1.5;
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
  :host([mode='inline' i]) :is(#close, #decline) {
    display: none;
  }
  :host([mode='full' i]) #window {
    inset: var(--_top, 0) 0 auto;
    inline-size: 100%;
    block-size: var(--_room, 100dvh);
    border: 0;
    border-radius: 0;
  }
  :host([mode='full' i]) #launcher[aria-expanded='true'] {
    display: none;
  }

  @media (width < 480px), (height < 480px) {
    :host(:not([mode='inline' i])) #window {
      inset: var(--_top, 0) 0 auto;
      inline-size: 100%;
      block-size: var(--_room, 100dvh);
      border: 0;
      border-radius: 0;
      padding-block-end: env(safe-area-inset-bottom);
    }
    #input {
      font-size: max(16px, 1em);
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
 * Colours, and what an owner sets (docs/design-language.md). A public property gives its value, else a theme, else what
 * stands here. Those of the launcher are in styles.ts, which is loaded before.
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
    --_d-scheme: dark;
    --_d-bubble: #29303b;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto' i]) {
      --_d-scheme: dark;
      --_d-bubble: #29303b;
    }
  }
`;

/**
 * A transformed, filtered or contained ancestor keeps what is `fixed` to itself, and may cut it off. The window then goes
 * to the top layer, where no ancestor reaches it. See docs/decisions/0012.
 */
async function promoteToTopLayer(root) {
    const window = root.querySelector('#window:not([hidden])');
    if (window === null)
        return;
    // On its way it is not where it will be.
    await Promise.allSettled(window.getAnimations().map(({ finished }) => finished));
    const { position, right, bottom } = getComputedStyle(window);
    const box = window.getBoundingClientRect();
    const away = Math.abs(box.right + parseFloat(right) - innerWidth) +
        Math.abs(box.bottom + parseFloat(bottom) - innerHeight);
    // Scroll bars take some.
    if (position !== 'fixed' || away < 40)
        return;
    if (!window.popover)
        console.warn('<dydu-chatbox> is inside an ancestor with transform, filter or contain: place it directly in the body');
    window.popover = 'manual';
    // Not in the oldest engines that we support.
    window.togglePopover?.(true);
}

/** Keeps the visitor's agreement in this browser; without it nothing is written. See consent.ts, which is loaded before. */
function rememberAgreement(botId) {
    try {
        localStorage.setItem(storageKey(botId, 'consent'), 'given');
    }
    catch {
        // Storage is refused: the agreement holds for this page.
    }
}

/** The window waits for the file; this is the longest wait, in ms. */
const patience = 3000;
/**
 * Loads a site's own labels. Unknown, unreadable and unusable ones are ignored, with a warning in the console.
 */
async function loadCustomLabels(url, words) {
    try {
        const answer = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(patience) });
        if (!answer.ok)
            throw new Error(`status ${String(answer.status)}`);
        const own = (await answer.json());
        const isUnusable = (name) => own[name] === null ||
            typeof own[name] !== typeof words[name] ||
            (typeof own[name] === 'object' && typeof own[name].other !== 'string');
        const unusable = Object.keys(own).filter(isUnusable);
        for (const name of unusable)
            Reflect.deleteProperty(own, name);
        if (unusable.length > 0)
            console.warn(`<dydu-chatbox> labels-url has unknown or unusable labels: ${unusable.join(', ')} (${url})`);
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

/** The content of the window before there is a conversation. */
const loadingView = (labels) => html `<div part="panel" class="before">
    ${chatIcon}
    <p role="status">${labels.loading}</p>
  </div>`;
const loadFailedView = (labels, retry) => html `
  <div part="panel" class="before">
    ${chatIcon}
    <p role="status">${labels.loadFailed}</p>
    <button id="retry" part="action" class="action" type="button" @click=${retry}>${labels.retry}</button>
  </div>
`;
const notConfiguredView = (labels) => html `<div part="panel" class="before">
    ${chatIcon}
    <p part="notice">${labels.notConfigured}</p>
  </div>`;
const consentView = (labels, agree, decline) => html `
  <div part="panel" class="before">
    ${chatIcon}
    <h3>${labels.consentTitle}</h3>
    <p id="consent">${labels.consentText}</p>
    <p class="choices">
      <button
        id="agree"
        part="action"
        class="action strong"
        type="button"
        aria-describedby="consent"
        @click=${agree}
      >
        ${labels.consentAgree}
      </button>
      <button id="decline" part="action" class="action" type="button" @click=${decline}>
        ${labels.consentDecline}
      </button>
    </p>
  </div>
`;

/** Before a conversation: to what can be done in the window, or to what ends it. */
function focusFirst(root) {
    const first = root.querySelector('.before button') ?? root.querySelector('#close');
    first?.focus();
}

/**
 * Leads Tab from the last thing in a modal dialog to the first, and back: behind it nobody could see where the focus is.
 *
 * @param isModal of the window itself, where no dialog is open in it
 */
function trapFocus(event, isModal) {
    // With Shift its name is another one in WebKitGTK, its code is not.
    if (event.key !== 'Tab' && event.keyCode !== 9)
        return;
    const shown = event.currentTarget;
    const inside = shown.querySelector('dialog[open]') ?? (isModal() ? shown : null);
    if (inside === null)
        return;
    const stops = [...inside.querySelectorAll('*')].filter(one => one.tabIndex >= 0 && one.getClientRects().length > 0);
    const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (event.target !== from)
        return;
    event.preventDefault();
    to?.focus();
}

const restartIcon = svg `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8M3 3v5h5"/></svg>`;
/** The window with its content. */
function windowView(isOpen, canRestart, body, words, act) {
    const isInline = act.mode === 'inline';
    /** Returns true if the window covers the page, by the rule of window-styles.ts. */
    const isModal = () => act.mode === 'full' || (!isInline && matchMedia('(width < 480px), (height < 480px)').matches);
    const key = (event) => {
        trapFocus(event, isModal);
        if (isInline || event.key !== 'Escape' || event.isComposing)
            return;
        event.stopPropagation();
        act.close();
    };
    return html `
    <section
      id="window"
      part="window"
      role=${isInline ? 'region' : 'dialog'}
      aria-modal=${isModal() ? 'true' : nothing}
      aria-labelledby="title"
      lang=${act.language}
      ?hidden=${!isOpen}
      @keydown=${key}
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

export { applySizes, consentView, focusFirst, loadCustomLabels, loadFailedView, loadingView, notConfiguredView, promoteToTopLayer, rememberAgreement, tokens, windowStyles, windowView };
