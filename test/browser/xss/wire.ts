import {expect} from '@open-wc/testing';
import {words} from '../../../src/i18n/translations/en.js';
import {startServers, type Servers} from '../../support/servers.js';
import {newBot, until, Visitor} from '../../support/visitor.js';
import type {Attack} from './corpus.js';
import {differences, stateOf} from './page-state.js';
import {sinsIn} from './walk.js';
import {Watch} from './watch.js';

/** One of ../support/pages; a strict one hears even of what was only read. */
export interface Site {
  readonly page: string;
  readonly strict?: boolean;
}

/** Pages are renewed now and then, because every answer stays on its page. */
const answersOnAPage = 40;

/**
 * Each attack is the answer to a question of its own, from a real server, in the chatbox that is shipped; it is judged
 * before the next one is asked for, and what happens late is heard at the end of the page.
 */
export function describeAttacks(name: string, attacks: readonly Attack[], site: Site): void {
  for (let from = 0; from < attacks.length; from += answersOnAPage) {
    const some = attacks.slice(from, from + answersOnAPage);
    const range = attacks.length > answersOnAPage ? `, from ${String(from)}` : '';
    describe(`${name}${range}`, () => describePage(some, site));
  }
}

function describePage(attacks: readonly Attack[], site: Site): void {
  let servers: Servers;
  let talk: Talk;
  const questionOf = (index: number) => `attack ${String(index)}`;

  before(async () => {
    servers = await startServers();
    await servers.teach(
      'main',
      Object.fromEntries(attacks.map(({payload}, index) => [questionOf(index), payload])),
    );
    talk = await Talk.begin(servers.main, site);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'passed') return;
    talk.end();
    talk = await Talk.begin(servers.main, site);
  });
  after(async () => {
    const late = talk.watch.take();
    talk.end();
    await servers.stop();
    expect(late, 'heard late').to.deep.equal([]);
  });

  attacks.forEach(({title, payload, keeps}, index) => {
    it(title ?? JSON.stringify(payload).slice(1, 100), async () => {
      const before = stateOf(talk.visitor, payload);
      const {foreign, shown} = await talk.hear(() => talk.visitor.ask(questionOf(index)));
      expect(foreign, 'over the wire').to.equal(payload);
      if (keeps !== undefined) expect(shown.querySelector(`.answer ${keeps}`), keeps).to.not.equal(null);
      await settled(shown);
      const after = stateOf(talk.visitor, payload);
      expect([...sinsIn(shown), ...talk.watch.take(), ...differences(before, after)]).to.deep.equal([]);
      const link = shown.querySelector<HTMLElement>('[data-click]:not([data-click*="redirection"])');
      if (link === null) return;
      await talk.hear(() => link.click());
      expect(talk.watch.take(), 'heard after the click').to.deep.equal([]);
    });
  });
}

class Talk {
  readonly visitor: Visitor;
  readonly watch: Watch;

  private constructor(visitor: Visitor, strict: boolean) {
    this.visitor = visitor;
    this.watch = new Watch(visitor, strict);
  }

  static async begin(server: string, {page, strict = false}: Site): Promise<Talk> {
    const visitor = await Visitor.visit({'bot-id': newBot(), server, timing: {}}, page);
    await visitor.open();
    await until(() => visitor.element?.shadowRoot?.activeElement?.id === 'input', 'the input has the focus');
    const talk = new Talk(visitor, strict);
    // The first answer loads what shows answers.
    await talk.hear(() => talk.visitor.ask('Hello'));
    talk.watch.take();
    return talk;
  }

  /** The turn that shows the answer, or says that nothing was left of it. */
  async hear(act: () => void): Promise<{foreign: string; shown: Element}> {
    const {element} = this.visitor;
    const foreign = new Promise<string>(hear => {
      element?.addEventListener('dydu-answer', event => hear(event.html), {once: true});
    });
    act();
    const newest = await foreign.then(() => element?.updateComplete).then(() => this.#newest);
    const [answer, notice] = ['.answer', '.notice'].map(part => newest?.querySelector(part));
    if (!answer) expect(notice?.textContent.trim()).to.equal(words.noText);
    return {foreign: await foreign, shown: newest as Element};
  }

  end(): void {
    this.visitor.leave();
  }

  get #newest(): Element | null | undefined {
    return this.visitor.element?.shadowRoot?.querySelector('.turn:last-child');
  }
}

/** Pictures have loaded or failed, and whatever that started has begun. */
async function settled(answer: Element): Promise<void> {
  const pictures = [...answer.querySelectorAll('img')].filter(image => image.loading !== 'lazy');
  await until(() => pictures.every(image => image.complete), 'the pictures are there or not');
  for (let turn = 0; turn < 3; turn++) await new Promise(next => setTimeout(next));
}
