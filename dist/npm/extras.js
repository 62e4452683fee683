import { a as addStyles } from './index.js';
import { css } from 'lit';
import './events.js';

const extrasStyles = css `
  #unread {
    position: fixed;
    inset-block-end: calc(var(--_space) + var(--_size) - 18px);
    inset-inline-end: calc(var(--_space) - 4px);
    z-index: var(--dydu-z-index, 1000);
    inline-size: 24px;
    block-size: 24px;
    overflow: hidden;
    border: 2px solid var(--_surface);
    border-radius: 12px;
    background: #c4281c;
    color: transparent;
    pointer-events: none;
  }
  #unread::before {
    content: attr(data-count);
    /* Where an alternative can be said: nothing, the button has the number in its words. */
    content: attr(data-count) / '';
    display: grid;
    place-items: center;
    block-size: 100%;
    color: #fff;
    font-size: 12px;
    font-weight: 600;
    line-height: 1;
  }
  /* What is to be heard has to be there before its words. */
  #unread:not([data-count]),
  #unread[data-count=''] {
    opacity: 0;
  }
  :host([open]) #unread {
    display: none;
  }
  :host([placement='start' i]) #unread {
    inset-inline: calc(var(--_space) - 4px) auto;
  }
  :host([movable]) #unread {
    translate: 0 calc(var(--_lift, 0px) * -1);
  }

  @media (forced-colors: active) {
    #unread {
      border-color: CanvasText;
    }
  }

  #resize {
    display: none;
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    cursor: nwse-resize;
    touch-action: none;
  }
  :host([placement='start' i]) #resize {
    inset-inline: auto 0;
    cursor: nesw-resize;
  }
  #resize::after {
    content: '';
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: 6px;
    inline-size: 12px;
    block-size: 12px;
    border: 0 solid var(--_faint);
    border-block-start-width: 2px;
    border-inline-start-width: 2px;
    border-start-start-radius: 10px;
    opacity: 0;
    transition: opacity var(--_motion);
  }
  :host([placement='start' i]) #resize::after {
    inset-inline: auto 6px;
    border-inline-width: 0 2px;
    border-start-start-radius: 0;
    border-start-end-radius: 10px;
  }
  #window:hover #resize::after,
  #resize:focus-visible::after {
    opacity: 1;
  }
  @media (width >= 480px) and (height >= 480px) and (not (pointer: coarse)) {
    :host(:not([mode='inline' i], [mode='full' i], [resize='off' i])) #resize {
      display: block;
    }
    :host([placement='start' i]:not([mode='inline' i], [mode='full' i], [resize='off' i])) header {
      padding-inline-end: 44px;
    }
  }

  :host([movable]) #launcher {
    touch-action: none;
  }
  :host([movable]) #launcher[aria-expanded='false'] {
    inset-block-end: calc(var(--_space) + var(--_lift, 0px));
  }

  @media print {
    /* Nobody waits for it to go. */
    #window {
      transition: none !important;
    }
    :host(:not([mode='inline' i], [mode='full' i])) #window,
    #unread,
    .bottom,
    header button,
    .meta button,
    .feedback,
    .steer {
      display: none !important;
    }
    #window:not([hidden]),
    #transcript,
    .slides {
      position: static !important;
      container-type: normal !important;
      display: block !important;
      inline-size: auto !important;
      block-size: auto !important;
      overflow: visible !important;
      border: 0 !important;
      box-shadow: none !important;
    }
    .turn {
      break-inside: avoid;
    }
  }
`;

/** Listens until it is told to stop. */
function listen(target, types, hear) {
    const names = types.split(' ');
    for (const name of names)
        target.addEventListener(name, hear);
    return () => {
        for (const name of names)
            target.removeEventListener(name, hear);
    };
}

/** Keeps the unsent text of the input over a reload, in this tab. */
const keepDraft = ({ host, setDraft, inTab }) => {
    const draft = inTab('draft');
    const kept = draft.read();
    draft.write('');
    if (kept && input(host)?.value === '')
        setDraft(kept);
    return listen(window, 'pagehide', () => {
        draft.write(input(host)?.value ?? '');
    });
};
/** The key that goes up, in an empty input, brings the last question back, as in a terminal. */
const recallLast = ({ host, setDraft }) => listen(host.renderRoot, 'keydown', (event) => {
    const field = input(host);
    if (event.key !== 'ArrowUp' || event.target !== field || field?.value !== '')
        return;
    const last = [...host.renderRoot.querySelectorAll('.typed')].at(-1)?.textContent ?? '';
    if (last === '')
        return;
    event.preventDefault();
    setDraft(last);
    void host.updateComplete.then(() => {
        field.setSelectionRange(last.length, last.length);
    });
});
const input = ({ renderRoot }) => renderRoot.querySelector('#input');

/** Less is a press with an unsteady hand, in px. */
const unsteady = 8;
/** Of a key, in px. */
const step$1 = 16;
/**
 * Where the owner allows it (`movable`), the visitor drags the launcher up and down and to the other side of the page,
 * or moves it with the arrow keys. Its place is remembered for all pages of the site.
 */
const moveLauncher = ({ host, inBrowser }) => {
    const launcher = host.renderRoot.querySelector('#launcher');
    if (launcher === null)
        return () => undefined;
    const kept = inBrowser('place');
    let lift = 0;
    const place = (to) => {
        lift = Math.min(Math.max(to, 0), Math.max(innerHeight - 160, 0));
        for (const one of host.renderRoot.querySelectorAll('#launcher, #unread'))
            one.style.setProperty('--_lift', `${String(lift)}px`);
    };
    const keep = () => {
        kept.write(`${String(Math.round(lift))} ${host.placement}`);
    };
    const isRtl = () => getComputedStyle(host).direction === 'rtl';
    const sideOf = (x) => (x < innerWidth / 2 !== isRtl() ? 'start' : 'end');
    const [height, side] = kept.read()?.split(' ') ?? [];
    if (host.movable && height !== undefined) {
        place(Number(height) || 0);
        if (side === 'start' || side === 'end')
            host.placement = side;
    }
    let from;
    let wasDragged = false;
    const down = ({ clientY, pointerId }) => {
        wasDragged = false;
        if (!host.movable || host.open)
            return;
        from = { y: clientY, lift };
        launcher.setPointerCapture(pointerId);
    };
    const move = ({ clientX, clientY }) => {
        if (from === undefined)
            return;
        const distance = from.y - clientY;
        const side = sideOf(clientX);
        wasDragged ||= Math.abs(distance) > unsteady || side !== host.placement;
        if (!wasDragged)
            return;
        place(from.lift + distance);
        host.placement = side;
    };
    const up = () => {
        from = undefined;
        if (wasDragged)
            keep();
    };
    const click = (event) => {
        // The end of a drag is no press; a key, or the page, presses without a pointer (its detail is 0).
        const { detail } = event;
        if (wasDragged && detail > 0 && event.composedPath().includes(launcher))
            event.stopPropagation();
    };
    const key = (event) => {
        const vertical = { ArrowUp: step$1, ArrowDown: -step$1 }[event.key];
        const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
        if (!host.movable || host.open || (vertical === undefined && !isSideways))
            return;
        event.preventDefault();
        if (vertical === undefined)
            host.placement = sideOf(event.key === 'ArrowLeft' ? 0 : innerWidth);
        else
            place(lift + vertical);
        keep();
    };
    const captured = (hear) => {
        host.renderRoot.addEventListener('click', hear, { capture: true });
        return () => {
            host.renderRoot.removeEventListener('click', hear, { capture: true });
        };
    };
    const ends = [
        listen(launcher, 'pointerdown', down),
        listen(launcher, 'pointermove', move),
        listen(launcher, 'pointerup pointercancel', up),
        listen(launcher, 'keydown', key),
        captured(click),
        listen(window, 'resize', () => {
            place(lift);
        }),
    ];
    return () => {
        for (const end of ends)
            end();
    };
};

/** Of a key, in px. */
const step = 16;
const smallest = { width: 300, height: 320 };
/**
 * A corner by which the visitor makes the window larger or smaller: dragged, with the arrow keys, or pressed for half as
 * much again and back. The size is remembered for all pages of the site.
 */
const resizeWindow = ({ host, labels, inBrowser }) => {
    const window_ = host.renderRoot.querySelector('#window');
    if (window_ === null)
        return () => undefined;
    const kept = inBrowser('size');
    const corner = document.createElement('button');
    corner.id = 'resize';
    corner.type = 'button';
    corner.setAttribute('part', 'resize');
    window_.append(corner);
    const named = {
        hostUpdated: () => {
            corner.title = labels().resize;
            corner.setAttribute('aria-label', corner.title);
        },
    };
    named.hostUpdated();
    host.addController(named);
    const set = (width, height) => {
        window_.style.setProperty('--_own-width', `${String(Math.max(width, smallest.width))}px`);
        window_.style.setProperty('--_own-height', `${String(Math.max(height, smallest.height))}px`);
    };
    const unset = () => {
        window_.style.removeProperty('--_own-width');
        window_.style.removeProperty('--_own-height');
    };
    const keep = () => {
        const { width, height } = window_.getBoundingClientRect();
        kept.write(`${String(Math.round(width))} ${String(Math.round(height))}`);
    };
    const by = (wider, higher) => {
        const { width, height } = window_.getBoundingClientRect();
        set(width + wider, height + higher);
    };
    /** The corner is on the side that does not stand at the edge of the page. */
    const outward = () => {
        const corner_ = corner.getBoundingClientRect();
        const whole = window_.getBoundingClientRect();
        return corner_.x + corner_.width / 2 < whole.x + whole.width / 2 ? -1 : 1;
    };
    const [width, height] = kept.read()?.split(' ').map(Number) ?? [];
    if (width !== undefined && height !== undefined && width + height > 0)
        set(width, height);
    let from;
    let wasDragged = false;
    const down = ({ clientX, clientY, pointerId }) => {
        from = { x: clientX, y: clientY };
        wasDragged = false;
        corner.setPointerCapture(pointerId);
    };
    const move = ({ clientX, clientY }) => {
        if (from === undefined)
            return;
        wasDragged = true;
        by((clientX - from.x) * outward(), from.y - clientY);
        from = { x: clientX, y: clientY };
    };
    const up = () => {
        from = undefined;
        if (wasDragged)
            keep();
    };
    const press = ({ detail }) => {
        // A key presses without a pointer.
        if (wasDragged && detail > 0)
            return;
        if (!kept.read()) {
            const { width, height } = window_.getBoundingClientRect();
            set(width * 1.5, height * 1.5);
            keep();
        }
        else {
            unset();
            kept.write('');
        }
    };
    const key = (event) => {
        const [x, y] = arrows[event.key] ?? [];
        if (x === undefined || y === undefined)
            return;
        event.preventDefault();
        by(x * step * outward(), y * step);
        keep();
    };
    const ends = [
        listen(corner, 'pointerdown', down),
        listen(corner, 'pointermove', move),
        listen(corner, 'pointerup pointercancel', up),
        listen(corner, 'click', press),
        listen(corner, 'keydown', key),
    ];
    return () => {
        for (const end of ends)
            end();
        host.removeController(named);
        unset();
        corner.remove();
    };
};
/** To the right, and up. */
const arrows = {
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
    ArrowUp: [0, 1],
    ArrowDown: [0, -1],
};

/** Less is a bar of the browser that comes and goes, in px. */
const smallestKeyboard = 80;
/**
 * Where the window covers the page, as on phones: it ends where the keyboard begins, so that the input stays in view,
 * and the page behind it stands still.
 */
const fitVisualViewport = ({ host }) => {
    const window_ = host.renderRoot.querySelector('#window');
    const viewport = window.visualViewport;
    if (window_ === null || viewport === null)
        return () => undefined;
    const { style } = document.documentElement;
    let before;
    // On its way it is drawn smaller than it is.
    const coversPage = () => host.open && window_.offsetWidth >= document.documentElement.clientWidth;
    const hold = (isHeld) => {
        if (isHeld === (before !== undefined))
            return;
        if (before === undefined) {
            before = style.overflow;
            style.overflow = 'hidden';
        }
        else {
            style.overflow = before;
            before = undefined;
        }
    };
    const settle = () => {
        const isCovered = coversPage() && host.mode !== 'inline';
        hold(isCovered);
        const { height, offsetTop, scale } = viewport;
        // A visitor who has zoomed in wants to see a part of the window, not a smaller window.
        const hasKeyboard = isCovered && scale < 1.01 && innerHeight - height > smallestKeyboard;
        window_.style.setProperty('--_room', hasKeyboard ? `${String(Math.round(height))}px` : '');
        window_.style.setProperty('--_top', hasKeyboard ? `${String(Math.round(offsetTop))}px` : '');
    };
    const observer = new MutationObserver(() => void host.updateComplete.then(settle));
    observer.observe(host, { attributeFilter: ['open', 'mode'] });
    const resized = () => {
        settle();
        // window-view.ts decides whether the window is modal.
        host.requestUpdate();
    };
    const ends = [listen(viewport, 'resize scroll', settle), listen(window, 'resize', resized)];
    settle();
    return () => {
        for (const end of ends)
            end();
        observer.disconnect();
        hold(false);
    };
};

/**
 * A window that floats beside the page is open on the next page of this tab, too. One that covers the page is not: who
 * has followed a link on a phone wants to see where it leads.
 */
const stayOpen = ({ host, inTab }) => {
    const kept = inTab('open');
    kept.write('');
    const window_ = host.renderRoot.querySelector('#window');
    return listen(window, 'pagehide', () => {
        const covered = window_?.getBoundingClientRect().width ?? 0;
        kept.write(host.open && host.mode === 'window' && covered < innerWidth * 0.9 ? 'yes' : '');
    });
};

/** Two soft notes. Without a gesture of the visitor on this page, browsers keep silent. */
function playNotice() {
    const context = new AudioContext();
    const gain = context.createGain();
    gain.gain.value = 0.04;
    gain.connect(context.destination);
    const end = context.currentTime + 0.3;
    for (const [at, frequency] of [
        [0, 660],
        [0.12, 880],
    ]) {
        const note = context.createOscillator();
        note.frequency.value = frequency;
        note.connect(gain);
        note.start(context.currentTime + at);
        note.stop(end);
        note.onended = () => void (at > 0 && context.close());
    }
}

/**
 * Counts answers that arrive unseen: beside the launcher while the window is closed, in the title of the
 * page while it is in the background. Nothing blinks.
 */
const countUnread = ({ host, labels }) => {
    const badge = document.createElement('span');
    badge.id = 'unread';
    badge.setAttribute('part', 'unread');
    // The announcer of the conversation is not there while the window is closed.
    badge.setAttribute('role', 'status');
    host.renderRoot.append(badge);
    let count = 0;
    let titled = '';
    const isSeen = () => host.open && !document.hidden;
    const setTitle = (prefix) => {
        // The page may have changed its title meanwhile.
        document.title = prefix + document.title.replace(titled, '');
        titled = prefix;
    };
    const show = () => {
        if (isSeen())
            count = 0;
        badge.style.zIndex = host.zIndex ?? '';
        const badged = host.open ? '' : String(count || '');
        if (badge.dataset['count'] !== badged) {
            badge.dataset['count'] = badged;
            badge.textContent = badged === '' ? '' : labels().jump(count);
        }
        const prefix = document.hidden && count > 0 ? `(${String(count)}) ` : '';
        if (prefix !== titled)
            setTitle(prefix);
    };
    const answered = () => {
        if (isSeen())
            return;
        count++;
        show();
        if (host.sound)
            playNotice();
    };
    const observer = new MutationObserver(show);
    observer.observe(host, { attributeFilter: ['open'] });
    const ends = [listen(host, 'dydu-answer', answered), listen(document, 'visibilitychange', show)];
    return () => {
        for (const end of ends)
            end();
        observer.disconnect();
        badge.remove();
        if (titled !== '')
            setTitle('');
    };
};

const extras = [
    countUnread,
    keepDraft,
    stayOpen,
    recallLast,
    resizeWindow,
    moveLauncher,
    fitVisualViewport,
];
/**
 * Loaded after a conversation can be seen: what is missed only when it is not there. None of it is needed to ask and to
 * be answered, and each works by what is shown. They end while the element is out of the page, which they act on.
 */
class Extras {
    #link;
    #ends = [];
    constructor(link) {
        this.#link = link;
        addStyles(link.host, extrasStyles);
        link.host.addController(this);
    }
    hostConnected() {
        this.#ends = extras.map(begin => begin(this.#link));
    }
    hostDisconnected() {
        for (const end of this.#ends)
            end();
        this.#ends = [];
    }
    close() {
        this.#link.host.removeController(this);
        this.hostDisconnected();
    }
}

export { Extras };
