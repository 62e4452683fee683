import {adoptStyles, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {Subject} from 'rxjs';
import {measure} from '../adapters/measure.js';
import {newId} from '../adapters/new-id.js';
import {pageEvents$} from '../adapters/page.js';
import {askAttribute, createSanitizer, textOf} from '../adapters/sanitize.js';
import {sessionStore} from '../adapters/session-store.js';
import {tabsOf} from '../adapters/tabs.js';
import {httpTransport} from '../adapters/transport.js';
import {unsettledStore} from '../adapters/unsettled-store.js';
import {visitor} from '../adapters/visitor.js';
import type {Answered} from '../dialog/conversation.js';
import type {Diagnostic} from '../dialog/diagnostics.js';
import type {Intent} from '../dialog/intents.js';
import type {Ports} from '../dialog/ports.js';
import {runDialog} from '../dialog/run-dialog.js';
import type {DialogState} from '../dialog/state.js';
import {defaultTiming, type Timing} from '../dialog/timing.js';
import {labelsFor, type Labels} from '../i18n/labels.js';
import {announcementBetween} from '../view/announce.js';
import {conversationView, type ConversationActions} from '../view/conversation-view.js';
import {conversationStyles} from '../view/conversation-styles.js';
import {eventsBetween} from './events-between.js';
import {AskEvent, DiagnosticEvent} from './events.js';
import type {Settings} from './settings.js';
import {styles} from './styles.js';
import {StreamController} from './stream-controller.js';

export interface ConversationHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly language: string;
  readonly space: string | null;
  /** Overrides of {@link Timing}, in ms. */
  readonly timing: Partial<Timing>;
}

/** Loaded on the visitor's first sign of interest: joins the dialog, the network, and what is shown. */
export class Conversation {
  readonly #host: ConversationHost;
  readonly #intents$ = new Subject<Intent>();
  readonly #controller: StreamController<DialogState>;
  readonly #sanitize = createSanitizer();
  readonly #contents = new WeakMap<Answered, Element | null>();
  #state: DialogState | undefined;
  #draft = '';
  #announcement = '';

  constructor(host: ConversationHost, {botId, servers, timeout}: Settings) {
    this.#host = host;
    if (host.shadowRoot) adoptStyles(host.shadowRoot, [styles, conversationStyles]);
    const who = visitor();
    const visit = () => ({
      ...who(),
      language: host.language,
      space: host.space ?? undefined,
      pageUrl: location.href,
    });
    const report = (diagnostic: Diagnostic) => {
      host.dispatchEvent(new DiagnosticEvent(diagnostic));
      measure(`dydu-chatbox:${diagnostic.was}`, 'ms' in diagnostic ? diagnostic.ms : 0, diagnostic);
    };
    const ports: Ports = {
      transport: httpTransport(botId, visit),
      store: sessionStore(botId, () => {
        report({was: 'storage.unavailable'});
      }),
      tabs: tabsOf(botId),
      unsettled: unsettledStore(botId),
      page$: pageEvents$,
      newId,
      random: Math.random,
      uptime: () => performance.now(),
      report,
    };
    const timing = {...defaultTiming, ...(timeout !== undefined && {answer: timeout}), ...host.timing};
    const states$ = runDialog(this.#intents$, ports, {servers, timing});
    this.#controller = new StreamController(host, states$, state => {
      this.#show(state);
    });
    host.renderRoot.addEventListener('click', this.#clickLink);
    this.recall();
  }

  get canRestart(): boolean {
    return (this.#state?.turns.length ?? 0) > 0;
  }

  /** Shows what was said before this page was loaded; once a dialog. */
  recall(): void {
    this.#intents$.next({wants: 'recall'});
  }

  restart(): void {
    this.#announcement = '';
    this.#intents$.next({wants: 'restart'});
    this.focus();
  }

  focus(): void {
    this.#input?.focus();
  }

  /** Ends every call. */
  close(): void {
    this.#host.removeController(this.#controller);
    this.#controller.close();
    this.#host.renderRoot.removeEventListener('click', this.#clickLink);
  }

  render(): TemplateResult {
    const state = this.#state ?? {turns: [], server: ''};
    return conversationView(state, this.#draft, this.#announcement, this.#labels, this.#act);
  }

  readonly #act: ConversationActions = {
    send: intent => {
      this.#intents$.next(intent);
      // The button that was pressed goes away.
      this.focus();
    },
    edit: text => {
      this.#setDraft(text);
      this.focus();
    },
    contentOf: answer => this.#contentOf(answer),
    focus: () => {
      this.#intents$.next({wants: 'warm-up'});
    },
    input: text => {
      if (this.#draft === '') this.#intents$.next({wants: 'warm-up'});
      this.#setDraft(text);
    },
    submit: () => {
      if (this.#ask(this.#draft.trim())) this.#setDraft('');
    },
  };

  #contentOf(answer: Answered): Element | null {
    let content = this.#contents.get(answer);
    if (content === undefined) {
      content = document.createElement('div');
      content.innerHTML = this.#sanitize(answer.html) as string;
      if (content.innerHTML.trim() === '') content = null;
      this.#contents.set(answer, content);
    }
    return content;
  }

  /** A link that asks a question instead of leading somewhere. */
  readonly #clickLink = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest(`[${askAttribute}]`) : null;
    if (link === null) return;
    event.preventDefault();
    this.#ask(link.getAttribute(askAttribute) ?? '');
  };

  /** Whether the question left. */
  #ask(text: string): boolean {
    if (text === '' || !this.#host.dispatchEvent(new AskEvent(text))) return false;
    this.#intents$.next({wants: 'ask', text});
    return true;
  }

  #setDraft(text: string): void {
    this.#draft = text;
    this.#host.requestUpdate();
  }

  #show(state: DialogState): void {
    const before = this.#state;
    this.#state = state;
    this.#host.requestUpdate();
    if (before === undefined) return;
    const said = announcementBetween(before, state, this.#labels, answer => textOf(this.#contentOf(answer)));
    // The same words twice are spoken once, unless something differs.
    if (said !== '') this.#announcement = said === this.#announcement ? `${said}\u00A0` : said;
    for (const event of eventsBetween(before, state)) this.#host.dispatchEvent(event);
    if (state.turns !== before.turns) void this.#host.updateComplete.then(() => this.#scrollToNewest());
  }

  #scrollToNewest(): void {
    const transcript = this.#host.renderRoot.querySelector('#transcript');
    const newest = transcript?.lastElementChild;
    if (!(transcript instanceof HTMLElement) || !(newest instanceof HTMLElement)) return;
    // A long answer is read from its beginning.
    transcript.scrollTop = Math.min(newest.offsetTop, transcript.scrollHeight - transcript.clientHeight);
  }

  get #labels(): Labels {
    return labelsFor(this.#host.language);
  }

  get #input(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#input');
  }
}
