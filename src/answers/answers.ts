import {html, nothing, type TemplateResult} from 'lit';
import {httpSecondaryApi} from '../adapters/http-secondary-api.js';
import type {Click} from '../core/answer-content.js';
import type {Answered, Turn} from '../core/types.js';
import type {Feature} from '../core/context.js';
import {trackLink} from '../core/features/track-link.js';
import {sendFeedback} from '../core/features/feedback.js';
import {addPageMessage} from '../core/features/page-message.js';
import {setVariables} from '../core/features/variables.js';
import type {DialogState} from '../core/state.js';
import {suggest} from '../core/features/suggest.js';
import {topQuestions} from '../core/features/top-questions.js';
import type {Labels} from '../i18n/labels.js';
import {isFollowed, isHidden} from '../protocol/click.js';
import {beginningOf} from '../protocol/beginning-of.js';
import {answerView} from './answer-view.js';
import {answerExtrasStyles} from './answer-extras-styles.js';
import {answerStyles} from './answer-styles.js';
import {ratedBetween} from './feedback-view.js';
import type {RenderedAnswer} from './rendered-answer.js';
import {topQuestionsOf, topQuestionsView} from './top-questions-view.js';
import {addStyles} from '../window/add-styles.js';
import {OverlayController} from './overlay.js';
import {pickersOf} from './pickers.js';
import {Copies} from './copies.js';
import type {AnswersContext} from './content-link.js';
import type {ConversationHost} from '../launcher/host.js';
import {MinuteController, newDay, Times} from './timestamps.js';
import {answerClicked} from './answer-clicks.js';
import {applyEffects} from './effects.js';
import {countOf} from '../conversation/options.js';
import {headersOf} from '../conversation/page-values.js';
import {isShown, spokenOf, textOf} from './render-answer.js';
import {AnswerCache} from './answer-cache.js';
import {pressOnce} from './press-once.js';
import {SuggestionBox} from './suggestion-box.js';

/** Loaded when there is something to show: answers with all that belongs to them, and what the bot proposes. */
export class Answers {
  readonly features: readonly Feature[];
  /** The placeholder that an answer has set, until the next question. */
  placeholder = '';
  isLocked = false;
  readonly suggestionBox: SuggestionBox;
  readonly #above: OverlayController;
  readonly #host: ConversationHost;
  readonly #link: AnswersContext;
  readonly #prepared: AnswerCache;
  readonly #slides = new Map<string, number>();
  /** By the ids of their turns. */
  readonly #shown = new Map<string, RenderedAnswer>();
  #times = new Times();
  readonly #copies = new Copies();
  #isSuggesting = true;
  readonly #everyMinute: MinuteController;

  constructor(host: ConversationHost, link: AnswersContext) {
    this.#host = host;
    this.#link = link;
    this.#above = new OverlayController(host);
    this.#prepared = new AnswerCache(link.labels);
    this.#everyMinute = new MinuteController(host);
    addStyles(host, answerStyles, answerExtrasStyles);
    this.suggestionBox = new SuggestionBox({
      ask: this.#askAsTyped,
      dismiss: () => {
        link.send({type: 'suggestions', text: ''});
      },
      say: link.say,
      moved: () => void this.#bringIntoView('#suggestions [aria-selected=true]'),
    });
    const api = httpSecondaryApi(link.botId, link.visit, headersOf(host));
    this.features = [
      suggest(api, () => (this.#isSuggesting ? countOf(host.suggestions) : 0)),
      topQuestions(api, () => countOf(host.topQuestions)),
      sendFeedback(api),
      trackLink,
      addPageMessage,
      setVariables(api, link.variables),
    ];
    host.renderRoot.addEventListener('click', this.#clicked);
    host.renderRoot.addEventListener('click', pressOnce, {capture: true});
    host.renderRoot.addEventListener('focusin', this.#focusMoved);
  }

  close(): void {
    this.#host.renderRoot.removeEventListener('click', this.#clicked);
    this.#host.renderRoot.removeEventListener('click', pressOnce, {capture: true});
    this.#host.renderRoot.removeEventListener('focusin', this.#focusMoved);
    this.#everyMinute.close();
  }

  /** Applies the effects of a new answer. */
  apply(answer: Answered): void {
    applyEffects(answer, {
      host: this.#host,
      placeholder: text => (this.placeholder = beginningOf(text, 50)),
      lock: isLocked => (this.isLocked = isLocked),
      suggesting: isOn => (this.#isSuggesting = isOn),
    });
    const {sidebar} = this.#prepared.of(answer);
    if (sidebar !== undefined && this.#host.open && this.#host.sidebar === 'auto')
      this.#above.show({type: 'sidebar', sidebar});
  }

  restarted(): void {
    this.#shown.clear();
    this.#slides.clear();
    this.#times = new Times();
    this.isLocked = false;
    this.asked();
  }

  /** Clears the placeholder, and closes the overlay, so that the answer is visible. */
  asked(): void {
    this.placeholder = '';
    this.#above.close();
  }

  /** The words of an answer, for a screen reader or a transcript. */
  words(answer: Answered): string {
    return spokenOf(this.#prepared.of(answer), this.labels);
  }

  /** The announcement after the newest answer was rated. */
  ratingBetween(before: DialogState, after: DialogState): string {
    const words = ratedBetween(before, after, answer => this.#prepared.of(answer).feedback, this.labels);
    if (words !== '') void this.#bringIntoView('.meta');
    return words;
  }

  /** Undefined for an answer without anything to see. */
  answer(turn: Turn, answer: Answered, isNewest: boolean): TemplateResult | undefined {
    const prepared = this.#prepared.of(answer);
    if (!isShown(prepared)) return undefined;
    const {id} = turn;
    const labels = this.labels;
    this.#shown.set(id, prepared);
    const {feedback, ...unrated} = prepared;
    const isRated = feedback !== undefined && this.#host.feedback !== 'off';
    return answerView(
      turn,
      isRated ? prepared : unrated,
      {
        isNewest,
        slide: this.#slides.get(id) ?? 0,
        isCopied: this.#copies.has(id),
        time: this.#times.of(turn, this.#host.language, labels.justNow),
        avatar: this.#avatar(prepared),
        name: this.#host.botName,
      },
      labels,
      {
        press: this.#press,
        slide: index => {
          if (this.#slides.get(id) === index) return;
          this.#slides.set(id, index);
          this.#host.requestUpdate();
        },
        say: this.#link.say,
        rate: rating => {
          this.#link.send({type: 'rate', turn, rating});
        },
        showSidebar: sidebar => {
          this.#above.show({type: 'sidebar', sidebar});
        },
      },
    );
  }

  /** The day of a turn of an earlier day. */
  day(turn: Turn, before: Turn | undefined): TemplateResult | typeof nothing {
    const words = newDay(turn.at, before?.at, this.#host.language);
    return words === undefined ? nothing : html`<p part="separator" class="separator">${words}</p>`;
  }

  top(state: DialogState): TemplateResult | typeof nothing {
    const questions = topQuestionsOf(state, answer => this.#prepared.of(answer).replies);
    return questions.length > 0 ? topQuestionsView(questions, this.labels.top, this.#askTop) : nothing;
  }

  /** Above the conversation: the languages and spaces to choose from. */
  choices(): TemplateResult | typeof nothing {
    return pickersOf(this.#host, this.labels, this.#link.restart);
  }

  overlay(): TemplateResult {
    return this.#above.view(this.labels);
  }

  /** Scrolls to the last of the elements that the next update renders. */
  async #bringIntoView(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    [...this.#host.renderRoot.querySelectorAll(selector)].at(-1)?.scrollIntoView({block: 'nearest'});
  }

  #avatar({understanding}: RenderedAnswer): string | null {
    const {avatar, avatarReworded, avatarMisunderstood} = this.#host;
    const special = {understood: null, reworded: avatarReworded, misunderstood: avatarMisunderstood};
    return special[understanding] ?? avatar;
  }

  readonly #focusMoved = (event: Event): void => {
    this.suggestionBox.left(event);
  };

  async #copy(id: string): Promise<void> {
    const prepared = this.#shown.get(id);
    if (prepared === undefined) return;
    const isCopied = await this.#copies.copy(id, textOf(prepared));
    this.#link.say(isCopied ? this.labels.copied : this.labels.notCopied);
    this.#host.requestUpdate();
  }

  readonly #askAsTyped = (text: string): void => {
    this.#link.ask(text, false, {});
  };

  readonly #askTop = (text: string): void => {
    this.#link.ask(text, false, {type: 'redirection_knowledge'});
  };

  readonly #press = (click: Click): void => {
    if (isFollowed(click)) this.#link.send({type: 'follow', ...click});
    else this.#link.ask(click.text, isHidden(click), click.extra);
  };

  readonly #clicked = (event: Event): void => {
    answerClicked(event, this.#host, {
      press: this.#press,
      copy: id => void this.#copy(id),
      show: overlay => {
        this.#above.show(overlay);
      },
    });
  };

  get labels(): Labels {
    return this.#link.labels();
  }
}
