import { svg, nothing, html, css } from 'lit';
import { defer, merge, fromEvent, map, filter, Observable, share, Subject, tap, AsyncSubject, asyncScheduler, EMPTY, ignoreElements, mergeMap, of, timer, takeUntil, concat, take, catchError, throwError, switchMap, connect, exhaustMap, finalize, timeout, takeWhile, toArray, defaultIfEmpty, startWith, NEVER, from, concatMap, ReplaySubject } from 'rxjs';
import { c as chatIcon, o as ownKey, r as resumable, i as isWrong, v as visitorKey, a as addStyles } from './index.js';
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
/** Of whoever has words: the same object until they change. */
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
            const { was, id, ...message } = fact;
            const progress = { is: 'answered', ...message, by: state.server };
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

const icon = (path) => svg `<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
const circle = 'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0';
const sendIcon = icon('m5 12 7-7 7 7M12 19V5');
const downIcon = icon('M12 5v14M19 12l-7 7-7-7');
/** It will still be sent. */
const waitIcon = icon(`${circle}M12 6v6l4 2`);
/** The visitor has to do something. */
const alertIcon = icon(`${circle}M12 8v4M12 16h.01`);

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
              <bdi class="hidden">${labels.you}</bdi> <span class="typed">${turn.question}</span>
            </div>`}
    ${progressView(turn, labels, act)}
  `;
}
function progressView(turn, labels, act) {
    const { id, question, progress, unsafe, hidden, unregistered, extra, elsewhere } = turn;
    const text = question ?? '';
    if (progress.is === 'answered')
        return html `<span class="hidden">${labels.bot}</span> ${act.answer(turn, progress) ?? noticeView(labels.noText)}`;
    const words = progressWords(progress, labels);
    switch (progress.is) {
        case 'waiting':
            return noticeView(words, elsewhere ? undefined : labels.tryNow, () => {
                act.send({ wants: 'try-now' });
            }, waitIcon);
        case 'refused':
            return noticeView(words, 
            // What was never seen is not put into the input.
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
                act.send({ wants: 'send-again', question: { id, text, ...again } });
            }, alertIcon);
        case 'queued':
        case 'sent':
        case 'slow':
        case 'moved':
            return html `<div class="typing" part="typing" aria-hidden="true"><i></i><i></i><i></i></div>
        ${noticeView(words)}`;
    }
}
/** What becomes of a question, for those who see and for those who listen. */
function progressWords(progress, labels) {
    switch (progress.is) {
        case 'waiting':
            return progress.because.is === 'offline' ? labels.offline : labels.waiting;
        case 'refused':
            return progress.why === 'too-long' ? labels.tooLong : labels.refused;
        case 'unsent':
            return progress.unsure ? labels.unsure : labels.unsent;
        case 'queued':
        case 'sent':
        case 'slow':
        case 'moved':
            return labels[progress.is];
    }
}
const noticeView = (words, action, act, icon) => html `
  <p part="notice" class=${icon === undefined ? 'notice' : 'notice grave'}>
    ${icon ?? nothing} <span>${words}</span>
    ${action === undefined ? nothing : html `<button part="action" class="action" type="button" @click=${act}>${action}</button>`}
  </p>
`;

/** Nobody listens to more of an answer, in characters. */
const longestSpeech = 4000;
/** What a screen reader should say when one state follows another, politely; empty for nothing. */
function announcementBetween(before, after, labels, wordsOf) {
    const known = new Set(before.turns);
    const changed = after.turns.filter(turn => !known.has(turn) &&
        before.turns.find(({ id }) => id === turn.id)?.progress.is !== turn.progress.is &&
        !isRecalled(turn.id));
    return changed
        .map(turn => words(turn, labels, wordsOf, isNext(after, turn)))
        .filter(Boolean)
        .join(' ');
}
/** Whether nothing is asked that would have to be answered before. */
const isNext = ({ turns }, turn) => turns.slice(0, turns.indexOf(turn)).every(({ progress: { is } }) => /answered|refused|unsent/.test(is));
function words({ progress, begins }, labels, wordsOf, isNext) {
    // It is sent in the same moment.
    if (progress.is === 'queued' && isNext)
        return '';
    const separator = begins === 'moved' ? `${labels.movedDialog} ` : begins ? `${labels.renewedDialog} ` : '';
    return progress.is === 'answered'
        ? `${separator}${labels.bot} ${wordsOf(progress).slice(0, longestSpeech) || labels.noText}`
        : progressWords(progress, labels);
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
        aria-disabled=${isLocked || draft.trim() === '' || left < 0 ? 'true' : 'false'}
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
    ${turns.length === 0 ? html `<p part="greeting" class="greeting">${chatIcon} ${labels.greeting}</p>` : ''}
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
  <div id="announcer" class="hidden" role="status" aria-atomic="false">
    ${state.announcements.map(words => html `<p>${words}</p>`)}
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
    };
}
/** Shared by all tabs of the site, and kept. */
const localSlot = (key, refused) => slot(() => localStorage, key, refused);
const slotsOf = (botId) => ({
    inTab: name => slot(() => sessionStorage, ownKey(botId, name)),
    inBrowser: name => localSlot(ownKey(botId, name)),
});

/** Loads what shows answers, when there is one to show. */
class ContentLoader {
    #loading;
    #isClosed;
    #comforts;
    #create;
    #settled;
    /** @param settled it is there, or has failed. */
    constructor(create, settled) {
        this.hasFailed = false;
        /** See src/element/parts.ts: a second try to load needs another address. */
        this.codeQuery = '';
        this.#isClosed = false;
        /** Settles when it is there, or has failed. */
        this.load = () => (this.#loading ??= this.#load());
        this.#create = create;
        this.#settled = settled;
    }
    /** What only makes it nicer: where it cannot be loaded it is not there. */
    async comfort(link) {
        await link.host.updateComplete;
        const code = await import('./comforts.js').catch(() => undefined);
        if (code !== undefined && !this.#isClosed)
            this.#comforts = new code.Comforts({ ...link, ...slotsOf(link.botId) });
    }
    close() {
        this.#isClosed = true;
        this.#comforts?.close();
        this.content?.close();
    }
    async #load() {
        this.hasFailed = false;
        try {
            const code = await import('./content.js');
            if (this.#isClosed)
                return;
            this.content = this.#create(code);
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
const isMissingRoute = (failure) => failure.is === 'redirected' ||
    (failure.is === 'refused' && (failure.status === 404 || failure.status === 405));
function describe(failure) {
    switch (failure.is) {
        case 'late':
            return `no answer within ${String(failure.after)} ms`;
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
/** What has been answered here, and now. */
function freshAnswers(before, after) {
    const answeredBefore = new Set(before.turns.filter(({ progress }) => progress.is === 'answered').map(({ id }) => id));
    return after.turns.flatMap(({ id, elsewhere, progress }) => progress.is === 'answered' && !elsewhere && !isRecalled(id) && !answeredBefore.has(id) ? [progress] : []);
}

/** Nothing new for so long, in ms: what was said is taken away, so that nobody comes across it when reading the page. */
const silence = 7000;
/** What a screen reader is told: each sentence once, one after the other, none instead of another. */
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

/** They come from a simulation of typing, round trips, slow answers and outages; docs/decisions 4, 5 and 7 say more. */
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
const wordsOf = (host, name) => wordOf(host, name)
    ?.split(/\s*,\s*/)
    .filter(Boolean) ?? [];
const isOff = (host, name) => wordOf(host, name)?.toLowerCase() === 'off';
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

/** `left` comes before anybody else hears of it, so that the last words still get out. */
const pageEvents$ = defer(() => merge(fromEvent(window, 'pagehide', { capture: true }).pipe(map(() => 'left')), fromEvent(window, 'pageshow').pipe(filter(event => event.persisted), map(() => 'back')), fromEvent(window, 'online').pipe(map(() => 'online')), fromEvent(document, 'visibilitychange').pipe(filter(() => document.visibilityState === 'visible'), map(() => 'visible'))));

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
                // Somebody else has written here.
            }
        })),
    };
}

/** Longest wait for a lock that a hanging tab may hold, in ms. */
const patience$1 = 1000;
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
    const late = setTimeout(once, patience$1);
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
                const text = toJson({ v: version$1, ...routing });
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
const isObject$2 = (value) => typeof value === 'object' && value !== null;
/** Undefined for whatever another version, another script or a visitor's hand has written. */
function parse$1(text) {
    try {
        const value = typeof text === 'string' ? JSON.parse(text) : null;
        if (!isObject$2(value) || value['v'] !== version$1)
            return undefined;
        const { epoch, dialog, health, spent = {} } = value;
        if (!Number.isInteger(epoch) || !(dialog === null || isDialog(dialog)) || !isObject$2(health))
            return undefined;
        if (!isObject$2(spent) || !Object.values(spent).every(isTimes))
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
const isDialog = (value) => isObject$2(value) &&
    typeof value['server'] === 'string' &&
    (value['contextId'] === null || typeof value['contextId'] === 'string') &&
    Number.isFinite(value['usedAt']);
function isHealth(value) {
    if (!isObject$2(value))
        return false;
    const { okAt = 0, strike } = value;
    if (!Number.isFinite(okAt))
        return false;
    return (strike === undefined ||
        (isObject$2(strike) && ['at', 'until', 'count'].every(name => Number.isFinite(strike[name]))));
}

const isObject$1 = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string';
const isEpoch = (value) => Number.isSafeInteger(value);
/** A copy of what JSON can hold, made of nothing but our own objects. */
const objectIn = (value) => isObject$1(value) ? JSON.parse(toJson(value)) : undefined;
function questionIn(value) {
    if (!isObject$1(value) || !isText(value['id']) || !isText(value['text']))
        return undefined;
    const { id, text } = value;
    const extra = objectIn(value['extra']);
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
    if (!isObject$1(value) || !isText(value['html']))
        return undefined;
    const { html, contextId } = value;
    const more = objectIn(value['more']);
    return { html, contextId: isText(contextId) ? contextId : null, ...(more && { more }) };
}
/** Its reason is only shown and reported: which of the kinds it is, is enough. */
function failureIn(value) {
    const { is, status } = isObject$1(value) ? value : { is: null, status: null };
    if (is === 'offline' || is === 'spent')
        return { is };
    return is === 'refused' && typeof status === 'number' ? { is, status } : { is: 'unreachable' };
}
const ratings = ['positive', 'negative', 'reason', 'comment', 'failed'];
/** What has happened in another tab, field by field. It throws at what is nested too deeply. Undefined for whatever this version does not know or cannot trust. */
function decodeFact(value) {
    if (!isObject$1(value))
        return undefined;
    const { was, id, to, by, epoch } = value;
    if (was === 'restarted')
        return { was };
    if (was === 'asked') {
        const question = questionIn(value['question']);
        return question && { was, question };
    }
    if (!isText(id))
        return undefined;
    switch (was) {
        case 'sent':
        case 'slow':
            return isText(to) ? { was, id, to } : undefined;
        case 'moved':
            return isText(to) ? { was, id, to, because: failureIn(value['because']) } : undefined;
        case 'waiting':
            return { was, id, because: failureIn(value['because']) };
        case 'answered': {
            const question = questionIn(value['question']);
            const answer = answerIn(value['answer']);
            if (question === undefined || answer === undefined || !isText(by) || !isEpoch(epoch))
                return undefined;
            return { was, id, question, answer, by, epoch };
        }
        case 'refused': {
            const { why } = value;
            return why === 'invalid' || why === 'too-long' ? { was, id, why } : undefined;
        }
        case 'unsent':
            return { was, id, unsure: value['unsure'] === true };
        case 'rated': {
            const rating = ratings.find(one => one === value['rating']);
            return rating && { was, id, rating };
        }
        default:
            return undefined;
    }
}

/** Tabs with another version of this code speak another language. */
const version = 1;
/** What the tabs of a site tell each other about a bot's conversation. */
function tabsOf(botId) {
    const name = `dydu-chatbox:${botId}:tabs`;
    const channel = openChannel(name);
    return {
        tell(fact) {
            // A question may bring along what a page has made, such as a proxy, which no channel takes.
            channel.post(JSON.parse(toJson({ v: version, fact })));
        },
        told$: channel.heard$.pipe(map(message => message), map(message => {
            try {
                return message?.v === version ? decodeFact(message.fact) : undefined;
            }
            catch {
                return undefined;
            }
        }), filter(fact => fact !== undefined)),
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
/** An empty text where something is named means that nothing is. */
const named = (fields, name) => fields.text(name) || null;
/** `chat/talk`. Some answers have no text, e.g. of the platform's livechat; one that says nothing at all is none. */
function decodeAnswer(body, fromBase64) {
    const fields = fieldsOf(body, fromBase64);
    const html = fields.text('text');
    const contextId = named(fields, 'contextId');
    const saysSomething = ['typeResponse', 'type', 'specialAction'].some(name => named(fields, name) !== null);
    if (html === null && contextId === null && !saysSomething)
        throw unreadable('neither text nor type');
    return { html: html ?? '', contextId, more: fields.rest('text', 'contextId') };
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
/** The page has this long to make its headers, in ms. */
const longestHook = 5000;
/** No server may ask to be left alone for longer, in ms. */
const longestRetryAfter = 600_000;
/**
 * Sends when subscribed, aborts when unsubscribed, body included. Raises only `CallFailed`. Engines name a failed
 * fetch differently, so no error's name or message is looked at: an abort is told by the signal alone.
 */
const fetchJson = (url, init = {}, headers) => new Observable(subscriber => {
    const controller = new AbortController();
    let leaving = false;
    let isOut = true;
    const { signal } = controller;
    // A redirect would carry the question, and the context id, to another host.
    withHeaders({ cache: 'no-store', credentials: 'omit', redirect: 'manual', ...init, signal }, headers)
        .then(complete => exchange(url, complete))
        .then(body => {
        isOut = false;
        subscriber.next(body);
        subscriber.complete();
    }, (error) => {
        isOut = false;
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
        // A monitor of the page may still read its copy of what has come.
        if (isOut)
            controller.abort();
    };
});
/** The page's own, e.g. a token. If it does not make them in time, the server decides about a request without. */
async function withHeaders(init, hook) {
    if (hook === undefined)
        return init;
    try {
        const own = await inTime(hook());
        // It throws at what cannot be a header.
        new Headers(own);
        const headers = { ...init.headers, ...own };
        return { ...init, headers };
    }
    catch (error) {
        console.error('<dydu-chatbox> `headers` failed, so a request leaves without them', error);
        return init;
    }
}
function inTime(value) {
    return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
            reject(new Error(`not within ${String(longestHook)} ms`));
        }, longestHook);
        Promise.resolve(value)
            .then(resolve, reject)
            .finally(() => {
            clearTimeout(late);
        });
    });
}
async function exchange(url, init) {
    const response = await reach(() => fetch(url, init));
    if (!isResponse(response))
        throw pageFailed(`its \`fetch\` gave ${String(response)} for a response`);
    if (response.type === 'opaqueredirect')
        throw new CallFailed({ is: 'redirected' });
    if (!response.ok)
        throw new CallFailed(refusal$1(response));
    const text = await reach(() => response.text());
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new CallFailed({ is: 'unreadable', because: 'not JSON' }, { cause });
    }
}
/** By its shape: a page may have replaced the class, too. */
const isResponse = (value) => typeof value === 'object' && value !== null && 'ok' in value && 'headers' in value;
function pageFailed(because) {
    console.error(`<dydu-chatbox> nothing can be sent from this page: ${because}`);
    return new CallFailed({ is: 'page', because });
}
/** `onLine` is only a hint, so it is asked after the failure, never before the try. */
async function reach(call) {
    try {
        return await call();
    }
    catch (cause) {
        throw new CallFailed({ is: navigator.onLine ? 'unreachable' : 'offline' }, { cause });
    }
}
function refusal$1({ status, headers }) {
    const retryAfter = milliseconds(headers.get('Retry-After'));
    return { is: 'refused', status, ...(retryAfter !== undefined && { retryAfter }) };
}
/**
 * `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). Across origins the server must expose it. What is
 * past, zero or neither of these says nothing.
 */
function milliseconds(header) {
    if (header === null)
        return undefined;
    const isDate = /^[a-z]{3,}, /i.test(header);
    const span = /^\d+$/.test(header) ? Number(header) * 1000 : isDate ? Date.parse(header) - Date.now() : NaN;
    return span > 0 ? Math.min(span, longestRetryAfter) : undefined;
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
    const slot = slotsOf(botId).inTab('unsettled');
    return {
        read: () => parse(slot.read()),
        write(questions) {
            slot.write(toJson(questions));
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
        case 'expired':
            return event.usedAt === routing.dialog?.usedAt
                ? route(routing, { ...event, was: 'ended' }, timing)
                : routing;
        case 'spent':
            return { ...routing, spent: spend(routing.spent ?? {}, event.what, event.at) };
    }
}
/** The visitor's own network, machine or haste: no server is to blame, and none is left for it. */
const isOfVisitor = ({ is }) => ['offline', 'suspended', 'page', 'spent'].includes(is);
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
const patience = (ms, desk) => defer(() => {
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
    merge(patience(deadline, desk), otherIsAlive$).pipe(filter((_, index) => index === 1), map(() => late), takeUntil(outcome$)))));
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
                return patience(Math.max(leaveAt - uptime(), 0), desk).pipe(switchMap(() => askOther(server, desk)), filter(other => other === 'alive'), tap(leave));
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
    return failure.is === 'unreadable' || failure.is === 'redirected' ? 'alive' : failure;
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
    return patience(timing.answer, desk).pipe(switchMap(() => (router.answersLately(server) ? patience(longest - timing.answer, desk) : of(null))));
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
        const { server, contextId, usedAt } = dialog;
        const isKept$ = contextId === null ? of(false) : transport.available(server, contextId);
        return isKept$.pipe(take(1), timeout({ first: timing.warmUpLongest }), catchError(() => of(false)), tap(isKept => {
            router.learn(isKept ? { was: 'kept', epoch, at: now() } : { was: 'expired', epoch, usedAt });
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
            // Whoever finds out later that the dialog was over does not end the one that begins now.
            if (router.idleDialog()?.server === server)
                router.learn({ was: 'kept', epoch: router.routing().epoch, at: now() });
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
        space: wordOf(host, 'space') ?? undefined,
        pageUrl: location.href,
        qualification: host.qualification,
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
/** Above what is read from its beginning, in px. */
const air = 12;
/** Where in the transcript the visitor reads, and what has come below since. */
class ReadingPlace {
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

const nothingYet = { turns: [], server: '' };
/**
 * Loaded on the visitor's first sign of interest: joins the dialog, the network, and what is shown. It is long because all
 * that is joined is joined here.
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
    #loader = new ContentLoader(code => this.#createContent(code), () => {
        this.#host.requestUpdate();
        if (this.#isStuck)
            this.#announcer.say(this.#labels().contentFailed);
        else if (!this.#loader.hasFailed)
            this.#show(this.#next);
    });
    #state = nothingYet;
    /** What is to be shown once answers can be. */
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
        this.#place = new ReadingPlace(host);
        addStyles(host, conversationStyles);
        this.#visit = visitOf(host);
        const states$ = dialogOf(host, settings, this.#visit, this.#intents$, this.#features$);
        this.#controller = new StreamController(host, states$, state => {
            this.#show(state);
        });
        this.recall();
        if (hasProposals(host))
            void this.#loader.load();
        void this.#loader.comfort({ host, botId: this.#botId, labels: this.#labels, setDraft: this.#setDraft });
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
        this.#announcer.clear();
        this.#intents$.next({ wants: 'restart' });
        this.recall();
    };
    focus() {
        this.#input?.focus();
    }
    get #input() {
        return this.#host.renderRoot.querySelector('#input');
    }
    /** Asks unless the page prevents it; whether it has left. */
    ask(question) {
        const { text, hidden } = question;
        if (text === '' || !this.#host.dispatchEvent(new AskEvent(text, hidden)))
            return false;
        this.#content?.asked();
        this.#place.follow();
        this.#intents$.next({ wants: 'ask', ...question });
        return true;
    }
    /** Shows a message of the page, made safe like an answer. */
    async say(message) {
        await this.#loader.load();
        this.#intents$.next({ wants: 'say', ...(typeof message === 'string' ? { html: message } : message) });
    }
    transcript() {
        return this.#content === undefined ? '' : transcriptOf(this.#state, this.#content, this.#labels());
    }
    setDialogVariable(name, value) {
        this.#dialogVariables.set(name, value);
        this.#intents$.next({ wants: 'set-variable', name, value });
        void this.#loader.load();
    }
    /** Ends every call. */
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
    /** An answer is here, and what would show it is not. */
    get #isStuck() {
        return this.#loader.hasFailed && this.#next !== this.#state;
    }
    #setDraft = (text) => {
        this.#draft = text;
        // Lit compares with what it has written, not with what the visitor has.
        if (this.#input && this.#input.value !== text)
            this.#input.value = text;
        this.#host.requestUpdate();
    };
    #propose() {
        this.#intents$.next({ wants: 'suggestions', text: this.#draft.trim() });
    }
    #createContent({ Content }) {
        const content = new Content(this.#host, {
            botId: this.#botId,
            labels: this.#labels,
            visit: this.#visit,
            send: intent => this.#intents$.next(intent),
            ask: this.#askOnClick,
            say: this.#announcer.say,
            restart: this.#beginAgain,
            variables: this.#dialogVariables,
        });
        for (const feature of content.features)
            this.#features$.next(feature);
        // What is being typed was not heard by what proposes questions.
        if (this.#input?.matches(':focus'))
            this.#propose();
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
        // Another tab may have begun again.
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
        for (const event of eventsBetween(before, state))
            this.#host.dispatchEvent(event);
        const fresh = freshAnswers(before, state);
        for (const answer of fresh)
            this.#content?.apply(answer);
        this.#content?.suggestionBox.changed(before, state, this.#content.labels);
        if (hasGrown(before, state))
            void this.#place.arrived(fresh.length);
    }
    get #content() {
        return this.#loader.content;
    }
}

var conversation = /*#__PURE__*/Object.freeze({
    __proto__: null,
    Conversation: Conversation
});

export { aside as a, wordOf as b, topQuestionsOf as c, decoded as d, conversation as e, fromBase64 as f, headersOf as h, isObject as i, only as o, posting as p, suggestionsOf as s, toJson as t, wordsOf as w };
