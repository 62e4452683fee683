import {waitUntil} from '@open-wc/testing';
import type {DyduChatbox} from '../../src/dydu-chatbox.js';
import type {Timing} from '../../src/core/timing.js';
import {longestWait} from './longest-wait.js';
import {silent} from './silent.js';

/** Deadlines that a test can sit through; long enough for a busy machine's healthy answers. */
export const hurried: Partial<Timing> = {
  answer: 1200,
  slow: 400,
  probeAfter: 300,
  probeInterval: 800,
  warmUp: 500,
  warmUpInDialog: 500,
  probe: 500,
  reconnect: 500,
  secondary: 1200,
  retry: 100,
  maxEarlyRetryDelay: 300,
  maxRetryDelay: 300,
  leaveBackup: 500,
};

export const until = (condition: () => unknown, what: string, timeout = longestWait): Promise<void> =>
  waitUntil(() => Boolean(condition()), `never: ${what}`, {interval: 10, timeout});

/** What a page's browser may refuse. */
export type Lacking = 'storage' | 'locks' | 'channel' | 'onLine';

export interface Tag {
  /** Taken from the page before the chatbox is loaded. */
  readonly lacks?: readonly Lacking[];
  readonly 'bot-id': string;
  readonly server: string;
  readonly 'backup-server'?: string;
  readonly timing?: Partial<Timing>;
  readonly [attribute: string]: unknown;
}

/** A person on a real page of its own, in a frame: the page can be reloaded, and its storage is the site's. */
export class Visitor {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** @param site one of ./pages */
  static async visit(tag: Tag, site = 'host.html'): Promise<Visitor> {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries<unknown>({timing: hurried, ...silent, ...tag})) {
      if (value !== undefined) query.set(name, typeof value === 'string' ? value : JSON.stringify(value));
    }
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 800px; block-size: 600px';
    frame.src = `/test/support/pages/${site}?${String(query)}`;
    document.body.append(frame);
    const visitor = new Visitor(frame);
    await visitor.#arrived();
    return visitor;
  }

  async #arrived(): Promise<void> {
    await until(() => this.#root?.querySelector('#launcher'), 'the launcher is there');
  }

  get page(): Window & typeof globalThis {
    return this.#frame.contentWindow as Window & typeof globalThis;
  }

  get element(): DyduChatbox | null {
    return this.#frame.contentDocument?.querySelector('dydu-chatbox') ?? null;
  }

  get #root(): ShadowRoot | null | undefined {
    return this.element?.shadowRoot;
  }

  /** Everything that is shown of one question. */
  turn(question: string): HTMLElement | undefined {
    const turns = this.#root?.querySelectorAll<HTMLElement>('.turn') ?? [];
    return [...turns].find(turn => turn.querySelector('.typed')?.textContent === question);
  }

  part(name: string): HTMLElement | null {
    return this.#root?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;
  }

  find(selector: string): HTMLElement | null {
    return this.#root?.querySelector<HTMLElement>(selector) ?? null;
  }

  texts(part: string): readonly string[] {
    const parts = this.#root?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [];
    return [...parts].map(element => element.textContent.replace(/\s+/g, ' ').trim());
  }

  async open(): Promise<void> {
    // A question that was interrupted has opened it already.
    if (this.element?.open !== true) this.find('#launcher')?.click();
    await until(() => this.part('input'), 'the input is there');
  }

  /** Puts a text into the input, as keys would. */
  type(text: string): void {
    const input = this.part('input') as HTMLTextAreaElement;
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  enter(): void {
    this.part('input')?.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true, cancelable: true}),
    );
  }

  ask(text: string): void {
    this.type(text);
    this.enter();
  }

  /** Asks, and waits for one answer more than there was. */
  async hear(text: string): Promise<void> {
    const before = this.texts('answer').length;
    this.ask(text);
    await this.answered(before + 1);
  }

  answered(count: number): Promise<void> {
    return until(() => this.texts('answer').length >= count, `${String(count)} answers are shown`);
  }

  async reload(): Promise<void> {
    await new Promise(resolve => {
      this.#frame.addEventListener('load', resolve, {once: true});
      this.page.location.reload();
    });
    await this.#arrived();
  }

  leave(): void {
    this.#frame.remove();
  }
}

let bots = 0;
/** A bot of its own for each test, so that nothing is remembered from another one. */
export const newBot = (): string => `bot-${String(Date.now())}-${String(++bots)}`;
