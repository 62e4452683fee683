import type {Browser, CDPSession, Page} from 'puppeteer-core';
import {launch} from '../support/page-browser.js';
import {fontsFile} from './fonts.js';
import {looks, sizes, type LookName, type SizeName} from './looks.js';
import {states} from './states.js';

export type Engine = 'chromium' | 'firefox';

/** Where on a sheet a state stands, in px. */
export interface Cell {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All sides are multiples of it, because pictures are made that much smaller. */
export const grain = 3;
const widest = 3600;
const gap = 6;

const grained = (length: number): number => Math.ceil(length / grain) * grain;

/** The states one after the other, in rows. */
export function cellsOf(size: SizeName, names: readonly string[] = Object.keys(states)): readonly Cell[] {
  const {width: whole, height: tall, shown} = sizes[size];
  const height = grained(tall);
  let [x, y] = [0, 0];
  return names.map(name => {
    const width = grained(states[name]?.isWide ? whole : shown);
    if (x + width > widest) [x, y] = [0, y + height + gap];
    const cell = {name, x, y, width, height};
    x += width + gap;
    return cell;
  });
}

const forcedInFirefox = {
  'browser.display.document_color_use': 2,
  'browser.display.use_system_colors': false,
  'ui.useAccessibilityTheme': 1,
};

export function startBrowser(engine: Engine, isForced = false): Promise<Browser> {
  return launch(engine, ['--force-color-profile=srgb'], {
    preferences: {'ui.prefersReducedMotion': 1, ...(isForced && forcedInFirefox)},
    env: {...process.env, FONTCONFIG_FILE: fontsFile()},
  });
}

/** A page with a frame for each state. */
export class Sheet {
  readonly page: Page;
  readonly #engine: Engine;
  readonly #names: readonly string[];
  #session: CDPSession | undefined;

  private constructor(page: Page, engine: Engine, names: readonly string[]) {
    this.page = page;
    this.#engine = engine;
    this.#names = names;
  }

  static async open(
    browser: Browser,
    engine: Engine,
    origin: string,
    names: readonly string[] = Object.keys(states),
  ): Promise<Sheet> {
    const page = await browser.newPage();
    const sheet = new Sheet(page, engine, names);
    await page.goto(origin);
    await sheet.#emulate(false);
    await page.evaluate(places => {
      document.body.style.cssText = 'margin: 0; background: #777; overflow: hidden';
      for (const name of places) {
        const cell = document.createElement('div');
        cell.style.cssText = 'position: absolute; overflow: hidden';
        const frame = document.createElement('iframe');
        frame.name = name;
        frame.src = `/state/${encodeURIComponent(name)}`;
        frame.style.cssText = 'position: absolute; inset-block-start: 0; border: 0';
        cell.append(frame);
        document.body.append(cell);
      }
    }, names as string[]);
    await sheet.#arrange('phone', 'light');
    await sheet.#ready();
    return sheet;
  }

  /** Waits until every state is there, and tells which is not. */
  async #ready(): Promise<void> {
    const unready = () =>
      this.page.evaluate(() =>
        [...document.querySelectorAll('iframe')].flatMap(({name, contentDocument}) => {
          const {ready, at} = contentDocument?.documentElement.dataset ?? {};
          return ready === undefined ? [`${name}: ${at ?? 'not begun'}`] : [];
        }),
      );
    await this.page
      .waitForFunction(
        () =>
          [...document.querySelectorAll('iframe')].every(
            ({contentDocument}) => contentDocument?.documentElement.dataset['ready'] !== undefined,
          ),
        {timeout: 40_000},
      )
      .catch(async () => {
        throw new Error(`Never there: ${(await unready()).join('; ')}`);
      });
  }

  async #arrange(size: SizeName, look: LookName): Promise<void> {
    const cells = cellsOf(size, this.#names);
    await this.page.setViewport({
      width: grained(Math.max(...cells.map(({x, width}) => x + width))),
      height: grained(Math.max(...cells.map(({y, height}) => y + height))),
    });
    const {width, height} = sizes[size];
    const side = looks[look].lang === 'ar' ? 'left' : 'right';
    await this.page.evaluate(
      (placed, frameWidth, frameHeight, at) => {
        const frames = document.querySelectorAll('iframe');
        placed.forEach((cell, index) => {
          const {style, parentElement} = frames[index] as HTMLIFrameElement;
          const around = (parentElement as HTMLElement).style;
          around.left = `${String(cell.x)}px`;
          around.top = `${String(cell.y)}px`;
          around.width = `${String(cell.width)}px`;
          around.height = `${String(cell.height)}px`;
          style.width = `${String(frameWidth)}px`;
          style.height = `${String(frameHeight)}px`;
          style.left = style.right = '';
          style.setProperty(at, '0');
        });
      },
      cells as Cell[],
      width,
      height,
      side,
    );
  }

  async #emulate(isForced: boolean): Promise<void> {
    if (this.#engine !== 'chromium') return;
    // What it sets lasts as long as the session.
    this.#session ??= await this.page.createCDPSession();
    await this.#session.send('Emulation.setEmulatedMedia', {
      features: [
        {name: 'prefers-reduced-motion', value: 'reduce'},
        {name: 'forced-colors', value: isForced ? 'active' : 'none'},
      ],
    });
  }

  /** What page/measure.js finds wrong in each state at a size. */
  faultsAt(width: number, height: number, lang: string): Promise<readonly string[]> {
    return this.page.evaluate(
      async (frameWidth, frameHeight, language) => {
        const found = [...document.querySelectorAll('iframe')].map(async frame => {
          frame.style.width = `${String(frameWidth)}px`;
          frame.style.height = `${String(frameHeight)}px`;
          const page = frame.contentWindow as unknown as {
            look: (to: object) => Promise<void>;
            faults: () => Promise<readonly string[]>;
          };
          await page.look({theme: 'light', lang: language});
          return (await page.faults()).map(fault => `${frame.name}: ${fault}`);
        });
        return (await Promise.all(found)).flat();
      },
      width,
      height,
      lang,
    );
  }

  /** A PNG of all states. */
  async shoot(size: SizeName, look: LookName): Promise<Uint8Array> {
    const {theme, lang} = looks[look];
    await this.#arrange(size, look);
    await this.#emulate(look === 'forced');
    await this.page.evaluate(
      wanted =>
        Promise.all(
          [...document.querySelectorAll('iframe')].map(frame =>
            (frame.contentWindow as unknown as {look: (to: typeof wanted) => Promise<void>}).look(wanted),
          ),
        ),
      {theme, lang},
    );
    return this.page.screenshot({type: 'png'});
  }
}
