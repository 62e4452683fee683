/* eslint max-lines: ['error', {max: 285, skipComments: true}] -- all parts are connected here */
import {nothing, type TemplateResult} from 'lit';
import {ReplaySubject, Subject} from 'rxjs';
import type {Answered, Metadata, Message, Question} from '../core/types.js';
import type {Feature} from '../core/context.js';
import type {Intent} from '../core/intents.js';
import type {DialogState} from '../core/state.js';
import {labelsFor, longestQuestion, type Labels} from '../i18n/labels.js';
import type {Visit} from '../protocol/encode.js';
import {plain} from '../protocol/json.js';
import {announcementBetween} from './announcement.js';
import {conversationView, type ConversationActions} from './conversation-view.js';
import {conversationStyles} from './conversation-styles.js';
import {noticeView} from './turn-view.js';
import type * as AnswersCode from '../answers/answers.js';
import {AnswersLoader} from './answers-loader.js';
import {diffEvents, freshAnswers, hasGrown} from './diff-events.js';
import {Announcer} from './announcer.js';
import {AskEvent} from './events.js';
import {addStyles} from '../window/add-styles.js';
import type {ConversationHost} from '../launcher/host.js';
import {hasProposals} from './options.js';
import {dialogOf, visitOf} from './create-ports.js';
import {ScrollController} from './scroll-controller.js';
import type {Settings} from '../launcher/settings.js';
import {shownBy, transcriptOf} from './content-slots.js';
import {StreamController} from './stream-controller.js';

const nothingYet: DialogState = {turns: [], server: ''};

/**
 * Connects the dialog, the network and the view. It is loaded when the launcher is hovered, focused or pressed. The class is
 * long because all connections are made here.
 */
export class Conversation {
  readonly #host: ConversationHost;
  readonly #botId: string;
  readonly #intents$ = new Subject<Intent>();
  readonly #features$ = new ReplaySubject<Feature>();
  readonly #controller: StreamController<DialogState>;
  readonly #labels: () => Labels;
  readonly #visit: () => Visit;
  readonly #dialogVariables = new Map<string, string>();
  readonly #loader = new AnswersLoader(
    code => this.#createAnswers(code),
    () => {
      this.#host.requestUpdate();
      if (this.#isStuck) this.#announcer.say(this.#labels().contentFailed);
      else if (!this.#loader.hasFailed) this.#show(this.#next);
    },
  );
  #state = nothingYet;
  /** The state to show when the answers chunk is loaded. */
  #next = nothingYet;
  #draft = '';
  /** Suggestions for the draft have been asked for. */
  #isProposing = false;
  readonly #announcer = new Announcer(() => {
    this.#host.requestUpdate();
  });
  readonly #place: ScrollController;

  constructor(host: ConversationHost, settings: Settings) {
    this.#host = host;
    this.#labels = labelsFor(host);
    this.#botId = settings.botId;
    this.#place = new ScrollController(host);
    addStyles(host, conversationStyles);

    this.#visit = visitOf(host);
    const states$ = dialogOf(host, settings, this.#visit, this.#intents$, this.#features$);
    this.#controller = new StreamController(
      host,
      states$,
      state => {
        this.#show(state);
      },
      () =>
        this.#next.turns.some(({progress: {type}}) => type === 'sent' || type === 'slow' || type === 'moved'),
    );
    void this.#loader.loadExtras({host, botId: this.#botId, labels: this.#labels, setDraft: this.#setDraft});
  }

  get canRestart(): boolean {
    return this.#state.turns.length > 0;
  }

  /** Called when the window opens: shows the history of the dialog, once. */
  recall(): void {
    this.#intents$.next({type: 'recall'});
    if (hasProposals(this.#host)) void this.#loader.load();
  }

  /** Called when a question may follow: finds out which server works. */
  warmUp(): void {
    this.#intents$.next({type: 'warm-up'});
  }

  restart(): void {
    if (!this.#host.open) {
      this.#intents$.next({type: 'restart'});
      return;
    }
    this.#beginAgain();
    this.focus();
  }

  readonly #beginAgain = (): void => {
    this.#announcer.clear();
    this.#intents$.next({type: 'restart'});
    this.recall();
  };

  /** On a touch screen the input would raise the keyboard, which covers what is to be read. */
  focus(): void {
    if (this.#host.renderRoot.querySelector('#input:focus')) return;
    const isTouched = matchMedia('(pointer: coarse)').matches;
    this.#host.renderRoot.querySelector<HTMLElement>(isTouched ? '#transcript' : '#input')?.focus();
  }

  get #input(): HTMLTextAreaElement | null {
    return this.#host.renderRoot.querySelector('#input');
  }

  /** Asks a question. Returns false if the page has prevented it. */
  ask(question: Omit<Question, 'id'>): boolean {
    const {text, hidden} = question;
    this.#controller.stay();
    if (text === '' || !this.#host.dispatchEvent(new AskEvent(text, hidden))) return false;
    this.#content?.asked();
    this.#place.follow();
    this.#intents$.next({type: 'ask', ...plain(question)});
    return true;
  }

  /** Shows a message of the page, sanitized like an answer. */
  async say(message: string | Message): Promise<void> {
    await this.#loader.load();
    this.#intents$.next({type: 'say', ...(typeof message === 'string' ? {html: message} : plain(message))});
  }

  transcript(): string {
    return this.#content === undefined ? '' : transcriptOf(this.#state, this.#content, this.#labels());
  }

  setDialogVariable(name: string, value: string): void {
    this.#dialogVariables.set(name, value);
    this.#intents$.next({type: 'set-variable', name, value});
    void this.#loader.load();
  }

  /** Aborts all requests. */
  close(): void {
    this.#host.removeController(this.#controller);
    this.#host.removeController(this.#place);
    this.#controller.close();
    this.#loader.close();
  }

  render(): TemplateResult {
    const labels = this.#labels();
    const retry = () => {
      void this.#loader.load();
      this.focus();
    };
    const failed = this.#isStuck ? noticeView(labels.contentFailed, labels.retry, retry) : nothing;
    const own = {draft: this.#draft, announcements: this.#announcer.words, unseen: this.#place.unseen};
    return conversationView(
      this.#state,
      {...own, ...shownBy(this.#content, this.#state, failed)},
      labels,
      this.#act,
    );
  }

  readonly #act: ConversationActions = {
    send: intent => {
      this.#intents$.next(intent);
      // The pressed button disappears, so the focus moves to the input.
      this.focus();
    },
    edit: text => {
      this.#setDraft(text);
      this.#input?.focus();
    },
    above: (turn, before) => this.#content?.day(turn, before) ?? nothing,
    answer: (turn, answer) => this.#content?.answer(turn, answer, turn === this.#state.turns.at(-1)),
    visitorName: () => this.#host.userName,
    key: event => {
      let isTaken = this.#content?.suggestionBox.key(event, this.#state) === true;
      // Escape declines the suggestions that are about to come.
      if (this.#isProposing && event.key === 'Escape') {
        this.#intents$.next({type: 'suggestions', text: ''});
        this.#isProposing = false;
        // Without it a browser that watches for Back would close the window.
        event.preventDefault();
        event.stopPropagation();
        isTaken = true;
      }
      if (isTaken) this.#host.requestUpdate();
      return isTaken;
    },
    focus: () => {
      this.warmUp();
    },
    hovered: ({target}) => {
      if ((target as Element).closest('button, a, [role="option"]')) this.warmUp();
    },
    input: text => {
      if (this.#draft === '') this.warmUp();
      this.#setDraft(text);
      this.#propose();
    },
    submit: () => {
      if (this.#content?.isLocked) return;
      const text = this.#draft.trim();
      if (text.length > longestQuestion) this.#announcer.say(this.#labels().tooLong);
      else if (this.ask({text})) this.#setDraft('');
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
  get #isStuck(): boolean {
    return this.#loader.hasFailed && this.#next !== this.#state;
  }

  readonly #setDraft = (text: string): void => {
    this.#draft = text;
    // Lit compares with the value that it has written, not with the value that the visitor has typed.
    if (this.#input && this.#input.value !== text) this.#input.value = text;
    this.#host.requestUpdate();
  };

  #propose(): void {
    this.#isProposing = this.#content !== undefined;
    this.#intents$.next({type: 'suggestions', text: this.#draft.trim()});
  }

  #createAnswers({Answers}: typeof AnswersCode): AnswersCode.Answers {
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
    for (const feature of answers.features) this.#features$.next(feature);
    // The feature that suggests questions has not received the current text.
    if (this.#input?.matches(':focus')) this.#propose();
    return answers;
  }

  readonly #askOnClick = (text: string, hidden: boolean, extra: Metadata): void => {
    const isSuggested = this.#state.offers?.suggestions?.includes(text) === true;
    const more = Object.keys(extra).length > 0 ? {extra} : {};
    const asked = this.ask({text, ...(hidden && {hidden}), ...more});
    // A suggestion replaces the text that was typed to find it.
    if (asked && isSuggested) this.#setDraft('');
    this.focus();
  };

  #show(state: DialogState): void {
    this.#next = state;
    if (this.#content === undefined && state.turns.some(({progress}) => progress.type === 'answered')) {
      void this.#loader.load();
      return;
    }
    const before = this.#state;
    this.#state = state;
    if (state.offers !== before.offers) this.#isProposing = false;
    // Another tab may have restarted the conversation.
    if (before.turns.length > 0 && state.turns.length === 0) {
      this.#place.follow();
      this.#content?.restarted();
    }
    this.#host.requestUpdate();
    if (before === nothingYet) return;
    const spoken = (answer: Answered) => this.#content?.words(answer) ?? '';
    this.#announcer.say(announcementBetween(before, state, this.#labels(), spoken));
    this.#announcer.say(this.#content?.ratingBetween(before, state) ?? '');
    for (const event of diffEvents(before, state)) this.#host.dispatchEvent(event);
    const fresh = freshAnswers(before, state);
    for (const answer of fresh) this.#content?.apply(answer);
    this.#content?.suggestionBox.changed(before, state, this.#content.labels);
    if (hasGrown(before, state)) void this.#place.arrived(fresh.length);
  }

  get #content(): AnswersCode.Answers | undefined {
    return this.#loader.answers;
  }
}
