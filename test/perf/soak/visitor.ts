import {readFileSync} from 'node:fs';
import type {Browser, KeyInput, Page} from 'puppeteer-core';
import type {ReferencePair} from '../../../demo/server/reference-pair.js';
import type {Timing} from '../../../src/core/timing.js';
import {silent} from '../../support/silent.js';
import {gaugeOf, type Gauge} from './gauge.js';

const inPage = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

/** A tenth of what visitors get, or less. */
export const hurried = {
  answer: 1000,
  slow: 300,
  probeAfter: 150,
  probeInterval: 300,
  healthTtl: 500,
  warmUp: 200,
  warmUpInDialog: 250,
  probe: 250,
  secondary: 500,
  timerDrift: 300,
  newDialogLock: 300,
  reconnect: 200,
  leaveBackup: 800,
  cooldown: 200,
  maxCooldown: 500,
  dialogIdle: 600,
  retry: 100,
  maxRetryDelay: 1000,
} satisfies Partial<Timing>;

export interface Turn {
  readonly question: string;
  readonly answers: readonly string[];
}

export interface Report {
  readonly transcript: readonly Turn[];
  /** How often each step was reported. */
  readonly steps: Readonly<Record<string, number>>;
  /** The timers that have not rung, in ms. */
  readonly timers: readonly number[];
  /** Whether the element that was removed is no more. */
  readonly collected: boolean;
}

/** The engine keeps the texts of numbers, up to 112 kB: none of the element's. */
const fillNumberCaches = () => {
  for (let number = 0; number < 200_000; number++) void `${number + Math.random()} ${number * 7}`;
};

/** One page, first without the element. */
export class SoakVisitor {
  readonly gauge: Gauge;
  readonly #page: Page;
  readonly #underWay = new Set<unknown>();
  #requests = 0;

  private constructor(page: Page, gauge: Gauge) {
    this.#page = page;
    this.gauge = gauge;
    page.on('request', request => {
      this.#requests++;
      this.#underWay.add(request);
    });
    for (const event of ['requestfinished', 'requestfailed'] as const)
      page.on(event, request => this.#underWay.delete(request));
  }

  static async arrive(browser: Browser, url: string): Promise<SoakVisitor> {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(inPage);
    const visitor = new SoakVisitor(page, await gaugeOf(page));
    await page.goto(url);
    await page.evaluate("customElements.whenDefined('dydu-chatbox').then(() => undefined)");
    await page.evaluate(fillNumberCaches);
    return visitor;
  }

  async open({main, backup}: ReferencePair): Promise<void> {
    await this.#call('forget');
    const attributes = {...silent, 'bot-id': 'b', server: main.origin, 'backup-server': backup.origin};
    await this.#call('add', attributes, hurried);
    await this.#call('click', '#launcher');
    await this.#call('ready');
  }

  async type(text: string): Promise<void> {
    const {keyboard} = this.#page;
    // Each key costs a layout of the whole transcript: the first one is pressed, the others come at once.
    await keyboard.press(text.slice(0, 1) as KeyInput);
    await keyboard.sendCharacter(text.slice(1));
  }

  /** ms from Enter to the frame in which the answer stands, the `count`-th of the transcript. */
  async enter(count = 0): Promise<number> {
    await this.#page.keyboard.press('Enter');
    return this.#call('answered', count);
  }

  async restart(): Promise<void> {
    await this.#call('click', 'header button:not(#close)');
    await this.#call('shown', 0);
  }

  /** Until the visitor is told that a question waits. */
  waiting = (): Promise<number> => this.#call('waiting');
  report = (): Promise<Report> => this.#call('report');
  read = (htmls: readonly string[]): Promise<string[]> => this.#call('read', htmls);
  remove = (): Promise<void> => this.#call('remove');

  /** Requests so far, and those that have no end yet. */
  requests = () => ({sent: this.#requests, underWay: this.#underWay.size});

  // Always the same function: the browser keeps each that is new.
  #call<T>(name: string, ...args: readonly unknown[]): Promise<T> {
    return this.#page.evaluate(call, name, args) as Promise<T>;
  }
}

const call = (name: string, args: readonly unknown[]): unknown =>
  (globalThis as unknown as {soak: Record<string, (...args: readonly unknown[]) => unknown>}).soak[name]?.(
    ...args,
  );
