import { svg, nothing, html, css } from 'lit';
import { Observable, fromEvent, share, Subject, merge, tap, AsyncSubject, defer, filter, map, switchMap, concat, takeUntil, NEVER, asyncScheduler, ignoreElements, EMPTY, mergeMap, of, timer, timeout, catchError, startWith, take, throwError, expand, scan, takeWhile, distinctUntilChanged, finalize, skip, toArray, defaultIfEmpty, from, exhaustMap, connect, ReplaySubject } from 'rxjs';
import { c as chatIcon, s as storageKey, r as resumable, i as isWrong, v as visitorKey, f as forgottenKey, a as addStyles } from './index.js';
import { S as ServerChangeEvent, a as AnswerEvent, C as ChatboxErrorEvent, D as DiagnosticEvent, b as AskEvent } from './events.js';

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
/** Returns the labels of a host: the same object until its translation changes. */
function labelsFor(host) {
    let words;
    let labels;
    return () => {
        if (host.words !== words)
            labels = labelsOf((words = host.words), host.language);
        return labels;
    };
}
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/**
 * JSON as it is meant: old libraries give all arrays a `toJSON` that makes text of them. What JSON cannot hold is left out,
 * because a page may hand us anything: functions, an object that holds itself; a large integer is a text.
 */
function toJson(value) {
    const around = [];
    return JSON.stringify(value, function (key, coded) {
        const meant = this[key];
        const given = Array.isArray(meant) ? meant : coded;
        if (typeof given === 'bigint')
            return String(given);
        if (typeof given !== 'object' || given === null)
            return given;
        while (around.length > 0 && around.at(-1) !== this)
            around.pop();
        if (around.includes(given))
            return undefined;
        around.push(given);
        return given;
    });
}
/** A copy that holds nothing but what JSON can. */
const plain = (value) => JSON.parse(toJson(value));

/** The question is still being handled. */
const isPending = ({ progress: { type } }) => type !== 'answered' && type !== 'refused' && type !== 'unsent';

const idOf = (event) => event.type === 'asked' ? event.question.id : 'id' in event ? event.id : undefined;
/** The question is finished, unless the visitor sends it again. */
const isSettled = ({ type }) => type === 'answered' || type === 'refused' || type === 'unsent' || type === 'rated';

/** The tab that owns a question decides its state. Another tab may have a copy, of which only an answer counts. */
const isRumour = ({ turns }, event) => event.elsewhere === true &&
    event.type !== 'answered' &&
    event.type !== 'rated' &&
    turns.some(turn => turn.id === idOf(event) && !turn.elsewhere);
function reduce(state, event) {
    if (isRumour(state, event))
        return state;
    switch (event.type) {
        case 'asked': {
            const { elsewhere } = event;
            const { id, text, unsafe, hidden, unregistered, extra } = event.question;
            if (elsewhere && state.turns.some(turn => turn.id === id && turn.progress.type === 'answered'))
                return state;
            const turns = state.turns.filter(turn => turn.id !== id);
            const turn = {
                id,
                question: text,
                progress: { type: 'queued' },
                ...(unsafe && { unsafe }),
                ...(hidden && { hidden }),
                ...(unregistered && { unregistered }),
                ...(extra && { extra }),
                ...(elsewhere && { elsewhere }),
            };
            return { ...state, turns: [...turns, turn] };
        }
        case 'sent':
            return withProgress(state, event.id, () => ({ type: 'sent', to: event.to }));
        case 'slow':
            return withProgress(state, event.id, before => before.type === 'moved' ? before : { type: 'slow', to: event.to });
        case 'stalled':
            return withProgress(state, event.id, () => ({ type: 'stalled', to: event.to }));
        case 'moved':
            return withProgress(state, event.id, () => ({ type: 'moved', to: event.to, because: event.because }));
        case 'waiting':
            return withProgress(state, event.id, () => ({ type: 'waiting', because: event.because }));
        case 'answered':
            return withAnswer(state, event);
        case 'refused':
            return withProgress(state, event.id, () => ({ type: 'refused', why: event.why }));
        case 'unsent':
            return withProgress(state, event.id, () => ({ type: 'unsent', unsure: event.unsure }));
        case 'recalled':
            return { ...state, turns: withRecalled(event, state.turns) };
        case 'rated':
            return withTurn(state, event.id, turn => ({ ...turn, rating: event.rating }));
        case 'said': {
            const { type, id, ...message } = event;
            const progress = { type: 'answered', ...message, by: state.server };
            return { ...state, turns: [...state.turns, { id, question: null, progress }] };
        }
        case 'offered':
            return { ...state, offers: { ...state.offers, ...event.offers } };
        case 'restarted':
            return { ...state, turns: [] };
    }
}
const withTurn = (state, id, change) => ({
    ...state,
    turns: state.turns.map(turn => (turn.id === id ? change(turn) : turn)),
});
/** An answered question stays answered, whatever another tab reports. */
const withProgress = (state, id, change) => withTurn(state, id, turn => turn.progress.type === 'answered' ? turn : { ...turn, progress: change(turn.progress) });
function withAnswer(state, event) {
    const { id, question, answer, by, epoch, elsewhere } = event;
    const { turns } = state;
    const index = turns.findIndex(turn => turn.id === id);
    if (turns[index]?.progress.type === 'answered')
        return state;
    // The history was faster than the tab that asked.
    const isListed = ({ question: text, progress }, at) => text === question.text &&
        progress.type === 'answered' &&
        (at === turns.length - 1 || progress.html === answer.html);
    if (index < 0 && turns.some(isListed))
        return state;
    const isBegun = turns.some(other => other.epoch === epoch);
    const begins = isBegun ? undefined : beginning(index < 0 ? turns : turns.slice(0, index), by, epoch);
    const turn = {
        id,
        question: question.text,
        progress: { type: 'answered', html: answer.html, by, ...(answer.more && { more: answer.more }) },
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
    // A message of the page belongs to no dialog.
    const last = earlier.findLast(turn => turn.progress.type === 'answered' && turn.epoch !== undefined);
    if (last?.progress.type !== 'answered' || (last.epoch ?? 0) > epoch)
        return undefined;
    return last.progress.by === by ? 'renewed' : 'moved';
}
const recalledId = 'recalled-';
/** It was said before this page was loaded. */
const isRecalled = ({ id, restored }) => restored === true || id.startsWith(recalledId);
/**
 * The history of a dialog stands between what was seen on earlier pages and what was asked on this one. What it holds is
 * here already where it was seen in this tab, or asked while it was on its way.
 */
function withRecalled({ interactions: listed, by, epoch }, turns) {
    // A question that was carried out twice is listed twice.
    const interactions = listed.filter((one, index) => one.question === null || !isSame(one, listed[index - 1]));
    const isEarlier = (turn) => (turn.epoch ?? epoch) < epoch;
    const newestFirst = interactions.map((one, index) => ({ one, index })).reverse();
    const places = new Map();
    for (const { one } of newestFirst) {
        const taken = new Set(places.values());
        // Tabs may differ in the order of their questions.
        const place = turns.findLastIndex((turn, at) => !isEarlier(turn) &&
            !taken.has(at) &&
            (isSeen(one, turn) || (isAsked(one, turn) && !interactions.some(other => isSeen(other, turn)))));
        if (place >= 0)
            places.set(one, place);
    }
    const merged = [...turns];
    const behindRestored = 1 + turns.findLastIndex(({ restored }) => restored);
    let next = Math.max(1 + turns.findLastIndex(isEarlier), behindRestored, 1 + Math.max(...places.values()));
    for (const { one, index } of newestFirst) {
        const place = places.get(one);
        if (place !== undefined)
            next = place;
        else
            merged.splice(next, 0, recalledTurn(one, index, by, epoch));
    }
    return merged;
}
const isSame = (one, other) => one.question === other?.question && one.html === other.html;
const isAsked = ({ question }, turn) => question !== null && question === turn.question;
const isSeen = (one, turn) => turn.progress.type === 'answered' &&
    turn.progress.html === one.html &&
    (one.question === null || one.question === turn.question);
const recalledTurn = ({ question, html, more, at }, index, by, epoch) => ({
    id: `${recalledId}${String(epoch)}-${String(index)}`,
    question,
    progress: { type: 'answered', html, by, ...(more && { more }) },
    epoch,
    ...(at !== undefined && { at }),
});
/** The turns that are kept for a page that is loaded later. @param at the time of a turn of this page */
const settledTurns = ({ turns }, at) => turns
    .filter(({ progress }) => progress.type === 'answered' || progress.type === 'refused')
    .map(turn => ({ at: at(turn.id), ...turn }));

const icon = (path) => svg `<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
const circle = 'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0';
const sendIcon = icon('m5 12 7-7 7 7M12 19V5');
const downIcon = icon('M12 5v14M19 12l-7 7-7-7');
/** It will still be sent. */
const waitIcon = icon(`${circle}M12 6v6l4 2`);
/** The visitor has to do something. */
const alertIcon = icon(`${circle}M12 8v4M12 16h.01`);

/** @param before the turn above */
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
              <bdi class="hidden">${labels.you}</bdi> <span class="typed">${turn.question}</span>
            </div>`}
    ${progressView(turn, labels, act)}
  `;
}
function progressView(turn, labels, act) {
    const { id, question, progress, unsafe, hidden, unregistered, extra, elsewhere } = turn;
    const text = question ?? '';
    if (progress.type === 'answered')
        return html `<span class="hidden">${labels.bot}</span> ${act.answer(turn, progress) ?? noticeView(labels.noText)}`;
    const words = progressWords(progress, labels);
    switch (progress.type) {
        case 'waiting':
            return noticeView(words, elsewhere ? undefined : labels.tryNow, () => {
                act.send({ type: 'try-now' });
            }, waitIcon);
        case 'refused':
            return noticeView(words, 
            // A hidden question is not put into the input.
            hidden ? undefined : labels.edit, () => {
                act.edit(text);
            }, alertIcon);
        case 'unsent':
            return noticeView(words, labels.sendAgain, () => {
                const again = {
                    ...(unsafe && { unsafe }),
                    ...(hidden && { hidden }),
                    ...(unregistered && { unregistered }),
                    ...(extra && { extra }),
                };
                act.send({ type: 'send-again', question: { id, text, ...again } });
            }, alertIcon);
        case 'queued':
        case 'sent':
        case 'slow':
        case 'stalled':
        case 'moved':
            return html `<div class="typing" part="typing" aria-hidden="true"><i></i><i></i><i></i></div>
        ${noticeView(words)}`;
    }
}
const refusalLabels = { invalid: 'refused', 'too-long': 'tooLong', denied: 'denied' };
/** The label of a question's state, for the transcript and for screen readers. */
function progressWords(progress, labels) {
    switch (progress.type) {
        case 'waiting':
            return progress.because.type === 'offline' ? labels.offline : labels.waiting;
        case 'refused':
            return labels[refusalLabels[progress.why]];
        case 'unsent':
            return progress.unsure ? labels.unsure : labels.unsent;
        case 'queued':
        case 'sent':
        case 'slow':
        case 'stalled':
        case 'moved':
            return labels[progress.type];
    }
}
const noticeView = (words, action, act, icon) => html `
  <p part="notice" class=${icon === undefined ? 'notice' : 'notice grave'}>
    ${icon ?? nothing} <span .textContent=${words}></span>
    ${action === undefined ? nothing : html `<button part="action" class="action" type="button" @click=${act}>${action}</button>`}
  </p>
`;

/** The longest announcement of an answer, in characters. */
const longestSpeech = 4000;
/** The polite announcement between two states; empty for none. */
function announcementBetween(before, after, labels, wordsOf) {
    const known = new Set(before.turns);
    const changed = after.turns.filter(turn => !known.has(turn) &&
        before.turns.find(({ id }) => id === turn.id)?.progress.type !== turn.progress.type &&
        !isRecalled(turn));
    return changed
        .map(turn => words(turn, labels, wordsOf, isNext(after, turn)))
        .filter(Boolean)
        .join(' ');
}
/** Returns true if no earlier question waits for an answer. */
const isNext = ({ turns }, turn) => !turns.slice(0, turns.indexOf(turn)).some(isPending);
function words({ progress, begins }, labels, wordsOf, isNext) {
    // It is sent in the same moment.
    if (progress.type === 'queued' && isNext)
        return '';
    const separator = begins === 'moved' ? `${labels.movedDialog} ` : begins ? `${labels.renewedDialog} ` : '';
    return progress.type === 'answered'
        ? `${separator}${labels.bot} ${wordsOf(progress).slice(0, longestSpeech) || labels.noText}`
        : progressWords(progress, labels);
}

/** True for the Enter of an input method, which does not send. Safari has ended the composition by then, but reports key code 229. */
const endsComposition = (event) => event.isComposing || event.keyCode === 229;
/** The number of characters of a question that the server reads (page "Dialog API"). */
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
        aria-invalid=${left < 0 ? 'true' : 'false'}
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
        @compositionstart=${act.focus}
        @paste=${act.focus}
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
              .textContent=${String(left)}
            ></span>`
        : nothing}
      <button
        id="send"
        part="send"
        type="submit"
        aria-label=${labels.send}
        aria-disabled=${isLocked || draft.trim() === '' || left < 0 ? 'true' : 'false'}
      >
        ${sendIcon}
      </button>
    </form>
  `;
}

/** The transcript, the composer, and the live region for screen readers. */
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
    @pointerover=${act.hovered}
  >
    ${turns.length === 0 ? html `<p part="greeting" class="greeting">${chatIcon} ${labels.greeting}</p>` : ''}
    ${turns.map((turn, index) => html `<div part="turn" class=${isRecalled(turn) ? 'turn' : 'turn fresh'}>
          ${turnView(turn, turns[index - 1], labels, act)}
        </div>`)}
    ${state.end}
  </div>
  <div class="bottom" @pointerover=${act.hovered}>
    ${state.unseen === null
    ? nothing
    : html `<button
            id="jump"
            part="jump"
            type="button"
            aria-label=${labels.jump(state.unseen)}
            @click=${act.jump}
          >
            ${downIcon}
            ${state.unseen > 0 ? html `<span .textContent=${String(state.unseen)}></span>` : nothing}
          </button>`}
    ${composerView(state, labels, act)}
  </div>
  <div id="announcer" class="hidden" role="status" aria-atomic="false">
    ${state.announcements.map(words => html `<p .textContent=${words}></p>`)}
  </div>
  ${state.overlay}
`;

/** Loaded with the conversation. */
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
    font-size: 1.125em;
  }
  .greeting:only-child {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 12px;
    block-size: 90%;
    text-align: center;
  }
  .greeting:not(:only-child) svg {
    display: none;
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
  .notice > span {
    flex: 1 1 12em;
  }
  .notice svg {
    flex: none;
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
  /* All border: forced colours take backgrounds away. */
  .typing i {
    border: 4px solid var(--_faint);
    border-radius: 50%;
    /* What moves for more than five seconds, delays included, would have to be stopped by whoever it disturbs. */
    animation: beat 1.1s 4;
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
  #input:read-only {
    background: var(--_bubble);
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

/** @param refused is called when the browser refuses to write. */
function slot(storage, key, refused = () => { }) {
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
                if (value === '')
                    storage().removeItem(key);
                else
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
        forget() {
            memory = null;
        },
    };
}
/** Shared by all tabs of the site, and kept. */
const localSlot = (key, refused) => slot(() => localStorage, key, refused);
const slotsOf = (botId) => ({
    inTab(name) {
        const key = storageKey(botId, name);
        // A value that cannot be replaced is removed, so that the next page does not use outdated data.
        return slot(() => sessionStorage, key, () => {
            remove(() => sessionStorage, key);
        });
    },
    inBrowser: name => localSlot(storageKey(botId, name)),
});
function remove(storage, key) {
    try {
        storage().removeItem(key);
    }
    catch {
        // It is blocked: there is nothing.
    }
}

/** Loads the code that shows answers, when there is one to show. */
class AnswersLoader {
    #loading;
    #isClosed;
    #extras;
    #create;
    #settled;
    /** @param settled called when the code is loaded, or has failed to load */
    constructor(create, settled) {
        this.hasFailed = false;
        this.#isClosed = false;
        /** Resolves when the code is loaded, or has failed to load. */
        this.load = () => (this.#loading ??= this.#load());
        this.#create = create;
        this.#settled = settled;
    }
    /** Loads the extras. If they cannot be loaded, the chat works without them. */
    async loadExtras(link) {
        await link.host.updateComplete;
        const code = await import('./extras.js').catch(() => undefined);
        if (code !== undefined && !this.#isClosed)
            this.#extras = new code.Extras({ ...link, ...slotsOf(link.botId) });
    }
    close() {
        this.#isClosed = true;
        this.#extras?.close();
        this.answers?.close();
    }
    async #load() {
        this.hasFailed = false;
        try {
            const code = await import('./answers.js');
            if (this.#isClosed)
                return;
            this.answers = this.#create(code);
        }
        catch (error) {
            console.error('<dydu-chatbox> could not load the code that shows answers', error);
            this.hasFailed = true;
            this.#loading = undefined;
        }
        this.#settled();
    }
}

/** The one error that a {@link Transport} may raise; `cause` keeps the platform's error. */
class CallFailed extends Error {
    constructor(failure, options) {
        super(describe(failure), options);
        this.name = 'CallFailed';
        this.failure = failure;
    }
}
/** The server refused the call itself. After any other failure the call may have been carried out all the same. */
const isClearRefusal = (failure) => failure.type === 'refused' && failure.status < 500 && failure.status !== 408;
/** Any other error counts as an unreadable answer. */
const failureOf = (error) => error instanceof CallFailed ? error.failure : { type: 'unreadable', because: String(error) };
/** The server does not work at all, for any request. */
const isDead = ({ type }) => type === 'silent' || type === 'down' || type === 'unreachable';
/** The failure comes from the visitor's own network, machine or page. It counts against no server and moves no dialog. */
const isClientSide = ({ type }) => type === 'offline' || type === 'suspended' || type === 'page' || type === 'rate-limited';
/** For probes: the server answers, but its deployment does not give a status, which says nothing about questions. */
const isWithoutStatus = (failure) => failure.type === 'redirected' || isClearRefusal(failure);
function describe(failure) {
    switch (failure.type) {
        case 'late':
            return `no answer within ${String(failure.after)} ms`;
        case 'silent':
            return `no answer to a probe for ${String(failure.after)} ms`;
        case 'refused':
            return `HTTP ${String(failure.status)}`;
        case 'redirected':
            return 'the server redirects, which is not followed';
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
        case 'page':
            return `the page came between: ${failure.because}`;
        case 'rate-limited':
            return 'it was sent too often';
    }
}

/** The DOM events between two states. Recalled turns had theirs before; those of another tab are dispatched there. */
function diffEvents(before, after) {
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
        if (elsewhere || known === undefined || known.progress.type === progress.type)
            continue;
        if (progress.type === 'answered') {
            events.push(new AnswerEvent(question ?? '', progress.html, progress.by));
        }
        else if (progress.type === 'waiting') {
            events.push(new ChatboxErrorEvent('waiting', `the question waits: ${describe(progress.because)}`));
        }
        else if (progress.type === 'refused') {
            events.push(new ChatboxErrorEvent('refused', `the servers refuse the question as ${progress.why}`));
        }
        else if (progress.type === 'unsent') {
            events.push(new ChatboxErrorEvent('unsent', 'no server was reached; the visitor may send it again'));
        }
    }
    return events;
}
/** Something stands there that did not before. A rating is not that. */
const hasGrown = (before, after) => {
    const known = new Set(before.turns.map(({ progress }) => progress));
    return after.turns.some(({ progress }) => !known.has(progress));
};
/** The answers that are new in this tab. */
function freshAnswers(before, after) {
    const answeredBefore = new Set(before.turns.filter(({ progress }) => progress.type === 'answered').map(({ id }) => id));
    return after.turns.flatMap(turn => {
        const { id, elsewhere, progress } = turn;
        const isFresh = !elsewhere && !isRecalled(turn) && !answeredBefore.has(id);
        return progress.type === 'answered' && isFresh ? [progress] : [];
    });
}

/** The time after which announcements are removed, in ms, so that a screen reader does not find them when it reads the page. */
const silence = 7000;
/** The announcements for screen readers: each sentence once, one after the other, none replaced by another. */
class Announcer {
    #clearing;
    #changed;
    constructor(changed) {
        /** The newest is the last. */
        this.words = [];
        this.say = (words) => {
            if (words === '')
                return;
            this.words = [...this.words, words];
            clearTimeout(this.#clearing);
            this.#clearing = setTimeout(this.clear, silence);
            this.#changed();
        };
        this.clear = () => {
            clearTimeout(this.#clearing);
            this.words = [];
            this.#changed();
        };
        this.#changed = changed;
    }
}

/** The defaults come from a simulation of typing, round trips, slow answers and outages; docs/decisions has the reasons. */
const defaultTiming = {
    answer: 20_000,
    slow: 3_000,
    probeAfter: 1_500,
    probeInterval: 3_000,
    healthTtl: 5_000,
    warmUp: 1_200,
    warmUpInDialog: 2_000,
    probe: 2_000,
    reconnect: 1_000,
    secondary: 5_000,
    typing: 300,
    timerDrift: 1_000,
    newDialogLock: 2_000,
    resumable,
    cooldown: 60_000,
    maxCooldown: 600_000,
    dialogIdle: 630_000,
    leaveBackup: 10_000,
    retry: 1_000,
    maxEarlyRetryDelay: 5_000,
    maxRetryDelay: 30_000,
    retryFor: 600_000,
};

/** Attributes that a conversation reads each time it needs them: a change by the page applies from then on. */
const attributeText = (host, name) => host.getAttribute(name)?.trim() || null;
const attributeTexts = (host, name) => attributeText(host, name)
    ?.split(/\s*,\s*/)
    .filter(Boolean) ?? [];
const isOff = (host, name) => attributeText(host, name)?.toLowerCase() === 'off';
/** `off` is 0; undefined for a value that breaks the rule of the attribute, which attribute-warnings.ts reports. */
function numberOf(host, name) {
    const word = attributeText(host, name);
    if (word === null || isWrong(name, word))
        return undefined;
    return isOff(host, name) ? 0 : Number(word);
}
/** The number of questions that are proposed. */
const topQuestionsOf = (host) => numberOf(host, 'top-questions') ?? 3;
const suggestionsOf = (host) => numberOf(host, 'suggestions') ?? 5;
/** There may be something to show before the first answer. */
const hasProposals = (host) => topQuestionsOf(host) + suggestionsOf(host) > 0 || host.matches('[languages], [spaces]');
/** The question that a conversation begins with, or null. */
const welcomeOf = (host) => isOff(host, 'welcome') ? null : (attributeText(host, 'welcome') ?? '#welcome#');
/** The longest delay of a browser's timer, in ms: a longer one fires at once. */
const maxDelay = 2 ** 31 - 1;
/** The durations of the attributes and of the `timing` property. An invalid value is replaced by its default, with a warning. */
function timingOf(host) {
    const isDuration = ([name, value]) => {
        const isRight = name in defaultTiming && typeof value === 'number' && value >= 0 && value <= maxDelay;
        if (!isRight)
            console.warn(`<dydu-chatbox> timing.${name} must be a known duration in ms, not ${typeof value === 'number' ? value : typeof value}`);
        return isRight;
    };
    return {
        ...defaultTiming,
        answer: numberOf(host, 'timeout') ?? defaultTiming.answer,
        probe: numberOf(host, 'probe-timeout') ?? defaultTiming.probe,
        ...Object.fromEntries(Object.entries(host.timing ?? {}).filter(isDuration)),
    };
}

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
                localStorage.setItem(key, toJson([Math.random(), message]));
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
                // Another script has written this value.
            }
        })),
    };
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const unreadable = (because, cause) => new CallFailed({ type: 'unreadable', because }, { cause });
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
/** An empty text where something is named means that nothing is. */
const named = (fields, name) => fields.text(name) || null;
/** The type of every ordinary answer, so that it says nothing. */
const ordinary = 'talkResponse';
/** Outside its values an envelope has a type, which is not coded. */
const typeOf = (body) => isObject(body) && typeof body['type'] === 'string' && body['type'] !== ordinary
    ? body['type'] || null
    : null;
/** `chat/talk`. Some answers have no text, e.g. of the platform's livechat; one that says nothing at all is none. */
function decodeAnswer(body, fromBase64) {
    const fields = fieldsOf(body, fromBase64);
    const html = fields.text('text');
    const contextId = named(fields, 'contextId');
    const type = typeOf(body);
    const saysSomething = (contextId ?? type) !== null ||
        ['typeResponse', 'specialAction'].some(name => named(fields, name) !== null);
    if (html === null && !saysSomething)
        throw unreadable('neither text nor type');
    const more = fields.rest('text', 'contextId');
    return { html: html ?? '', contextId, more: type === null ? more : { type, ...more } };
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
    const type = isObject(body)
        ? (isObject(body['values']) ? body['values'] : body)['isContextStillAvailable']
        : null;
    if (typeof type !== 'boolean')
        throw unreadable('not said whether the context is available');
    return type;
}
/**
 * `serverstatus` (page "Server Status API"): `Ko` means down; other values, or none, mean that it works. With details
 * there is a status for each application, of which `dialog` answers the questions.
 */
function decodeStatus(body) {
    const applications = isObject(body) ? body['applications'] : undefined;
    if (isKo(body) || (isObject(applications) && isKo(applications['dialog'])))
        throw new CallFailed({ type: 'down' });
}
const isKo = (value) => isObject(value) && value['status'] === 'Ko';

// Stored data and messages of other tabs are foreign: another version of this code, or another script, may have written them.
const isText = (value) => typeof value === 'string';
const isEpoch = (value) => Number.isSafeInteger(value);
const isTime = (value) => Number.isFinite(value);
/** A list without what cannot be read, or is nested too deeply; none for anything else. */
function listOf(value, decode) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap(one => {
        try {
            return decode(one) ?? [];
        }
        catch {
            return [];
        }
    });
}
/** A copy of what JSON can hold, made of nothing but our own objects. */
const metadataIn = (value) => isObject(value) ? plain(value) : undefined;
function questionIn(value) {
    if (!isObject(value) || !isText(value['id']) || !isText(value['text']))
        return undefined;
    const { id, text } = value;
    const extra = metadataIn(value['extra']);
    return {
        id,
        text,
        ...(value['unsafe'] === true && { unsafe: true }),
        ...(value['hidden'] === true && { hidden: true }),
        ...(value['unregistered'] === true && { unregistered: true }),
        ...(extra && { extra }),
    };
}
function answerIn(value) {
    if (!isObject(value) || !isText(value['html']))
        return undefined;
    const { html, contextId } = value;
    const more = metadataIn(value['more']);
    return { html, contextId: isText(contextId) ? contextId : null, ...(more && { more }) };
}
const refusals = ['invalid', 'too-long', 'denied'];
const refusalIn = (value) => refusals.find(one => one === value);
const ratings = ['positive', 'negative', 'reason', 'comment', 'failed'];
const ratingIn = (value) => ratings.find(one => one === value);

/** Longest wait for a lock that a hanging tab may hold, in ms. */
const patience = 1000;
/** A lock that is granted later than this, in ms, was probably held by another tab… */
const timeToGrant = 20;
/** …whose last words may come a little later than its lock: engines keep tabs in different processes. */
const timeToHear = 50;
/** Runs something short while no other tab of the site does; at once where the browser has no locks. */
function withLock(name, work) {
    let isDone = false;
    const once = () => {
        if (!isDone)
            work();
        isDone = true;
        clearTimeout(late);
    };
    const late = setTimeout(once, patience);
    try {
        navigator.locks.request(name, once).catch(once);
    }
    catch {
        // Only pages with TLS have locks.
        once();
    }
}
const hasLocks = () => 'locks' in navigator;
/** Emits at once. */
const now$ = new Observable(subscriber => {
    subscriber.next();
});
/**
 * Emits when the lock is held; unsubscribing gives it back.
 *
 * @param otherwise$ decides where there are no locks, or they are refused
 */
const acquireLock = (name, otherwise$ = now$) => new Observable(subscriber => {
    const controller = new AbortController();
    const go = () => {
        subscriber.next();
    };
    const refused = () => {
        if (!subscriber.closed)
            subscriber.add(otherwise$.subscribe(go));
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
            .catch(refused);
    }
    catch {
        refused();
    }
    return () => {
        controller.abort();
    };
});

const version$2 = 1;
/** The budget needs no more of them. */
const mostProbes = 100;
const dialogKey = (botId) => `dydu-chatbox:${botId}`;
/**
 * The routing of a bot in `localStorage`, one JSON value: `{"v":1,"epoch":…,"dialog":{…},"health":{…},"probes":[…]}`,
 * which one tab at a time changes. Without locks two tabs may overwrite each other, so what is stored is read again a little later.
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
        const stored = parse$2(slot.read());
        return stored !== undefined && heard !== undefined && heard.epoch > stored.epoch ? heard : stored;
    };
    return {
        read,
        change(step) {
            const stored$ = new AsyncSubject();
            withLock(key, () => {
                const routing = step(read());
                const text = toJson({ v: version$2, ...routing });
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
        forget() {
            slot.forget();
            heard = undefined;
        },
        changed$: merge(channel.heard$.pipe(tap(text => {
            heard = parse$2(text);
        })), overwritten$),
    };
}
/** Undefined for a value that another version, another script or the visitor has written. */
function parse$2(text) {
    try {
        const value = isText(text) ? JSON.parse(text) : null;
        if (!isObject(value) || value['v'] !== version$2)
            return undefined;
        const { epoch } = value;
        const dialog = dialogIn(value['dialog']);
        if (!isEpoch(epoch) || epoch < 0 || dialog === undefined)
            return undefined;
        const probes = listOf(value['probes'], one => (isTime(one) ? one : undefined));
        const health = healthsIn(value['health']);
        return { epoch, dialog, health, ...(probes.length > 0 && { probes: probes.slice(-mostProbes) }) };
    }
    catch {
        return undefined;
    }
}
/** Undefined where server and context id are torn, or unreadable. */
function dialogIn(value) {
    if (value === null)
        return null;
    if (!isObject(value))
        return undefined;
    const { server, contextId, usedAt } = value;
    if (!isText(server) || !(contextId === null || isText(contextId)) || !isTime(usedAt))
        return undefined;
    return { server, contextId, usedAt };
}
/** Unreadable health counts as unknown. */
const healthsIn = (value) => Object.fromEntries(Object.entries(isObject(value) ? value : {}).flatMap(([server, known]) => isObject(known) && server !== '__proto__' ? [[server, healthIn(known)]] : []));
function healthIn({ okAt, circuit: stored }) {
    const circuit = circuitIn(stored);
    return { ...(isTime(okAt) && { okAt }), ...(circuit && { circuit }) };
}
function circuitIn(value) {
    if (!isObject(value))
        return undefined;
    const { openedAt, openUntil, failures, source, isRequested } = value;
    if (!isTime(openedAt) || !isTime(openUntil) || !isTime(failures))
        return undefined;
    return {
        openedAt,
        openUntil,
        failures,
        source: source === 'talk' ? 'talk' : 'probe',
        isRequested: isRequested === true,
    };
}

/** A random UUID. `crypto.randomUUID` is missing on pages without TLS; ids need not be secrets. */
function newId() {
    const bytes = randomBytes();
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
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

/** Null before the first question, and after everything was forgotten. */
const knownVisitor = () => localSlot(visitorKey).read();
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

/** `forget()` is said, and seen in the storage: the second of the two within so many ms is not news. */
const echo = 1000;
/** Of each bot, what may still have an echo. */
const heard = new Map();
function isNews(botId, source) {
    const last = heard.get(botId);
    const at = performance.now();
    const isEcho = last !== undefined && last.source !== source && at - last.at < echo;
    if (isEcho)
        heard.delete(botId);
    else
        heard.set(botId, { source, at });
    return !isEcho;
}
/** All chats of a page listen together: what is news is asked once. */
const listeners = new Map();
/**
 * Emits when what a bot has stored was removed: by `forget()`, in another chat of this page or in another tab, or with the
 * site's storage; also while this page was left.
 */
function forgotten(botId) {
    const forgotten$ = listeners.get(botId) ?? listenFor(botId).pipe(share());
    listeners.set(botId, forgotten$);
    // A message may arrive late: it does not concern a chat that began afterwards.
    return defer(() => {
        const since = Date.now();
        return forgotten$.pipe(filter(at => typeof at !== 'number' || at >= since));
    });
}
function listenFor(botId) {
    const said$ = openChannel(forgottenKey(botId)).heard$;
    const seen$ = fromEvent(window, 'storage').pipe(filter(({ key, newValue, storageArea }) => storageArea === localStorage && (key === null || (key === dialogKey(botId) && newValue === null))));
    const whileLeft$ = fromEvent(window, 'pagehide').pipe(map(knownVisitor), switchMap(before => fromEvent(window, 'pageshow').pipe(filter(() => before !== null && knownVisitor() !== before))));
    return merge(said$.pipe(filter(() => isNews(botId, 'said'))), seen$.pipe(filter(() => isNews(botId, 'seen'))), whileLeft$);
}

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

/** `left` comes before anybody else hears of it, so that the last words still get out. */
const pageEvents$ = defer(() => merge(fromEvent(window, 'pagehide', { capture: true }).pipe(map(() => 'left')), fromEvent(window, 'pageshow').pipe(filter(event => event.persisted), map(() => 'back')), fromEvent(window, 'online').pipe(map(() => 'online')), fromEvent(document, 'visibilitychange').pipe(filter(() => document.visibilityState === 'visible'), map(() => 'visible'))));

/** Its reason is only shown and reported: which of the kinds it is, is enough. */
function failureIn(value) {
    const { type, status } = isObject(value) ? value : { type: null, status: null };
    if (type === 'offline' || type === 'suspended' || type === 'rate-limited')
        return { type };
    return type === 'refused' && typeof status === 'number' ? { type, status } : { type: 'unreachable' };
}
/**
 * Decodes an event of another tab, field by field. Throws if it is nested too deeply. Undefined if this version does not
 * know it, or cannot trust it.
 */
function decodeEvent(value) {
    if (!isObject(value))
        return undefined;
    const { type, id, to, by, epoch } = value;
    if (type === 'restarted')
        return { type };
    if (type === 'asked') {
        const question = questionIn(value['question']);
        return question && { type, question };
    }
    if (!isText(id))
        return undefined;
    switch (type) {
        case 'sent':
        case 'slow':
        case 'stalled':
            return isText(to) ? { type, id, to } : undefined;
        case 'moved':
            return isText(to) ? { type, id, to, because: failureIn(value['because']) } : undefined;
        case 'waiting':
            return { type, id, because: failureIn(value['because']) };
        case 'answered': {
            const question = questionIn(value['question']);
            const answer = answerIn(value['answer']);
            if (question === undefined || answer === undefined || !isText(by) || !isEpoch(epoch))
                return undefined;
            return { type, id, question, answer, by, epoch };
        }
        case 'refused': {
            const why = refusalIn(value['why']);
            return why && { type, id, why };
        }
        case 'unsent':
            return { type, id, unsure: value['unsure'] === true };
        case 'rated': {
            const rating = ratingIn(value['rating']);
            return rating && { type, id, rating };
        }
        default:
            return undefined;
    }
}

/** Tabs with another version of this code speak another language. */
const version$1 = 1;
/** The events that the tabs of a site send each other about a bot's conversation. */
function tabsOf(botId) {
    const name = `dydu-chatbox:${botId}:tabs`;
    const channel = openChannel(name);
    return {
        tell(event) {
            // A question may bring along what a page has made, such as a proxy, which no channel takes.
            channel.post(JSON.parse(toJson({ v: version$1, event })));
        },
        told$: channel.heard$.pipe(map(message => message), map(message => {
            try {
                return message?.v === version$1 ? decodeEvent(message.event) : undefined;
            }
            catch {
                return undefined;
            }
        }), filter(event => event !== undefined)),
        lock$: acquireLock(`dydu-chatbox:${botId}:new-dialog`),
    };
}

const version = 1;
/** The longest text of all of them, in UTF-16 code units: a browser gives a site some millions. */
const longest = 200_000;
/**
 * The transcript of this tab, in `sessionStorage`: `{"v":1,"visitor":…,"turns":[{"id":…,"question":…,"progress":{…},…},…]}`.
 * The transcript of an earlier visitor is dropped: it was cleared in another tab, while no chat was open in this one.
 */
function transcriptStore(botId) {
    const slot = slotsOf(botId).inTab('transcript');
    return {
        read() {
            const stored = parse$1(slot.read());
            if (stored === undefined || stored['visitor'] === knownVisitor())
                return listOf(stored?.['turns'], turnIn).slice(-50);
            slot.write('');
            return [];
        },
        write(turns) {
            let kept = '';
            for (const turn of turns.slice(-50).reverse()) {
                const longer = toJson(turn) + (kept && ',') + kept;
                if (longer.length > longest)
                    break;
                kept = longer;
            }
            const visitor = JSON.stringify(knownVisitor());
            slot.write(kept && `{"v":${String(version)},"visitor":${visitor},"turns":[${kept}]}`);
        },
    };
}
/** Undefined for what another version has written, or something else. */
function parse$1(text) {
    try {
        const value = JSON.parse(text ?? 'null');
        return isObject(value) && value['v'] === version ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function turnIn(value) {
    if (!isObject(value))
        return undefined;
    const { id, question, epoch, at, begins, hidden } = value;
    const progress = progressIn(value['progress']);
    if (!isText(id) || !(question === null || isText(question)) || progress === undefined)
        return undefined;
    const rating = ratingIn(value['rating']);
    const { unsafe, unregistered, extra } = questionIn({ ...value, text: '' }) ?? {};
    return {
        id,
        question,
        progress,
        ...(unsafe && { unsafe }),
        ...(hidden === true && { hidden }),
        ...(unregistered && { unregistered }),
        ...(extra && { extra }),
        ...(isEpoch(epoch) && { epoch }),
        ...(isTime(at) && { at }),
        ...(rating && { rating }),
        ...((begins === 'moved' || begins === 'renewed') && { begins }),
    };
}
function progressIn(value) {
    if (!isObject(value))
        return undefined;
    const { type, html, by } = value;
    const why = refusalIn(value['why']);
    if (type === 'refused' && why !== undefined)
        return { type, why };
    if (type !== 'answered' || !isText(html) || !isText(by))
        return undefined;
    const more = metadataIn(value['more']);
    return { type, html, by, ...(more && { more }) };
}

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
    extraParameters: toJson({ ...extra, questionId: id }),
    variables: toJson(visit.variables),
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
/** A page may have given a number for a text. */
const wellFormed = (text) => String(text).replace(/\p{Surrogate}/gu, '\uFFFD');

/** Throws where the text is not base64, or not of UTF-8. */
function fromBase64(text) {
    const binary = atob(text);
    // `Uint8Array.from` takes half a second for a text of some megabytes.
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index++)
        bytes[index] = binary.charCodeAt(index);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The time that the page has for its headers, in ms. */
const longestHook = 5000;
/**
 * Firefox and WebKit break running requests when the visitor leaves the page, before they report the leaving. A broken
 * request is raised only if the page still exists so long after `beforeunload`, in ms. A `mailto:` link and a download fire it too.
 */
const timeToLeave = 3000;
/** The longest `Retry-After` that is obeyed, in ms. */
const longestRetryAfter = 600_000;
/**
 * Sends when subscribed, aborts when unsubscribed, body included. Raises only `CallFailed`. Engines name a failed
 * fetch differently, so names and messages of errors are ignored: only the signal shows an abort.
 */
const fetchJson = (url, init = {}, current) => new Observable(subscriber => {
    const controller = new AbortController();
    const { signal } = controller;
    let isOut = true;
    let leftAt = -timeToLeave;
    // A redirect would carry the question, and the context id, to another host.
    const common = { cache: 'no-store', credentials: 'omit', redirect: 'manual', ...init, signal };
    authorized(url, common, current?.())
        .finally(() => {
        isOut = false;
    })
        .then(body => {
        subscriber.next(body);
        subscriber.complete();
    }, (error) => {
        const raise = () => {
            if (!signal.aborted)
                subscriber.error(error);
        };
        const wait = isBroken(error) ? leftAt + timeToLeave - performance.now() : 0;
        if (wait > 0)
            setTimeout(raise, wait);
        else
            raise();
    });
    const leave = () => {
        leftAt = performance.now();
    };
    addEventListener('beforeunload', leave);
    return () => {
        removeEventListener('beforeunload', leave);
        // A monitor of the page may still read its copy of the response.
        if (isOut)
            controller.abort();
    };
});
/** If the page has a `headers` hook, a 401 is answered with newer headers, once. */
async function authorized(url, init, hook) {
    const send = (own) => exchange(url, own ? { ...init, headers: { ...init.headers, ...own } } : init);
    if (hook === undefined)
        return send(undefined);
    try {
        return await send(await headersFrom(hook, false));
    }
    catch (error) {
        const newer = isUnauthorized(error) ? await headersFrom(hook, true) : undefined;
        if (newer === undefined)
            throw error;
        return send(newer);
    }
}
const isBroken = (error) => ['unreachable', 'offline'].includes(failureOf(error).type);
const isUnauthorized = (error) => error instanceof CallFailed && error.failure.type === 'refused' && error.failure.status === 401;
/** Undefined if the hook fails or is late: the server decides about a request without the headers. */
async function headersFrom(hook, refresh) {
    try {
        const own = await inTime(hook({ refresh }));
        // It throws if a header is invalid.
        new Headers(own);
        return own;
    }
    catch (error) {
        console.error('<dydu-chatbox> `headers` failed, so none are sent', error);
        return undefined;
    }
}
async function inTime(value) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(new Error(`not within ${String(longestHook)} ms`));
        }, longestHook);
    });
    try {
        return await Promise.race([value, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
async function exchange(url, init) {
    const response = await reach(() => fetch(url, init));
    if (!isResponse(response))
        throw pageFailed(`its \`fetch\` returned ${String(response)} instead of a response`);
    if (response.type === 'opaqueredirect')
        throw new CallFailed({ type: 'redirected' });
    if (!response.ok)
        throw new CallFailed(refusal$1(response));
    const text = await reach(() => response.text());
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new CallFailed({ type: 'unreadable', because: 'not JSON' }, { cause });
    }
}
/** Checks the shape of the object, because a page may have replaced the class, too. */
const isResponse = (value) => typeof value === 'object' && value !== null && 'ok' in value && 'headers' in value;
function pageFailed(because) {
    console.error(`<dydu-chatbox> this page cannot send requests: ${because}`);
    return new CallFailed({ type: 'page', because });
}
/** `onLine` is only a hint, so it is read after a failure, never before an attempt. */
async function reach(call) {
    try {
        return await call();
    }
    catch (cause) {
        throw new CallFailed({ type: navigator.onLine ? 'unreachable' : 'offline' }, { cause });
    }
}
function refusal$1({ status, headers }) {
    const retryAfter = milliseconds(headers.get('Retry-After'));
    return { type: 'refused', status, ...(retryAfter !== undefined && { retryAfter }) };
}
/**
 * `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). Across origins the server must expose it. Zero, past
 * dates and other values are ignored.
 */
function milliseconds(header) {
    if (header === null)
        return undefined;
    const isDate = /^[a-z]{3,}, /i.test(header);
    const span = /^\d+$/.test(header) ? Number(header) * 1000 : isDate ? Date.parse(header) - Date.now() : NaN;
    return span > 0 ? Math.min(span, longestRetryAfter) : undefined;
}

/** Sends forms, as the Dialog API takes them. */
const createPost = (headers) => (url, form) => fetchJson(url, {
    method: 'POST',
    headers: {
        Accept: 'application/json',
        'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
    },
    body: encodeForm(form),
}, headers);

/**
 * The Dialog API over `fetch`. All requests are simple ones for CORS, and of the same credentials mode: another mode
 * would not reuse the connection that the warm-up has opened. The status is public, so it carries no headers of the page.
 */
function httpTransport(botId, visit, headers) {
    const post = createPost(headers);
    const bot = encodeURIComponent(botId);
    return {
        status: (server, details = false) => fetchJson(`${server}serverstatus${details ? '?details=true' : ''}`).pipe(map(decodeStatus)),
        talk(server, question, contextId) {
            const path = contextId === null ? bot : `${bot}/${encodeURIComponent(contextId)}`;
            return post(`${server}chat/talk/${path}`, talkForm(question, visit())).pipe(map(body => decodeAnswer(body, fromBase64)));
        },
        history: (server, contextId) => post(`${server}chat/history/${bot}`, historyForm(contextId)).pipe(map(body => decodeHistory(body, fromBase64))),
        available: (server, contextId) => fetchJson(`${server}chat/availablecontext/${bot}/${encodeURIComponent(contextId)}`, { method: 'POST' }, headers).pipe(map(decodeAvailable)),
    };
}

/** How often a token is looked at, ms. */
const interval = 500;
/** Those of this page, which does not grow old while it lives. */
const held = new Set();
/**
 * Emits when a token is ours: a lock for browsers that have none. Unsubscribing gives it back. One that was copied with a
 * duplicated tab is never given back, so it is taken when it is old.
 */
const tokenOf = (name, slot) => new Observable(subscriber => {
    const own = newId();
    const isFree = () => {
        const [owner = '', takenAt] = (slot.read() ?? '').split(' ');
        // A clock may have been set back.
        const isYoung = Math.abs(Date.now() - Number(takenAt)) < resumable;
        return !held.has(name) && !(owner !== '' && isYoung);
    };
    const look = () => {
        if (!isFree())
            return;
        clearInterval(looking);
        held.add(name);
        slot.write(`${own} ${String(Date.now())}`);
        subscriber.add(() => {
            held.delete(name);
            if (slot.read()?.startsWith(own))
                slot.write('');
        });
        subscriber.next();
    };
    const looking = setInterval(look, interval);
    look();
    return () => {
        clearInterval(looking);
    };
});

/**
 * The tab's pending questions in `sessionStorage`:
 * `[{"question":{"id":…,"text":…},"repeats":…,"askedAt":…,"sendings":[{"to":…,"at":…}]}]`.
 */
function pendingQuestionsStore(botId) {
    const slots = slotsOf(botId);
    const slot = slots.inTab('pending-questions');
    return {
        read: () => parse(slot.read()),
        write(questions) {
            slot.write(questions.length > 0 ? toJson(questions) : '');
        },
        own(id) {
            const name = storageKey(botId, `question:${id}`);
            const turn$ = acquireLock(name, tokenOf(name, slots.inTab(`question:${id}`)));
            // A page that holds a lock, or waits for one, is not kept for Back and Forward.
            return concat(turn$.pipe(takeUntil(fromEvent(window, 'pagehide'))), NEVER);
        },
    };
}
/** Without what another script or a visitor's hand has written. */
function parse(text) {
    try {
        return listOf(JSON.parse(text ?? '[]'), pendingQuestionIn);
    }
    catch {
        return [];
    }
}
function pendingQuestionIn(value) {
    if (!isObject(value))
        return undefined;
    const { repeats, askedAt } = value;
    const question = questionIn(value['question']);
    if (question === undefined || !isTime(askedAt))
        return undefined;
    return {
        question,
        repeats: isTime(repeats) ? repeats : 0,
        askedAt,
        sendings: listOf(value['sendings'], sendingIn),
    };
}
function sendingIn(value) {
    if (!isObject(value) || !isText(value['to']) || !isTime(value['at']))
        return undefined;
    return { to: value['to'], at: value['at'] };
}

/** ms since 1970, by the scheduler's clock: virtual inside `TestScheduler.run`. */
const now = () => asyncScheduler.now();

function createRecipients() {
    const diverted = [];
    return {
        divertTo: recipient => new Observable(() => {
            diverted.push(recipient);
            return () => {
                diverted.splice(diverted.lastIndexOf(recipient), 1);
            };
        }),
        current: bot => diverted.at(-1) ?? bot,
    };
}

/** One visitor asks once a minute, so what may be sent is counted, not measured in per cent. ms. */
const minute = 60_000;
/** A browser asks servers for their status so often in a minute, over all its tabs. */
const probesPerMinute = 20;
/** A question is sent so often in a minute to one server, over all its attempts and reloads. */
const sendingsPerMinute = 3;
const isLately = (then, at) => then <= at && at - then < minute;
/** @param probes when servers were probed before, ms since 1970 */
const mayProbe = (probes, at) => probes.filter(then => isLately(then, at)).length < probesPerMinute;
const withProbe = (probes, at) => [
    ...probes.filter(then => isLately(then, at)),
    at,
];
const maySend = (sendings, server, at) => sendings.filter(({ to, at: then }) => to === server && isLately(then, at)).length < sendingsPerMinute;

/** The effect of a routing event on the dialog. */
function diagnosticsOfRouting(before, event, after, causeAt) {
    const { epoch } = after;
    if (event.type === 'failed') {
        const { server, by, failure } = event;
        return isClientSide(failure) ? [] : [{ type: 'server.failed', server, by, failure }];
    }
    if (event.type === 'answered' && event.epoch !== before.epoch)
        return [{ type: 'late.discarded', server: event.server, epoch: event.epoch }];
    if (epoch === before.epoch)
        return [];
    if (after.dialog === null)
        return [{ type: 'dialog.ended', epoch }];
    const to = after.dialog.server;
    if (before.dialog === null)
        return [{ type: 'dialog.started', server: to, epoch }];
    const from = before.dialog.server;
    if (from === to)
        return [{ type: 'dialog.rolled', server: to, epoch }];
    return [
        {
            type: 'dialog.moved',
            from,
            to,
            epoch,
            cause: causeAt(from),
            contextLost: before.dialog.contextId !== null,
        },
    ];
}
/** The diagnostics of a dialog event, beyond those of its attempts. */
function diagnosticsOfEvent(event) {
    if (event.type === 'refused')
        return [{ type: 'client.error', questionId: event.id, why: event.why }];
    if (event.type !== 'waiting')
        return [];
    const questionId = event.id;
    const waiting = { type: 'waiting', questionId };
    if (event.because.type === 'offline')
        return [{ type: 'offline' }, waiting];
    return isClientSide(event.because) ? [waiting] : [{ type: 'both.down', questionId }, waiting];
}

const unknownHealth = {};
const isOpen = ({ circuit }, at) => circuit !== undefined && at < circuit.openUntil;
/** Found in this typing, as opposed to an older cooldown. */
const isFreshlyOpen = (health, at, { healthTtl }) => isOpen(health, at) && at - (health.circuit?.openedAt ?? 0) < healthTtl;
/** The remaining time of the server's `Retry-After`, in ms. */
const requestedDelay = (health, at) => health.circuit?.isRequested === true ? Math.max(health.circuit.openUntil - at, 0) : 0;
const hasAnsweredLately = ({ okAt }, at, { healthTtl }) => okAt !== undefined && at - okAt < healthTtl;
const isFreshlyHealthy = (health, at, timing) => !isOpen(health, at) && hasAnsweredLately(health, at, timing);
/** A good probe does not close a circuit that a real question opened. A recent failure before a good result was a false alarm. */
function afterOk({ circuit }, by, at, timing) {
    if (circuit === undefined)
        return { okAt: at };
    if (by === 'probe' && circuit.source === 'talk')
        return { okAt: at, circuit };
    if (at - circuit.openedAt < timing.healthTtl)
        return { okAt: at };
    return { okAt: at, circuit: { ...circuit, openUntil: Math.min(circuit.openUntil, at) } };
}
/** Failures that two questions, or two tabs, see at about the same time count as one. An old failure does not count. */
function failuresBefore(circuit, at, timing) {
    if (circuit === undefined || at - circuit.openedAt >= timing.maxCooldown)
        return 0;
    return at - circuit.openedAt < timing.healthTtl ? circuit.failures - 1 : circuit.failures;
}
/** @param chance from 0 to 1: spreads the end of cooldowns over the visitors. */
function afterFailure(health, by, failure, at, chance, timing) {
    const count = 1 + failuresBefore(health.circuit, at, timing);
    const requested = failure.type === 'refused' ? failure.retryAfter : undefined;
    const cooldown = requested ?? timing.cooldown * (0.5 + chance) * 2 ** (count - 1);
    const until = at + Math.min(cooldown, timing.maxCooldown);
    return {
        ...health,
        circuit: {
            openedAt: at,
            openUntil: until,
            failures: count,
            source: by,
            isRequested: requested !== undefined,
        },
    };
}

const firstRouting = { epoch: 0, dialog: null, health: {} };
function route(routing, event, timing) {
    switch (event.type) {
        case 'alive':
            return withHealth(routing, event.server, health => afterOk(health, 'probe', event.at, timing));
        case 'failed':
            return isClientSide(event.failure)
                ? routing
                : withHealth(routing, event.server, health => afterFailure(health, event.by, event.failure, event.at, event.chance, timing));
        case 'failure-cleared':
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
        case 'expired':
            return event.epoch === routing.epoch && event.usedAt === routing.dialog?.usedAt
                ? { ...routing, epoch: routing.epoch + 1, dialog: null }
                : routing;
        case 'probed':
            return { ...routing, probes: withProbe(routing.probes ?? [], event.at) };
    }
}
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
/**
 * The server of the dialog; main for a new one, unless main is known to be bad. A dialog leaves main for a failure found in this
 * typing only, and the backup never: a question has to have failed there.
 */
function serverFor(routing, servers, at, timing) {
    const { main, backup } = servers;
    const dialog = liveDialog(routing, at, timing);
    if (dialog !== null && dialog.server !== main)
        return dialog.server;
    if (backup === undefined || isOpen(healthOf(routing, backup), at))
        return main;
    const health = healthOf(routing, main);
    const isAvoided = dialog === null ? isOpen(health, at) : isFreshlyOpen(health, at, timing);
    return isAvoided ? backup : main;
}
/** No context id crosses from one server to the other. One that its server has forgotten is replaced by it. */
const contextFor = ({ dialog }, server) => dialog?.server === server ? dialog.contextId : null;

const allServers = ({ main, backup }) => backup === undefined ? [main] : [main, backup];
const otherServer = (servers, server) => allServers(servers).find(candidate => candidate !== server);

/** The largest difference of two clocks that is not a jump, in ms. */
const clockSkew = 60_000;
function createRouter({ store, random, report }, { servers, timing }) {
    let routing = firstRouting;
    let beingStored = 0;
    let isStored = false;
    const causes = new Map();
    const events$ = new Subject();
    /** A time in the future (the clock was ahead) and an old failure count against no server. */
    function isCurrent({ okAt = 0, circuit }) {
        const ago = now() - (circuit?.openedAt ?? now());
        return okAt <= now() && ago >= 0 && ago < timing.maxCooldown;
    }
    /** A dialog on a server that this page does not know: other pages of the site go on with it, this one takes no part. */
    function isForeign(stored) {
        const dialog = stored && liveDialog(stored, now(), timing);
        return dialog != null && !allServers(servers).includes(dialog.server);
    }
    /** A dialog on a server that is no longer configured has ended; a clock that was ahead does not keep one alive. */
    function known({ dialog, ...stored }) {
        const health = Object.fromEntries(Object.entries(stored.health).filter(([, one]) => isCurrent(one)));
        const isConfigured = dialog !== null && allServers(servers).includes(dialog.server);
        const usedAt = Math.min(dialog?.usedAt ?? 0, now());
        return { ...stored, health, dialog: isConfigured ? { ...dialog, usedAt } : null };
    }
    function adopt(stored) {
        if (isForeign(stored))
            return;
        // An older value is what this tab knew before its own changes, which are on their way into the store.
        if (beingStored > 0 && stored.epoch <= routing.epoch)
            return;
        if (stored.epoch > routing.epoch)
            report({ type: 'tab.adopted', epoch: stored.epoch });
        routing = known(stored);
    }
    function refresh() {
        const stored = store.read();
        if (stored !== undefined)
            adopt(stored);
        else if (isStored)
            forget();
    }
    function forget() {
        store.forget();
        isStored = false;
        routing = { ...firstRouting, epoch: routing.epoch + 1 };
    }
    function learn(event) {
        const stored$ = new AsyncSubject();
        const own = routing;
        const next = route(own, event, timing);
        let before = own;
        routing = next;
        beingStored++;
        if (event.type === 'failed')
            causes.set(event.server, event.failure);
        store
            .change(stored => {
            if (stored !== undefined && isForeign(stored))
                return stored;
            // Data that was stored and is gone was cleared in another tab.
            const unknown = isStored ? { ...firstRouting, epoch: own.epoch + 1 } : own;
            before = stored === undefined ? unknown : known(stored);
            return route(before, event, timing);
        })
            .subscribe(stored => {
            beingStored--;
            isStored = true;
            adopt(stored);
            const after = isForeign(stored) ? next : stored;
            for (const diagnostic of diagnosticsOfRouting(before, event, after, at => causes.get(at)))
                report(diagnostic);
            stored$.next(after);
            stored$.complete();
        });
        events$.next(event);
        return stored$;
    }
    const stored = store.read() ?? firstRouting;
    routing = known(isForeign(stored) ? { ...firstRouting, epoch: stored.epoch } : stored);
    const wasUsedAt = stored.dialog?.usedAt ?? 0;
    if (wasUsedAt > now())
        learn({ type: 'kept', epoch: routing.epoch, at: now() });
    if (wasUsedAt > now() + clockSkew)
        report({ type: 'clock.jump' });
    function current() {
        refresh();
        return routing;
    }
    const dialog = () => liveDialog(current(), now(), timing);
    return {
        routing: current,
        dialog,
        idleDialog: () => (dialog() === null ? routing.dialog : null),
        server: () => serverFor(current(), servers, now(), timing),
        isFreshlyHealthy: server => isFreshlyHealthy(healthOf(current(), server), now(), timing),
        requestedDelay: server => requestedDelay(healthOf(current(), server), now()),
        acquireProbe() {
            const may = mayProbe(current().probes ?? [], now());
            if (may)
                learn({ type: 'probed', at: now() });
            else
                report({ type: 'budget.exhausted' });
            return may;
        },
        learn,
        learnFailure: (server, by, failure) => {
            if (isClientSide(failure))
                return;
            learn({ type: 'failed', server, by, failure, at: now(), chance: random() });
        },
        otherTabs$: store.changed$.pipe(tap(refresh), ignoreElements()),
        forget,
        events$,
    };
}

const createContext = (intents$, ports, config) => ({
    features$: EMPTY,
    ...ports,
    ...config,
    intents$,
    router: createRouter(ports, config),
    recipients: createRecipients(),
});

const pageHide$ = ({ page$ }) => page$.pipe(filter(event => event === 'left'));
/** A page that is left takes its questions along; the other tabs may ask them again. */
function reportPageLeave(turns, { tabs }) {
    for (const turn of turns)
        if (!turn.elsewhere && isPending(turn))
            tabs.tell({ type: 'unsent', id: turn.id, unsure: turn.unsafe === true });
}

const only = (intents$, type) => intents$.pipe(filter((intent) => intent.type === type));

/** The questions without an answer after an event. A question that was given up stays: only an answer or a refusal settles it. */
function pendingQuestionsAfter(list, event, at, repeats) {
    switch (event.type) {
        case 'asked': {
            const { question } = event;
            const known = list.find(one => one.question.id === question.id);
            return known ? list : [...list, { question, repeats, askedAt: at, sendings: [] }];
        }
        case 'sent':
        case 'moved':
            return list.map(one => one.question.id === event.id ? { ...one, sendings: [...one.sendings, { to: event.to, at }] } : one);
        case 'answered':
        case 'refused':
            return list.filter(one => one.question.id !== event.id);
        case 'restarted':
            return [];
        case 'slow':
        case 'stalled':
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
 * The events of other tabs, whose questions appear here too. A duplicated tab has the same questions: what they have
 * sent or settled is sent or settled here. A tab that falls silent with a question out has crashed: after the longest effort nobody knows
 * what became of it.
 */
function otherTabs({ tabs, timing, pendingQuestions }) {
    const told$ = tabs.told$.pipe(map((event) => ({ ...event, elsewhere: true })));
    return told$.pipe(tap(event => {
        const id = idOf(event);
        const before = pendingQuestions.read();
        if (!before.some(({ question }) => question.id === id))
            return;
        const after = pendingQuestionsAfter(before, event, now(), 0);
        if (after !== before)
            pendingQuestions.write(after);
    }), mergeMap(event => {
        const id = idOf(event);
        if (id === undefined || isSettled(event))
            return of(event);
        const lost = { type: 'unsent', id, unsure: true };
        const heardOfAgain$ = told$.pipe(filter(later => idOf(later) === id));
        const silence$ = timer(timing.retryFor + 2 * timing.answer).pipe(takeUntil(heardOfAgain$));
        return concat(of(event), silence$.pipe(map(() => lost)));
    }));
}

/**
 * Records an event of this tab: tells the other tabs, keeps pending questions for a reload, and reports diagnostics.
 *
 * @param turns what stood there when it happened.
 */
function record(event, { tabs, pendingQuestions, router, report }, turns) {
    const isOwn = !event.elsewhere && !['recalled', 'offered', 'said'].includes(event.type);
    if (isOwn)
        tabs.tell(event);
    const { epoch } = router.routing();
    const repeats = event.type === 'asked' ? turns.filter(turn => willBeListed(turn, event.question.text, epoch)).length : 0;
    const before = pendingQuestions.read();
    const after = pendingQuestionsAfter(before, event, now(), repeats);
    if (after !== before)
        pendingQuestions.write(after);
    for (const diagnostic of diagnosticsOfEvent(event))
        report(diagnostic);
}
/** In the history of the dialog, beside a question with the same words. */
const willBeListed = ({ question, progress, epoch }, text, current) => question === text &&
    (progress.type === 'answered'
        ? epoch === current
        : progress.type !== 'refused' && progress.type !== 'unsent');

function createSerialQueue() {
    let last$ = of(null);
    let isClosed = false;
    return {
        close() {
            isClosed = true;
        },
        run: (work$, letsGo) => new Observable(subscriber => {
            const before$ = last$;
            const gone$ = new AsyncSubject();
            last$ = gone$;
            // Work that gives up waiting lets no later work pass the earlier work.
            const leave = () => {
                before$.subscribe({
                    complete: () => {
                        gone$.complete();
                    },
                });
            };
            subscriber.add(leave);
            const begin = () => {
                if (isClosed)
                    return;
                subscriber.add(work$.subscribe({
                    next(value) {
                        subscriber.next(value);
                        if (letsGo(value))
                            leave();
                    },
                    error(error) {
                        subscriber.error(error);
                    },
                    complete() {
                        subscriber.complete();
                    },
                }));
            };
            subscriber.add(before$.subscribe({ complete: begin }));
        }),
    };
}

/**
 * A secondary call follows the dialog's server, never moves the dialog, and fails without a word.
 *
 * @param call called with the dialog as all tabs know it by then.
 * @param only where it is not the dialog's server, nothing is called.
 */
function secondaryRequest(call, { router, timing }, only) {
    return defer(() => {
        const dialog = router.dialog();
        if (dialog?.contextId == null || (only !== undefined && only !== dialog.server))
            return EMPTY;
        return call(dialog.server, dialog.contextId).pipe(timeout({ first: timing.secondary }), catchError(() => EMPTY));
    });
}

/** A hidden page's timers come once a minute, however long the page is hidden. */
const throttled = 60_000;
/** ms that have passed since, by the clock that shows more: one may stand still in sleep, the other may be set. */
function stopwatch({ uptime }) {
    const [start, startByTheWall] = [uptime(), now()];
    return () => Math.max(uptime() - start, now() - startByTheWall);
}
/**
 * Emits once, when the page has run for `ms`. It begins anew when the browser finds its network again, and when a timer
 * comes so late that the page cannot have run: it slept, or was frozen. A late timer means that the page
 * was suspended, which does not count against the server. A page whose timers are only throttled begins anew once.
 *
 * @param anew ms for which the page has to run when it begins anew
 */
function deadline(ms, context, anew = ms) {
    const { timerDrift } = context.timing;
    const run = (span, tolerated) => defer(() => {
        const passed = stopwatch(context);
        return timer(span).pipe(switchMap(() => (passed() - span > tolerated ? run(anew, timerDrift + throttled) : of(null))));
    });
    return context.page$.pipe(filter(event => event === 'online'), map(() => anew), startWith(ms), switchMap(span => run(span, timerDrift)), take(1));
}
/** A call that breaks while the page does not run, or soon after it woke up, tells nothing about its server. */
const unlessSuspended = (context) => (call$) => defer(() => {
    const { timerDrift, probe } = context.timing;
    let sinceItRan = stopwatch(context);
    let sinceItWoke = () => Infinity;
    const hasSlept = () => sinceItRan() > 2 * timerDrift;
    const pulse$ = timer(timerDrift, timerDrift).pipe(tap(() => {
        if (hasSlept())
            sinceItWoke = stopwatch(context);
        sinceItRan = stopwatch(context);
    }), ignoreElements());
    return merge(call$, pulse$).pipe(take(1), catchError((cause) => {
        const isSuspended = failureOf(cause).type === 'unreachable' && (hasSlept() || sinceItWoke() <= probe);
        return throwError(() => (isSuspended ? new CallFailed({ type: 'suspended' }, { cause }) : cause));
    }));
});

const withProbeOut = (silence, at) => ({
    ...silence,
    asked: [...silence.asked, at],
});
/** It was not sent after all. */
const withoutProbe = (silence, sentAt) => ({
    ...silence,
    asked: silence.asked.filter(at => at !== sentAt),
});
const withOtherAsked = (silence, at) => ({
    ...silence,
    since: silence.since ?? at,
});
const withOtherAnswer = ({ asked, since = 0, otherAnswer }, at) => ({
    asked,
    since,
    otherAnswer: otherAnswer ?? { at, after: at - since },
});
/**
 * When the server is dead if it says nothing until then, in ms of uptime; undefined while nothing can be said against it.
 * After a gap in the visitor's own network the fresh connection to the other server answers first; the old one waits for
 * a retransmission, whose delay doubles each time. So it gets the same time again for which no server had answered.
 *
 * @param longest how long the first of two probes may stay without an answer, ms
 */
function deadAt({ asked, otherAnswer }, longest) {
    const [first, second] = asked;
    if (first === undefined || second === undefined || otherAnswer === undefined)
        return undefined;
    return Math.max(first + longest, otherAnswer.at + Math.max(otherAnswer.after, longest / 4));
}

/** Any answer means that the server and the visitor's network work. */
const isAnswer = (outcome) => outcome !== undefined &&
    (outcome === 'alive' || ['refused', 'redirected', 'unreadable', 'down'].includes(outcome.type));
/**
 * Asks for the status once, without a deadline; with details, the dialog application has to work too. Never raises.
 * If the browser's budget is used up, the probe is not sent, and has no result.
 */
const probe = (server, context, details = false) => defer(() => context.router.acquireProbe()
    ? context.transport.status(server, details).pipe(unlessSuspended(context))
    : throwError(() => new CallFailed({ type: 'rate-limited' }))).pipe(map(() => 'alive'), catchError((error) => of(failureOf(error))));
const isSilent = (outcome) => outcome !== 'alive' && outcome.type === 'silent';
/** That a deployment has no status says nothing about the server. */
function learnOutcome(server, outcome, { router }) {
    if (outcome === 'alive')
        router.learn({ type: 'alive', server, at: now() });
    else if (!isWithoutStatus(outcome))
        router.learnFailure(server, 'probe', outcome);
}
/** Asks the other server, whose connection is open in time, and remembers what it says. */
function probeOther(server, context) {
    const other = otherServer(context.servers, server);
    if (other === undefined)
        return EMPTY;
    return probe(other, context).pipe(tap(outcome => {
        learnOutcome(other, outcome, context);
    }));
}
/**
 * Asks a server whether it works. A lost packet is not a death: after half of the time it is asked again, and so is the
 * other server, unless it was before. Emits what is found step by step, up to what the server answers; before that it may
 * be found `silent`.
 */
function inquire(server, { longest, since, otherAfter, again, ask, believes }, context) {
    const { uptime, random } = context;
    const silent = (step) => ({ silence }) => ({ silence: step(silence) });
    const half = (longest / 2) * (0.9 + 0.2 * random());
    const later$ = again === undefined
        ? EMPTY
        : timer(half + again).pipe(expand((_, index) => timer(again * Math.min(2 ** (index + 1), 4))));
    const own$ = merge(of(0), timer(half), later$).pipe(mergeMap(() => {
        const at = uptime();
        const answer$ = ask(server).pipe(map((outcome) => {
            if (believes(outcome))
                return ({ silence }) => ({ silence, outcome });
            const wasSent = outcome === 'alive' || !isClientSide(outcome);
            return silent(silence => (wasSent ? silence : withoutProbe(silence, at)));
        }));
        return concat(of(silent(silence => withProbeOut(silence, at))), answer$);
    }));
    const other$ = merge(timer(otherAfter ?? half), later$).pipe(mergeMap(() => {
        const at = uptime();
        return merge(of(silent(silence => withOtherAsked(silence, at))), probeOther(server, context).pipe(filter(isAnswer), map(() => silent(silence => withOtherAnswer(silence, uptime())))));
    }));
    return merge(own$, other$).pipe(scan((finding, step) => step(finding), {
        silence: { asked: [], ...(since !== undefined && { since }) },
    }), switchMap(finding => {
        const dead = deadAt(finding.silence, longest);
        const isDead$ = dead === undefined || finding.outcome !== undefined
            ? NEVER
            : deadline(Math.max(dead - uptime(), 0), context, longest);
        return concat(of(finding), isDead$.pipe(map(() => ({ ...finding, outcome: { type: 'silent', after: longest } }))));
    }), 
    // A dead server that answers after all has been slow.
    takeWhile(({ outcome }) => outcome === undefined || isSilent(outcome), true));
}

/** Parts of a probe’s deadline: the other server is asked after so much silence… */
const silentFor = 1 / 4;
/** …and never before a server that lives has had so much time to say so. */
const headStart = 1 / 16;
/**
 * Watches the server of a question that is out. When it is silent, its status is asked, with details, again and
 * again. Any answer means that it lives, whatever its status and however late it comes; it is dead if it says that its
 * dialog application is down, or if it is silent while the other server answers, and that counts against it. Silence on both sides is
 * the visitor's own network: nothing counts against a server.
 *
 * @param sentAt when the question left, ms of uptime
 */
function watchServer(server, sentAt, context) {
    const { timing, page$, uptime } = context;
    const { probe: longest, probeInterval: again } = timing;
    const ask = (asked) => probe(asked, context, true);
    /** @param since the first request without an answer: the question, later a probe */
    const contactSince = (since) => {
        const otherAfter = Math.max(since + longest * silentFor - uptime(), longest * headStart);
        return inquire(server, { longest, since, otherAfter, again, ask, believes: isAnswer }, context).pipe(tap(({ outcome }) => {
            if (outcome !== undefined)
                learnOutcome(server, outcome, context);
        }), map(contactOf), distinctUntilChanged(), switchMap(contact => {
            const lost$ = deadline(longest, context).pipe(map(() => 'lost'));
            return contact === 'asked' ? lost$.pipe(startWith(contact)) : of(contact);
        }));
    };
    const anew$ = defer(() => contactSince(uptime()));
    const later$ = defer(() => concat(timer(again).pipe(ignoreElements()), anew$, later$));
    return concat(timer(timing.probeAfter).pipe(ignoreElements()), merge(of(concat(defer(() => contactSince(sentAt)), later$)), page$.pipe(filter(event => event === 'online'), map(() => concat(anew$, later$)))).pipe(switchMap(contact$ => contact$)));
}
const contactOf = ({ silence: { asked, otherAnswer }, outcome }) => outcome !== undefined || otherAnswer !== undefined || asked.length === 0 ? 'heard' : 'asked';

/**
 * Sends a question to one server, once. Two things end it: the server is dead, or the answer is late. The dialog is
 * stored before the answer is emitted; it moves only now, because the server has answered.
 *
 * @param number 1 for the first attempt of the question
 * @param longest the deadline of a server that is alive, ms
 */
function attempt(question, server, number, longest, context) {
    const { router, transport, uptime, report } = context;
    const { id } = question;
    const about = { server, questionId: id, attempt: number };
    return defer(() => {
        const routing = router.routing();
        const { epoch } = routing;
        const sent = contextFor(routing, server);
        const sentAt = uptime();
        let isOut = true;
        report({ type: 'talk.sent', ...about });
        const contact$ = watchServer(server, sentAt, context).pipe(share());
        const answer$ = merge(transport.talk(server, question, sent).pipe(unlessSuspended(context)), outOfTime(contact$, longest, sentAt, context).pipe(switchMap(failure => throwError(() => new CallFailed(failure)))), deathOf(server, router)).pipe(take(1), tap({
            next: () => {
                isOut = false;
                report({ type: 'talk.answered', ...about, ms: uptime() - sentAt });
            },
            error: error => {
                isOut = false;
                report({ type: 'talk.failed', ...about, ms: uptime() - sentAt, failure: failureOf(error) });
            },
        }), switchMap(answer => {
            const { contextId } = answer;
            return router.learn({ type: 'answered', server, epoch, sent, contextId, at: now() }).pipe(map(({ dialog, ...stored }) => {
                const isItsDialog = dialog?.server === server && dialog.contextId === (contextId ?? sent);
                const dialogOfAnswer = isItsDialog ? stored.epoch : epoch;
                return { type: 'answered', id, question, answer, by: server, epoch: dialogOfAnswer };
            }));
        }), finalize(() => {
            if (isOut)
                report({ type: 'talk.aborted', ...about });
        }));
        return merge(answer$, stalls(id, server, contact$)).pipe(takeWhile(({ type }) => type !== 'answered', true));
    });
}
/**
 * The deadline of an answer. It stands still while no server answers, and begins anew when one does: that was
 * the visitor's own network, after which a connection may wait as long again for its retransmission, and only then the
 * server has the question. After a gap that is longer than the deadline, the question is sent again instead.
 */
function outOfTime(contact$, longest, sentAt, context) {
    let contact = 'heard';
    const isLost$ = contact$.pipe(tap(now => {
        contact = now;
    }), filter(now => now !== 'asked'), map(now => now === 'lost'), startWith(false), distinctUntilChanged());
    const passed = () => context.uptime() - sentAt;
    // At the deadline a probe may be unanswered: that could be the next gap.
    const isHeard$ = defer(() => contact$.pipe(startWith(contact))).pipe(filter(now => now === 'heard'));
    const late$ = isLost$.pipe(switchMap(isLost => (isLost ? NEVER : deadline(longest + passed(), context))), switchMap(() => isHeard$.pipe(takeUntil(contact$.pipe(filter(now => now === 'lost'))))), map(() => ({ type: 'late', after: passed() })));
    const gap$ = isLost$.pipe(skip(1), filter(isLost => !isLost && passed() > longest));
    const longestGap$ = isLost$.pipe(switchMap(isLost => (isLost ? deadline(context.timing.retryFor, context) : NEVER)));
    const offline$ = merge(gap$, longestGap$).pipe(map(() => ({ type: 'offline' })));
    return merge(offline$, late$).pipe(take(1));
}
/** Emits `stalled` when no server answers any more, and `slow` when one does again. */
const stalls = (id, to, contact$) => contact$.pipe(filter(contact => contact !== 'asked'), startWith('heard'), distinctUntilChanged(), filter((contact, index) => contact === 'lost' || index > 0), map((contact) => ({ type: contact === 'lost' ? 'stalled' : 'slow', id, to })));
/** Raises the failure that a later probe finds, if it means that the server is dead. */
const deathOf = (server, { events$ }) => events$.pipe(tap(event => {
    if (event.type !== 'failed' || event.server !== server || event.by !== 'probe')
        return;
    if (event.failure.type === 'silent' || event.failure.type === 'down')
        throw new CallFailed(event.failure);
}), ignoreElements());

/**
 * Lets one tab at a time begin a dialog on a server, so that the others find its context id instead of beginning one
 * each. The wait and the lock are both limited.
 */
const withNewDialogLock = ({ tabs, timing }) => (work$) => new Observable(subscriber => {
    let isBegun = false;
    const begin = () => {
        if (!isBegun)
            subscriber.add(work$.subscribe(subscriber));
        isBegun = true;
    };
    const turn = tabs.lock$.subscribe(begin);
    subscriber.add(turn);
    subscriber.add(timer(timing.newDialogLock).subscribe(() => {
        turn.unsubscribe();
        begin();
    }));
});

const invalid = [400, 406, 411, 412, 415, 417, 422, 428];
const tooLong = [413, 414, 431];
const denied = [401, 403, 404, 405, 407, 410, 451];
/** Why a server will not take the question, however often it is sent; undefined where it may. */
function refusal({ failure, probed }) {
    const isAlive = failure.type === 'unreachable' && isAnswer(probed?.());
    if (failure.type === 'redirected' || isAlive)
        return 'denied';
    if (failure.type !== 'refused')
        return undefined;
    const { status } = failure;
    if (invalid.includes(status))
        return 'invalid';
    if (tooLong.includes(status))
        return 'too-long';
    return denied.includes(status) ? 'denied' : undefined;
}
/**
 * The reason why no server takes the question: both servers refuse it, or the only one that may be asked. A dialog on the backup stays
 * there: main is not asked about a request that is at fault.
 */
function refusalOf(last, earlier, home, servers) {
    const why = refusal(last);
    const isAlone = home === servers.backup && why !== 'denied';
    const isRefusedBy = (server) => [...earlier, last].some(one => one.server === server && refusal(one) !== undefined);
    return (isAlone ? [home] : allServers(servers)).every(isRefusedBy) ? why : undefined;
}
/** A connection that broke because the visitor's own network, machine or page was gone, as its probe found. */
const isClientSideBreak = (probed) => probed !== undefined && probed !== 'alive' && probed.type !== 'rate-limited' && isClientSide(probed);
const isVisitorsTrouble = ({ failure, probed }) => isClientSide(failure) || isClientSideBreak(probed?.());
/** The failures of a server in this dialog, without those of the visitor. Without a dialog: in any. */
const failuresOf = (failed, server, epoch) => failed.filter(one => one.server === server && !isVisitorsTrouble(one) && (epoch === null || one.epoch === epoch));
/** A backup leaves its dialog when it is dead, or has failed it three times over a while. */
function isGivenUp(failures, at, longEnough) {
    const [first] = failures;
    const last = failures.at(-1);
    if (first === undefined || last === undefined)
        return false;
    return isDead(last.failure) || (failures.length >= 3 && at - first.at >= longEnough);
}
/** In what order a waiting question wants the servers: the dialog's own first, unless the other has failed it less often. */
function preferred(failed, home, servers, epoch) {
    const other = otherServer(servers, home);
    if (other === undefined)
        return [home];
    const sent = failed.filter(one => !one.isProbe);
    const isBetter = failuresOf(sent, other, epoch).length < failuresOf(sent, home, epoch).length;
    return isBetter ? [other, home] : [home, other];
}

/**
 * A dialog that has been idle for too long is over, unless its server says otherwise: the clock may have jumped. Emits
 * when that is known, at once for a dialog that is not idle. A server that does not say has forgotten. A dialog on main is
 * not asked about: a question that goes to main brings the context id along, which main replaces if it has forgotten it.
 */
function expireIdleDialog({ router, servers, transport, timing }) {
    return defer(() => {
        const dialog = router.idleDialog();
        if (dialog === null)
            return of(null);
        const { epoch } = router.routing();
        const { server, contextId, usedAt } = dialog;
        const learn = (isKept) => {
            router.learn(isKept ? { type: 'kept', epoch, at: now() } : { type: 'expired', epoch, usedAt });
        };
        if (server === servers.main) {
            learn(router.server() === server);
            return of(null);
        }
        const isKept$ = contextId === null ? of(false) : transport.available(server, contextId);
        return isKept$.pipe(take(1), timeout({ first: timing.warmUp }), catchError(() => of(false)), tap(learn));
    });
}

/**
 * One round of waiting: a pause, cut short by the visitor or by a page that is online or visible again, then one cheap
 * probe of each server that may get the question.
 *
 * @param failed what the servers have failed so far
 */
function retryRound(effort, failed, context) {
    const { intents$, router, random, report, servers, timing, page$, uptime } = context;
    /** The dialog as it is now: another tab may begin it, or move it. */
    function dialogNow() {
        const dialog = router.dialog();
        const home = dialog?.server ?? servers.main;
        const epoch = dialog === null ? null : router.routing().epoch;
        const failures = failuresOf(failed, home, epoch);
        const isOnBackup = home !== servers.main;
        const isBound = isOnBackup && !isGivenUp(failures, uptime(), timing.leaveBackup);
        /** The servers that may get the question, the preferred one first. A dialog stays on the backup until it is given up there. */
        const wanted = isBound ? [home] : preferred(failed, home, servers, epoch);
        return { home, epoch, failures, isOnBackup, wanted };
    }
    function pause() {
        const { failures, isOnBackup, wanted } = dialogNow();
        const asked = Math.min(...wanted.map(server => router.requestedDelay(server)));
        if (asked > 0)
            return asked * (1 + random() / 10);
        const own = isOnBackup ? pauseOnBackup(effort, failures, uptime(), timing) : undefined;
        return own ?? pauseBefore(effort, random(), timing);
    }
    const asking = (server) => probe(server, context).pipe(timeout({ first: timing.probe, with: () => of({ type: 'late', after: timing.probe }) }), map(outcome => ({ server, outcome })));
    /** @param isInsisted the visitor does not care what a server has asked for */
    const findServer = (isInsisted) => defer(() => {
        const before = dialogNow();
        const { wanted } = before;
        const asked = wanted.filter(server => isInsisted || router.requestedDelay(server) === 0);
        return merge(...asked.map(asking)).pipe(takeWhile(({ server, outcome }) => !accepts(outcome) || server !== wanted[0], true), toArray(), map(replies => {
            const { home, epoch } = dialogNow();
            const isSame = home === before.home && epoch === before.epoch;
            const isStarved = replies.length > 0 && replies.every(({ outcome }) => isRateLimited(outcome));
            const isSoon = isStarved || replies.some(({ outcome }) => isAnswer(outcome));
            return { isSoon, ...(isSame ? decide(replies, before) : { to: null, failed: [] }) };
        }));
    });
    function decide(replies, { home, epoch, failures, wanted }) {
        const accepting = replies.filter(({ outcome }) => accepts(outcome)).map(({ server }) => server);
        const to = wanted.find(server => accepting.includes(server)) ?? null;
        const outcome = replies.find(({ server }) => server === home)?.outcome;
        if (outcome === undefined || accepts(outcome))
            return { to, failed: [] };
        // The browser is not offline if the other server answers.
        const isOnline = outcome.type === 'offline' && to !== null;
        const failure = isOnline ? { type: 'unreachable' } : outcome;
        if (isClientSide(failure))
            return { to: epoch === null ? to : null, failed: [] };
        const again = { server: home, epoch: router.routing().epoch, failure, at: uptime(), isProbe: true };
        // One probe without an answer is not enough to leave a dialog.
        const isUnsure = failure.type === 'late' || failure.type === 'unreachable';
        const mayLeave = epoch === null || !isUnsure || failures.length > 0;
        if (to === null || !mayLeave)
            return { to: null, failed: [again] };
        router.learnFailure(home, 'probe', failure);
        return { to, failed: [again] };
    }
    /** Pages that wake up together do not ask together. */
    const seemsBetter$ = page$.pipe(tap(event => {
        if (event === 'online')
            report({ type: 'online' });
    }), switchMap(() => timer(random() * timing.retry)));
    return merge(merge(timer(pause()), seemsBetter$).pipe(map(() => false)), only(intents$, 'try-now').pipe(map(() => true))).pipe(take(1), switchMap(findServer));
}
const isRateLimited = (outcome) => outcome !== 'alive' && outcome.type === 'rate-limited';
/** If a deployment has no status, only the question itself shows whether the server works. */
const accepts = (outcome) => outcome === 'alive' || isWithoutStatus(outcome);
/**
 * A backup that failed gets its question again after one second, after three more, and when it may be left. One that is
 * dead is no reason to wait. Undefined where there is nothing special about it any more.
 */
function pauseOnBackup({ isFirst }, failures, at, { retry, leaveBackup }) {
    const [first] = failures;
    const last = failures.at(-1);
    if (first === undefined || last === undefined || isDead(last.failure))
        return isFirst ? 0 : undefined;
    if (failures.length === 1)
        return retry;
    if (failures.length === 2)
        return 3 * retry;
    return at - first.at < leaveBackup ? leaveBackup - (at - first.at) : undefined;
}
/**
 * Full jitter while the pauses grow, which in the first half minute is to five seconds only. The longest ones differ by a
 * fifth: where all of 0 to 30 s is drawn again and again, half of those who wait come back within 9 s, which is too many
 * at once, and the last ones are late. With its probe a round takes the longest at most. Who could not ask asks soon, and
 * so does who has heard of a server that comes back.
 */
function pauseBefore({ round, waited, isSoon }, chance, timing) {
    const { retry, maxEarlyRetryDelay, maxRetryDelay, probe: ofProbe } = timing;
    const longest = isSoon || waited < maxRetryDelay ? maxEarlyRetryDelay : maxRetryDelay - ofProbe;
    const growing = retry * 2 ** round;
    return growing < longest ? chance * growing : (0.8 + 0.2 * chance) * longest;
}

/**
 * Sends a question to the dialog's server and, when main fails it, once and at once to the backup. Then it waits, and is
 * sent only to a server that has answered a probe, until one answers it, both refuse it, or the effort ends.
 */
function deliverWithFailover(question, queue, context) {
    const { id, unsafe } = question;
    const { router, servers, timing, pendingQuestions, uptime, report } = context;
    return defer(() => {
        let effortLeft = timing.retryFor;
        let countedAt = uptime();
        let isInQueue = true;
        let attempts = 0;
        let rounds = 0;
        return queue.run(expireIdleDialog(context).pipe(switchMap(begin)), letsOthersGo);
        function begin() {
            const to = router.server();
            if (mayBeSent(to))
                return sendTo(to, []);
            report({ type: 'budget.exhausted' });
            return wait([], { type: 'rate-limited' });
        }
        function send(to, failed) {
            return answerOf(to, failed).pipe(catchError((error) => {
                const failure = failureOf(error);
                const last = { server: to, epoch: router.routing().epoch, failure, at: uptime() };
                return failure.type === 'unreachable' ? afterBreak(last, failed) : afterFailure(last, failed);
            }));
        }
        function answerOf(to, failed) {
            const number = ++attempts;
            const slow$ = timer(timing.slow).pipe(map(() => {
                report({ type: 'talk.slow', server: to, questionId: id, attempt: number });
                return { type: 'slow', id, to };
            }));
            // The second server that gets a question has longer, because no further server is left.
            const isSecond = failed.some(({ server }) => server !== to);
            const answer$ = attempt(question, to, number, isSecond ? 3 * timing.answer : timing.answer, context);
            const isMove = to !== (router.dialog()?.server ?? servers.main);
            return merge(isMove ? answer$.pipe(withNewDialogLock(context)) : answer$, slow$).pipe(takeWhile(event => !isSettled(event), true));
        }
        /**
         * A broken connection is not a dead server. Inside a dialog its server is asked whether it lives, and if so gets the
         * question again, once. Nothing is lost by beginning a dialog elsewhere: that begins at once, and it counts against main only
         * if the backup answers and main does not. What broke because the visitor's own network is gone is no failure of its
         * server. An unsafe question is not sent again for a broken connection.
         */
        function afterBreak(broken, failed) {
            if (unsafe)
                return afterFailure(broken, failed);
            const { server, failure } = broken;
            let probed;
            const last = { ...broken, probed: () => probed };
            const asked$ = probe(server, context).pipe(timeout({ first: timing.reconnect, with: () => of(undefined) }), tap(outcome => {
                probed = outcome;
            }));
            const isInDialog = router.dialog()?.server === server;
            if (!isInDialog && hasSpare(last, failed)) {
                const moved$ = failOver(last, failed).pipe(tap(event => {
                    if (event.type === 'answered' && event.by !== server && !isAnswer(probed))
                        router.learnFailure(server, 'talk', failure);
                }));
                return merge(asked$.pipe(ignoreElements()), moved$);
            }
            const isFirst = failed.every(one => one.server !== server || one.probed === undefined);
            const mayBeAgain = (isInDialog || servers.backup === undefined) && isFirst;
            return asked$.pipe(switchMap(outcome => {
                if (isAnswer(outcome) && mayBeAgain && mayBeSent(server))
                    return sendTo(server, [...failed, last]);
                return afterFailure(isClientSideBreak(outcome) ? { ...last, failure: outcome } : last, failed);
            }));
        }
        function afterFailure(last, earlier) {
            const { server, failure } = last;
            const failed = [...earlier, last];
            if (!isFoundByProbe(failure))
                router.learnFailure(server, 'talk', failure);
            if (unsafe && !isClearRefusal(failure))
                return of({ type: 'unsent', id, unsure: true });
            const why = refusalOf(last, earlier, home(), servers);
            if (why !== undefined) {
                for (const one of failed)
                    router.learn({ type: 'failure-cleared', server: one.server });
                return of({ type: 'refused', id, why });
            }
            return hasSpare(last, earlier) ? failOver(last, earlier) : wait(failed, failure);
        }
        /** From main to the backup, once. */
        function hasSpare({ server, failure }, earlier) {
            const { main, backup } = servers;
            if (backup === undefined || server !== main || isClientSide(failure))
                return false;
            return failuresOf(earlier, backup, null).length === 0 && mayBeSent(backup);
        }
        function failOver(last, earlier) {
            const to = servers.backup ?? servers.main;
            return concat(of({ type: 'moved', id, to, because: last.failure }), send(to, [...earlier, last]));
        }
        function sendTo(to, failed) {
            return concat(of({ type: 'sent', id, to }), send(to, failed));
        }
        function home() {
            return router.dialog()?.server ?? servers.main;
        }
        function mayBeSent(to) {
            const sendings = pendingQuestions.read().find(one => one.question.id === id)?.sendings ?? [];
            return maySend(sendings, to, now());
        }
        /** The time of a suspended machine does not count: no step takes longer than the longest answer. */
        function isEffortOver() {
            effortLeft -= Math.min(uptime() - countedAt, 3 * timing.answer);
            countedAt = uptime();
            return effortLeft <= 0;
        }
        function wait(failed, because) {
            const waiting = { type: 'waiting', id, because };
            isInQueue &&= !letsOthersGo(waiting);
            return concat(of(waiting), nextRound(failed, { isFirst: true, isSoon: false }));
        }
        function nextRound(failed, last) {
            if (isEffortOver())
                return of({ type: 'unsent', id, unsure: false });
            const effort = { ...last, round: rounds++, waited: timing.retryFor - effortLeft };
            return retryRound(effort, failed, context).pipe(switchMap(({ to, failed: failures, isSoon }) => {
                const all = [...failed, ...failures];
                if (to === null || !mayBeSent(to))
                    return nextRound(all, { isFirst: false, isSoon });
                const { epoch } = router.routing();
                const again$ = defer(() => {
                    // While the question waited in the queue, another one may have begun a dialog, or moved it.
                    const target = router.routing().epoch === epoch ? to : router.server();
                    if (!mayBeSent(target))
                        return wait(all, { type: 'rate-limited' });
                    rounds = Math.min(rounds, roundsOfLife);
                    report({ type: 'resumed', questionId: id });
                    return sendTo(target, all);
                });
                if (isInQueue)
                    return again$;
                isInQueue = true;
                return queue.run(again$, letsOthersGo);
            }));
        }
    });
}
/** The round from which the pauses go on growing after a server that works has failed the question again. */
const roundsOfLife = 3;
/** The watchdog has recorded the failure already. */
const isFoundByProbe = ({ type }) => type === 'silent' || type === 'down';
/** A question that servers answer with a failure lets others pass; if it reaches no server, the others would not either. */
const letsOthersGo = (event) => isSettled(event) || (event.type === 'waiting' && !isDead(event.because) && !isClientSide(event.because));

/**
 * Asks the bot. A question outlives its page, and one page takes care of it at a time: a duplicated tab, or a second chat with
 * the same bot, takes it over when its owner is gone.
 */
function askAcrossPageLoads(question, queue, context) {
    const owned$ = context.pendingQuestions.own(question.id).pipe(ignoreElements());
    const deliver$ = deliverWithFailover(question, queue, context);
    return concat(of({ type: 'asked', question }), merge(owned$, deliver$)).pipe(untilSettled(question, context));
}
/**
 * Goes on with a question whose page was left before it was answered. The history of the server that had the question tells
 * what became of it; only if it does not is the question sent once more.
 */
function resumeQuestion(question, queue, context) {
    const { router, pendingQuestions, timing } = context;
    const { id } = question;
    const resume$ = defer(() => {
        const pending = pendingQuestions.read().find(one => one.question.id === id);
        // Its owner has settled it.
        if (pending === undefined)
            return EMPTY;
        const since = pending.sendings.at(-1)?.at ?? pending.askedAt;
        return answerInHistory(pending, context).pipe(defaultIfEmpty('unknown'), switchMap(found => {
            if (found !== 'unknown' && found !== 'absent')
                return of(found);
            // A page with a copy of the question may have sent it.
            const maybeSent = pending.sendings.length > 0 || (found === 'unknown' && router.dialog()?.contextId != null);
            const unsure = question.unsafe === true && maybeSent;
            const isYoung = now() - since < timing.resumable;
            return isYoung && !unsure
                ? deliverWithFailover(question, queue, context)
                : of({ type: 'unsent', id, unsure });
        }), startWith({ type: 'asked', question }));
    });
    return pendingQuestions.own(id).pipe(switchMap(() => resume$), untilSettled(question, context));
}
/** Ends when the question is settled here, or answered in another tab. */
const untilSettled = ({ id }, { tabs, report }) => events$ => events$.pipe(catchError((error) => {
    report({ type: 'defect', message: String(error) });
    return of({ type: 'unsent', id, unsure: true });
}), takeWhile(event => !isSettled(event), true), takeUntil(tabs.told$.pipe(filter(event => event.type === 'answered' && event.id === id))));
/** The answer to a question in the history; empty if the server that had it does not tell, or the dialog has moved. */
const answerInHistory = ({ question, repeats, askedAt, sendings }, context) => secondaryRequest((by, contextId) => context.transport.history(by, contextId).pipe(map(interactions => {
    const found = interactions
        .filter(one => one.question === question.text)
        .slice(repeats)
        // The clock of the server may be another one.
        .findLast(({ at = askedAt }) => at > askedAt - context.timing.resumable);
    if (found === undefined)
        return 'absent';
    const { html, more } = found;
    const { epoch, dialog } = context.router.routing();
    const answer = { html, contextId: dialog?.contextId ?? null, ...(more && { more }) };
    return { type: 'answered', id: question.id, question, answer, by, epoch };
})), context, sendings.at(-1)?.to);

/** Shows every question at once, and answers them in order, beginning with those that an earlier page has left. */
const answerQuestions = (context) => new Observable(subscriber => {
    const { intents$, newId, pendingQuestions, recipients } = context;
    const queue = createSerialQueue();
    // First of all: a question that is taken back makes room for the next one.
    subscriber.add(queue.close);
    const bot = (question) => askAcrossPageLoads(question, queue, context);
    const left$ = from(pendingQuestions.read()).pipe(mergeMap(({ question }) => resumeQuestion(question, queue, context)));
    const asked$ = merge(only(intents$, 'ask').pipe(map(({ type, ...asked }) => ({ id: newId(), ...asked }))), only(intents$, 'send-again').pipe(map(({ question }) => question))).pipe(mergeMap(question => recipients.current(bot)(question)));
    merge(left$, asked$).subscribe(subscriber);
});

/**
 * A conversation in which nothing was said begins with the bot's own words. They are asked for like a question, of the
 * backup too where main fails, but no question waits for it, and a failure is not shown.
 */
const welcome = (context) => defer(() => {
    const text = context.welcome();
    const isBegun = context.pendingQuestions.read().length > 0 || context.transcript.read().length > 0;
    if (text === null || isBegun)
        return EMPTY;
    const question = { id: context.newId(), text, hidden: true, unregistered: true };
    return deliverWithFailover(question, createSerialQueue(), context).pipe(takeWhile(({ type }) => type !== 'waiting'), filter(({ type }) => type === 'answered'));
});

const isSaid = (event) => event !== null && event.interactions.length > 0;
/**
 * The first time the window opens, the dialog's server tells what was said before this page was loaded. Where nothing
 * was, the bot begins, unless the visitor has: the first question does not wait.
 */
function loadHistory(context) {
    const { intents$, router, transport } = context;
    const history$ = secondaryRequest((by, contextId) => {
        const { epoch } = router.routing();
        return transport
            .history(by, contextId)
            .pipe(map((interactions) => ({ type: 'recalled', interactions, by, epoch })));
    }, context);
    return only(intents$, 'recall').pipe(take(1), exhaustMap(() => expireIdleDialog(context)), switchMap(() => (router.dialog() === null ? of(null) : history$)), connect(found$ => merge(found$.pipe(filter(isSaid)), found$.pipe(filter(found => !isSaid(found)), switchMap(() => welcome(context)), takeUntil(merge(only(intents$, 'ask'), pageHide$(context)))))));
}

/**
 * The visitor begins again, here or in another tab: the dialog has ended, and its questions are forgotten. The same when
 * everything that is stored was removed.
 */
const restarts = ({ intents$, router, tabs, pendingQuestions, transcript, forgotten$, }) => merge(only(intents$, 'restart').pipe(tap(() => {
    router.learn({ type: 'ended', epoch: router.routing().epoch });
    tabs.tell({ type: 'restarted' });
})), tabs.told$.pipe(filter(event => event.type === 'restarted')), forgotten$.pipe(tap(router.forget))).pipe(tap(() => {
    pendingQuestions.write([]);
    transcript.write([]);
}));

/** The part of a warm-up inside a dialog after which the backup is asked: twice that, and its answer, is in time. */
const otherAskedAfter = 0.4;
/** A real answer says more than any probe. */
const answerOf = (server, { events$ }) => events$.pipe(filter(event => event.type === 'answered' && event.server === server));
/**
 * Finds out, while the visitor types, whether the server of the next question works: one warm-up at a time, none while
 * what is known is fresh. What a warm-up finds is only a plan: it is applied at Enter, and withdrawn if the server answers before.
 */
function warmUps(context) {
    const { intents$, router, servers, timing, uptime, report } = context;
    function learn(server, outcome, ms) {
        if (outcome === 'alive')
            report({ type: 'warmup.ok', server, ms });
        else if (isWithoutStatus(outcome))
            report({ type: 'warmup.unknown', server, ms });
        else
            report({ type: 'warmup.bad', server, ms, failure: outcome });
        learnOutcome(server, outcome, context);
    }
    /** Inside a dialog a broken connection proves nothing yet: the visitor may just have changed the network. */
    const askAgainIfBroken = (server) => probe(server, context).pipe(switchMap(outcome => {
        const isBroken = outcome !== 'alive' && outcome.type === 'unreachable';
        return isBroken && router.dialog() !== null ? probe(server, context) : of(outcome);
    }));
    const warmUp = (server) => defer(() => {
        const startedAt = uptime();
        let isKnown = false;
        // Starting elsewhere costs nothing. Moving costs the context: silence is counted from the beginning.
        const inquiry = router.dialog() === null
            ? { longest: timing.warmUp }
            : {
                longest: timing.warmUpInDialog,
                since: startedAt,
                otherAfter: otherAskedAfter * timing.warmUpInDialog,
            };
        const believes = (outcome) => outcome === 'alive' || !isClientSide(outcome);
        report({ type: 'warmup.start', server });
        return inquire(server, { ...inquiry, ask: askAgainIfBroken, believes }, context).pipe(map(({ outcome }) => outcome), filter(outcome => outcome !== undefined), tap(outcome => {
            isKnown = true;
            learn(server, outcome, uptime() - startedAt);
        }), switchMap(outcome => {
            if (outcome === 'alive')
                return EMPTY;
            // A deployment without a status is not asked for it again and again.
            if (isWithoutStatus(outcome))
                return NEVER;
            // It is time to know about the backup; one that was silent has been compared with it.
            return server === servers.main && outcome.type !== 'silent' ? probeOther(server, context) : EMPTY;
        }), takeUntil(answerOf(server, router)), finalize(() => {
            if (!isKnown)
                report({ type: 'warmup.unknown', server, ms: uptime() - startedAt });
        }));
    });
    return only(intents$, 'warm-up').pipe(exhaustMap(() => {
        const server = router.server();
        return merge(router.dialog() === null ? settleIdleOnBackup(context) : EMPTY, router.isFreshlyHealthy(server) ? EMPTY : warmUp(server)).pipe(takeUntil(timer(timing.healthTtl)));
    }), ignoreElements());
}
/** While the visitor types there is time to ask whether the dialog is really over. */
const settleIdleOnBackup = (context) => context.router.idleDialog()?.server === context.servers.backup ? expireIdleDialog(context) : EMPTY;

/**
 * Runs the dialog: turns intents into states. Failures are states, too. `intents$` must be hot.
 * Subscribing opens the dialog, unsubscribing aborts every call, and so does leaving the page; a page that comes back
 * begins with the data that is stored by then. A restart, here or in another tab, aborts, forgets, and begins at main again.
 */
function runDialog(intents$, ports, config) {
    return defer(() => {
        const context = createContext(intents$, ports, config);
        let isOpened = false;
        const opened$ = only(intents$, 'recall').pipe(tap(() => {
            isOpened = true;
        }));
        const back$ = context.page$.pipe(filter(event => event === 'back'));
        return merge(context.router.otherTabs$, opened$.pipe(ignoreElements()), merge(restarts(context), back$).pipe(startWith(undefined), switchMap(event => {
            const again$ = event === 'back' && isOpened ? of({ type: 'recall' }) : EMPTY;
            return oneDialog({ ...context, intents$: merge(intents$, again$) });
        })));
    });
}
function oneDialog(context) {
    const { transcript, report } = context;
    let state = restored(context);
    const times = new Map();
    const saidAt = (id) => {
        const at = times.get(id) ?? now();
        times.set(id, at);
        return at;
    };
    const own$ = merge(loadHistory(context), warmUps(context), answerQuestions(context), context.features$.pipe(mergeMap(feature => guarded(feature, context)))).pipe(tap(event => {
        record(event, context, state.turns);
    }));
    return merge(own$, otherTabs(context)).pipe(map(event => {
        try {
            state = reduce(state, event);
            if (isKept(event))
                transcript.write(settledTurns(state, saidAt));
        }
        catch (error) {
            // An error loses one event, not the chat.
            report({ type: 'defect', message: String(error) });
        }
        return state;
    }), startWith(state), takeUntil(pageHide$(context).pipe(tap(() => {
        reportPageLeave(state.turns, context);
    }))));
}
/** The state that an earlier page of this tab has left: its transcript, and its pending questions. */
function restored({ router, servers, transcript, pendingQuestions }) {
    const turns = transcript.read().map(turn => ({ ...turn, restored: true }));
    const seen = { turns, server: router.dialog()?.server ?? servers.main };
    return pendingQuestions
        .read()
        .reduce((state, { question }) => reduce(state, { type: 'asked', question, elsewhere: true }), seen);
}
const isKept = ({ type }) => ['answered', 'refused', 'rated', 'recalled', 'said'].includes(type);
/** An error in a feature ends only that feature. */
const guarded = (feature, context) => defer(() => feature(context)).pipe(catchError((error) => {
    context.report({ type: 'defect', message: String(error) });
    return EMPTY;
}));

/** Returns a function that describes the visitor and the page at the time of a request. */
function visitOf(host) {
    const who = visitor();
    return () => ({
        ...who(),
        language: host.language,
        space: attributeText(host, 'space') ?? undefined,
        pageUrl: location.href,
        qualification: host.qualification,
        variables: variablesOf(host),
    });
}
/** A plain copy of the page's variables. An error in the page counts against no server. */
function variablesOf(host) {
    try {
        return plain({ ...host.variables });
    }
    catch (error) {
        console.error('<dydu-chatbox> `variables` cannot be read, so none are sent', error);
        return {};
    }
}
/** The dialog of a host, which begins when it is subscribed to. */
function dialogOf(host, { botId, servers }, visit, intents$, features$) {
    const timing = timingOf(host);
    const welcome = () => welcomeOf(host);
    const seenAgain$ = pageEvents$.pipe(filter(event => event === 'visible' && host.renderRoot.querySelector('#input:focus') !== null), map(() => ({ type: 'warm-up' })));
    return runDialog(merge(intents$, seenAgain$), portsOf(host, botId, visit), {
        servers,
        timing,
        welcome,
        features$,
    });
}
/** The ports of a dialog in this page. */
function portsOf(host, botId, visit) {
    const report = (diagnostic) => {
        host.dispatchEvent(new DiagnosticEvent(diagnostic));
        measure(`dydu-chatbox:${diagnostic.type}`, 'ms' in diagnostic ? diagnostic.ms : 0, diagnostic);
    };
    return {
        transport: httpTransport(botId, visit, headersOf(host)),
        store: sessionStore(botId, () => {
            report({ type: 'storage.unavailable' });
        }),
        tabs: tabsOf(botId),
        pendingQuestions: pendingQuestionsStore(botId),
        transcript: transcriptStore(botId),
        page$: pageEvents$,
        // The element asks for consent again, after the dialog has cleared its data.
        forgotten$: forgotten(botId).pipe(tap(host.forgotten)),
        newId,
        random: Math.random,
        uptime: () => performance.now(),
        report,
    };
}
const headersOf = (host) => () => typeof host.headers === 'function' ? host.headers.bind(host) : undefined;

/** Nearer to the end than this, in px, the visitor reads the newest. */
const nearTheEnd = 48;
/** Above what is read from its beginning, in px. */
const air = 12;
/** The scroll position of the transcript, and the number of answers that arrived below it. */
class ScrollController {
    #host;
    #unseen;
    /** Something has come while the window was closed. */
    #isBehind;
    constructor(host) {
        this.#unseen = null;
        /** Something has come while the window was closed. */
        this.#isBehind = false;
        this.scrolled = () => {
            const transcript = this.#transcript;
            if (transcript === null)
                return;
            const { scrollHeight, clientHeight, scrollTop } = transcript;
            const isAtEnd = scrollHeight - clientHeight - scrollTop < nearTheEnd;
            const before = this.#unseen;
            this.#unseen = isAtEnd ? null : (before ?? 0);
            if (this.#unseen !== before)
                this.#host.requestUpdate();
        };
        this.#host = host;
        host.addController(this);
    }
    /** Answers below what is in view; null while the newest is in view. */
    get unseen() {
        return this.#unseen;
    }
    hostUpdated() {
        if (this.#isBehind)
            this.#toNewest();
    }
    /** The visitor begins something, and wants to see what comes of it. */
    follow() {
        this.#unseen = null;
    }
    /** Something has come; it is shown at once unless the visitor reads something else. */
    async arrived(answers) {
        await this.#host.updateComplete;
        if (this.#unseen === null)
            this.#toNewest();
        else
            this.#unseen += answers;
        this.#host.requestUpdate();
    }
    /** To the newest, and from its beginning to its end. */
    jump() {
        const transcript = this.#transcript;
        const before = transcript?.scrollTop ?? 0;
        this.follow();
        this.#toNewest();
        if (transcript && transcript.scrollTop <= before)
            transcript.scrollTop = transcript.scrollHeight;
        this.#host.requestUpdate();
    }
    /** A long answer is read from its beginning. */
    #toNewest() {
        const transcript = this.#transcript;
        const newest = [...(transcript?.querySelectorAll('.turn') ?? [])].at(-1);
        this.#isBehind = transcript?.clientHeight === 0;
        if (transcript === null || newest === undefined)
            return;
        transcript.scrollTop = Math.min(newest.offsetTop - air, transcript.scrollHeight - transcript.clientHeight);
    }
    get #transcript() {
        return this.#host.renderRoot.querySelector('#transcript');
    }
}

/**
 * The parts of a conversation that the answers chunk renders; empty before it is loaded.
 *
 * @param failed the notice if it could not be loaded
 */
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
/** The conversation as plain text. */
const transcriptOf = ({ turns }, content, { you, bot }) => turns
    .flatMap(({ question, hidden, progress }) => [
    question !== null && !hidden ? `${you} ${question}` : '',
    progress.type === 'answered' ? `${bot} ${content.words(progress)}` : '',
])
    .filter(Boolean)
    .join('\n');

/** The time after which a stream ends when its host was removed from the document, in ms: a moved element keeps its stream. */
const graceOfRemoval = 3000;
/** Subscribes to a stream while its host is in the document, and unsubscribes when the host was really removed. */
class StreamController {
    #host;
    #stream$;
    #onValue;
    #isBusy;
    #watching;
    #leaving;
    /** @param isBusy returns true while a server works on a question, which would have to be sent again */
    constructor(host, stream$, onValue, isBusy) {
        this.#host = host;
        this.#stream$ = stream$;
        this.#onValue = onValue;
        this.#isBusy = isBusy;
        host.addController(this);
    }
    hostConnected() {
        this.#leaving?.unsubscribe();
        this.#watching ??= this.#stream$.subscribe(this.#onValue);
    }
    hostDisconnected() {
        this.#leaving?.unsubscribe();
        this.#leaving = timer(graceOfRemoval, graceOfRemoval)
            .pipe(filter(() => !this.#isBusy()))
            .subscribe(() => {
            this.close();
        });
    }
    /** Subscribes even if the host is not in the document, for a limited time. */
    stay() {
        this.hostConnected();
        if (!this.#host.isConnected)
            this.hostDisconnected();
    }
    close() {
        this.#leaving?.unsubscribe();
        this.#watching?.unsubscribe();
        this.#watching = undefined;
    }
}

/* eslint max-lines: ['error', {max: 270, skipComments: true}] -- all parts are connected here */
const nothingYet = { turns: [], server: '' };
/**
 * Connects the dialog, the network and the view. It is loaded when the launcher is hovered, focused or pressed. The class is
 * long because all connections are made here.
 */
class Conversation {
    #host;
    #botId;
    #intents$ = new Subject();
    #features$ = new ReplaySubject();
    #controller;
    #labels;
    #visit;
    #dialogVariables = new Map();
    #loader = new AnswersLoader(code => this.#createAnswers(code), () => {
        this.#host.requestUpdate();
        if (this.#isStuck)
            this.#announcer.say(this.#labels().contentFailed);
        else if (!this.#loader.hasFailed)
            this.#show(this.#next);
    });
    #state = nothingYet;
    /** The state to show when the answers chunk is loaded. */
    #next = nothingYet;
    #draft = '';
    #announcer = new Announcer(() => {
        this.#host.requestUpdate();
    });
    #place;
    constructor(host, settings) {
        this.#host = host;
        this.#labels = labelsFor(host);
        this.#botId = settings.botId;
        this.#place = new ScrollController(host);
        addStyles(host, conversationStyles);
        this.#visit = visitOf(host);
        const states$ = dialogOf(host, settings, this.#visit, this.#intents$, this.#features$);
        this.#controller = new StreamController(host, states$, state => {
            this.#show(state);
        }, () => this.#next.turns.some(({ progress: { type } }) => type === 'sent' || type === 'slow' || type === 'moved'));
        void this.#loader.loadExtras({ host, botId: this.#botId, labels: this.#labels, setDraft: this.#setDraft });
    }
    get canRestart() {
        return this.#state.turns.length > 0;
    }
    /** Called when the window opens: shows the history of the dialog, once. */
    recall() {
        this.#intents$.next({ type: 'recall' });
        if (hasProposals(this.#host))
            void this.#loader.load();
    }
    /** Called when a question may follow: finds out which server works. */
    warmUp() {
        this.#intents$.next({ type: 'warm-up' });
    }
    restart() {
        if (!this.#host.open) {
            this.#intents$.next({ type: 'restart' });
            return;
        }
        this.#beginAgain();
        this.focus();
    }
    #beginAgain = () => {
        this.#announcer.clear();
        this.#intents$.next({ type: 'restart' });
        this.recall();
    };
    focus() {
        this.#input?.focus();
    }
    get #input() {
        return this.#host.renderRoot.querySelector('#input');
    }
    /** Asks a question. Returns false if the page has prevented it. */
    ask(question) {
        const { text, hidden } = question;
        this.#controller.stay();
        if (text === '' || !this.#host.dispatchEvent(new AskEvent(text, hidden)))
            return false;
        this.#content?.asked();
        this.#place.follow();
        this.#intents$.next({ type: 'ask', ...plain(question) });
        return true;
    }
    /** Shows a message of the page, sanitized like an answer. */
    async say(message) {
        await this.#loader.load();
        this.#intents$.next({ type: 'say', ...(typeof message === 'string' ? { html: message } : plain(message)) });
    }
    transcript() {
        return this.#content === undefined ? '' : transcriptOf(this.#state, this.#content, this.#labels());
    }
    setDialogVariable(name, value) {
        this.#dialogVariables.set(name, value);
        this.#intents$.next({ type: 'set-variable', name, value });
        void this.#loader.load();
    }
    /** Aborts all requests. */
    close() {
        this.#host.removeController(this.#controller);
        this.#host.removeController(this.#place);
        this.#controller.close();
        this.#loader.close();
    }
    render() {
        const labels = this.#labels();
        const retry = () => {
            void this.#loader.load();
            this.focus();
        };
        const failed = this.#isStuck ? noticeView(labels.contentFailed, labels.retry, retry) : nothing;
        const own = { draft: this.#draft, announcements: this.#announcer.words, unseen: this.#place.unseen };
        return conversationView(this.#state, { ...own, ...shownBy(this.#content, this.#state, failed) }, labels, this.#act);
    }
    #act = {
        send: intent => {
            this.#intents$.next(intent);
            // The pressed button disappears, so the focus moves to the input.
            this.focus();
        },
        edit: text => {
            this.#setDraft(text);
            this.focus();
        },
        above: (turn, before) => this.#content?.day(turn, before) ?? nothing,
        answer: (turn, answer) => this.#content?.answer(turn, answer, turn === this.#state.turns.at(-1)),
        visitorName: () => attributeText(this.#host, 'user-name'),
        key: event => {
            const isTaken = this.#content?.suggestionBox.key(event, this.#state) === true;
            if (isTaken)
                this.#host.requestUpdate();
            return isTaken;
        },
        focus: () => {
            this.warmUp();
        },
        hovered: ({ target }) => {
            if (target.closest('button, a, [role="option"]'))
                this.warmUp();
        },
        input: text => {
            if (this.#draft === '')
                this.warmUp();
            this.#setDraft(text);
            this.#propose();
        },
        submit: () => {
            if (this.#content?.isLocked)
                return;
            const text = this.#draft.trim();
            if (text.length > longestQuestion)
                this.#announcer.say(this.#labels().tooLong);
            else if (this.ask({ text }))
                this.#setDraft('');
        },
        scrolled: () => {
            this.#place.scrolled();
        },
        jump: () => {
            this.#place.jump();
            this.focus();
        },
    };
    /** An answer has arrived, but the code that shows it could not be loaded. */
    get #isStuck() {
        return this.#loader.hasFailed && this.#next !== this.#state;
    }
    #setDraft = (text) => {
        this.#draft = text;
        // Lit compares with the value that it has written, not with the value that the visitor has typed.
        if (this.#input && this.#input.value !== text)
            this.#input.value = text;
        this.#host.requestUpdate();
    };
    #propose() {
        this.#intents$.next({ type: 'suggestions', text: this.#draft.trim() });
    }
    #createAnswers({ Answers }) {
        const answers = new Answers(this.#host, {
            botId: this.#botId,
            labels: this.#labels,
            visit: this.#visit,
            send: intent => this.#intents$.next(intent),
            ask: this.#askOnClick,
            say: this.#announcer.say,
            restart: this.#beginAgain,
            variables: this.#dialogVariables,
        });
        for (const feature of answers.features)
            this.#features$.next(feature);
        // The feature that suggests questions has not received the current text.
        if (this.#input?.matches(':focus'))
            this.#propose();
        return answers;
    }
    #askOnClick = (text, hidden, extra) => {
        const isSuggested = this.#state.offers?.suggestions?.includes(text) === true;
        const more = Object.keys(extra).length > 0 ? { extra } : {};
        const asked = this.ask({ text, ...(hidden && { hidden }), ...more });
        // A suggestion replaces the text that was typed to find it.
        if (asked && isSuggested)
            this.#setDraft('');
        this.focus();
    };
    #show(state) {
        this.#next = state;
        if (this.#content === undefined && state.turns.some(({ progress }) => progress.type === 'answered')) {
            void this.#loader.load();
            return;
        }
        const before = this.#state;
        this.#state = state;
        // Another tab may have restarted the conversation.
        if (before.turns.length > 0 && state.turns.length === 0) {
            this.#place.follow();
            this.#content?.restarted();
        }
        this.#host.requestUpdate();
        if (before === nothingYet)
            return;
        const spoken = (answer) => this.#content?.words(answer) ?? '';
        this.#announcer.say(announcementBetween(before, state, this.#labels(), spoken));
        this.#announcer.say(this.#content?.ratingBetween(before, state) ?? '');
        for (const event of diffEvents(before, state))
            this.#host.dispatchEvent(event);
        const fresh = freshAnswers(before, state);
        for (const answer of fresh)
            this.#content?.apply(answer);
        this.#content?.suggestionBox.changed(before, state, this.#content.labels);
        if (hasGrown(before, state))
            void this.#place.arrived(fresh.length);
    }
    get #content() {
        return this.#loader.answers;
    }
}

var conversation = /*#__PURE__*/Object.freeze({
    __proto__: null,
    Conversation: Conversation
});

export { attributeTexts as a, attributeText as b, createPost as c, decoded as d, suggestionsOf as e, fromBase64 as f, topQuestionsOf as g, headersOf as h, isObject as i, conversation as j, only as o, secondaryRequest as s, toJson as t };
