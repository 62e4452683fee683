import {expect} from '@open-wc/testing';
import {of, Subject} from 'rxjs';
import type {Diagnostic} from '../../src/dialog/diagnostics.js';
import type {Strike} from '../../src/dialog/health.js';
import type {Ports, SessionStore} from '../../src/dialog/ports.js';
import {openRouter} from '../../src/dialog/router.js';
import type {Routing} from '../../src/dialog/routing.js';
import {defaultTiming as timing} from '../../src/dialog/timing.js';
import {BACKUP, failing, MAIN, on, stage} from '../support/stage.js';

const minute = 60_000;
const strike: Strike = {at: -minute, until: minute, count: 1, seenBy: 'probe', asked: false};

/** A store that other tabs write too; a slow one keeps what it is told until `arrive`. */
class FakeStore implements SessionStore {
  readonly changed$ = new Subject<unknown>();
  stored: Routing | undefined;
  readonly #isSlow: boolean;
  readonly #underway: (() => void)[] = [];

  constructor(stored?: Routing, {isSlow = false} = {}) {
    this.stored = stored;
    this.#isSlow = isSlow;
  }

  readonly read = () => this.stored;

  change(step: (stored: Routing | undefined) => Routing) {
    const changed$ = new Subject<Routing>();
    const change = () => {
      this.stored = step(this.stored);
      changed$.next(this.stored);
    };
    if (!this.#isSlow) return of((this.stored = step(this.stored)));
    this.#underway.push(change);
    return changed$;
  }

  arrive(): void {
    this.#underway.shift()?.();
  }
}

/** In virtual time it is 0. */
const withRouter = (
  store: FakeStore,
  scene: (router: ReturnType<typeof openRouter>, reported: readonly Diagnostic[]) => void,
) => {
  stage(() => {
    const reported: Diagnostic[] = [];
    const report = (diagnostic: Diagnostic) => reported.push(diagnostic);
    const ports = {store, random: () => 0.5, report} as unknown as Ports;
    scene(openRouter(ports, {servers: {main: MAIN, backup: BACKUP}, timing}), reported);
  });
};
const answeredBy = (server: string, epoch: number) =>
  ({was: 'answered', server, epoch, sent: null, contextId: `${server}-1`, at: 0}) as const;

describe('what another tab has stored', () => {
  it('is taken over: a dialog that it began, and says so', () => {
    const store = new FakeStore(on('main', 'main-1', 0, 1));
    withRouter(store, (router, reported) => {
      store.stored = on('backup', 'backup-1', 0, 2);
      router.refresh();
      expect(router.dialog()?.server).to.equal(BACKUP);
      expect(reported).to.deep.equal([{was: 'tab.adopted', epoch: 2}]);
    });
  });

  it('is taken over without a word in the same dialog', () => {
    const store = new FakeStore(on('main', 'main-1', 0, 1));
    withRouter(store, (router, reported) => {
      store.stored = {...on('main', 'main-1', 0, 1), health: {[MAIN]: {strike: {...strike, asked: true}}}};
      router.refresh();
      expect(router.askedToWait(MAIN)).to.equal(true);
      expect(reported).to.deep.equal([]);
    });
  });

  it('is kept when this tab learns something', () => {
    const store = new FakeStore(on('main', 'main-1', 0, 1));
    withRouter(store, router => {
      store.stored = {...on('main', 'main-1', 0, 1), health: {[MAIN]: {strike}}};
      router.learn({was: 'alive', server: BACKUP, at: 0});
      expect(store.stored.health).to.deep.equal({[MAIN]: {strike}, [BACKUP]: {okAt: 0}});
      expect(router.routing()).to.deep.equal(store.stored);
    });
  });

  it('is a new beginning when the storage was cleared', () => {
    const store = new FakeStore();
    withRouter(store, router => {
      router.learn(answeredBy(MAIN, 0));
      store.stored = undefined;
      router.refresh();
      expect(router.routing()).to.deep.equal({epoch: 2, dialog: null, health: {}});
    });
  });

  it('is one new beginning, however often the empty storage is read', () => {
    const store = new FakeStore();
    withRouter(store, router => {
      router.learn(answeredBy(MAIN, 0));
      store.stored = undefined;
      router.refresh();
      router.refresh();
      expect(router.routing().epoch).to.equal(2);
    });
  });

  it('is nothing where nothing can be stored: what was learnt stays', () => {
    const store = new FakeStore(undefined, {isSlow: true});
    withRouter(store, router => {
      router.learn(answeredBy(MAIN, 0));
      router.refresh();
      expect(router.dialog()?.server).to.equal(MAIN);
    });
  });

  it('by a clock that is ahead does not keep a dialog alive', () => {
    const store = new FakeStore(on('main', 'main-1', 0, 1));
    withRouter(store, router => {
      store.stored = on('main', 'main-1', 60 * minute, 1);
      router.refresh();
      expect(router.dialog()?.usedAt).to.equal(0);
    });
  });
});

describe('a store that is slow', () => {
  const health = {[MAIN]: {strike}};

  it('does not undo what this tab has learnt meanwhile', () => {
    const store = new FakeStore(on('main', 'main-1', 0, 1), {isSlow: true});
    withRouter(store, router => {
      router.learn({was: 'alive', server: MAIN, at: 0});
      router.refresh();
      expect(router.isFreshlyGood(MAIN)).to.equal(true);
    });
  });

  it('does not hide a dialog that another tab has begun meanwhile', () => {
    const store = new FakeStore(on('main', 'main-1', 0, 1), {isSlow: true});
    withRouter(store, router => {
      router.learn({was: 'alive', server: MAIN, at: 0});
      store.stored = on('backup', 'backup-1', 0, 2);
      router.refresh();
      expect(router.dialog()?.server).to.equal(BACKUP);
    });
  });

  it('is followed again once everything is stored', () => {
    const store = new FakeStore(on('main', 'main-1', 0, 1), {isSlow: true});
    withRouter(store, router => {
      router.learn({was: 'alive', server: MAIN, at: 0});
      router.learn({was: 'alive', server: BACKUP, at: 0});
      store.arrive();
      expect(router.isFreshlyGood(BACKUP)).to.equal(true);
      store.arrive();
      store.stored = {...on('main', 'main-1', 0, 1), health};
      router.refresh();
      expect(router.routing().health).to.deep.equal(health);
    });
  });
});

describe('the clock', () => {
  for (const [ahead, jumps] of [
    [-minute, []],
    [0, []],
    [minute, []],
    [minute + 1, ['clock.jump']],
  ] as const) {
    it(`${jumps.length > 0 ? 'has' : 'has not'} jumped when the dialog was used ${String(ahead)} ms from now`, () => {
      withRouter(new FakeStore(on('main', 'main-1', ahead)), (_, reported) => {
        expect(reported.map(({was}) => was)).to.deep.equal(jumps);
      });
    });
  }

  it('has not jumped where a dialog has ended', () => {
    withRouter(new FakeStore({epoch: 3, dialog: null, health: {}}), (router, reported) => {
      expect(router.routing().epoch).to.equal(3);
      expect(reported).to.deep.equal([]);
    });
  });
});

describe('a main server that was slow', () => {
  const past = {...strike, until: -1};
  for (const [what, dialog, held, isOnTrial] of [
    ['is on trial after its penalty', null, {...past, slow: true}, true],
    ['is not on trial while the dialog lives, there or elsewhere', 'backup', {...past, slow: true}, false],
    ['is not on trial when it was not slow', null, past, false],
    ['is not on trial during its penalty', null, {...strike, slow: true}, false],
  ] as const) {
    it(what, () => {
      const stored = {...on(dialog ?? 'main', 'id'), health: {[MAIN]: {strike: held}}};
      withRouter(new FakeStore(dialog === null ? {...stored, dialog} : stored), router => {
        expect(router.onTrial()).to.equal(isOnTrial ? MAIN : undefined);
      });
    });
  }
});

describe('a budget', () => {
  it('is spent, stored, and then refused with a word', () => {
    const store = new FakeStore();
    withRouter(store, (router, reported) => {
      const granted = Array.from({length: 12}, () => router.spend('replay'));
      expect(granted.filter(Boolean).length).to.equal(10);
      expect(granted.slice(10)).to.deep.equal([false, false]);
      expect(store.stored?.spent?.replay?.length).to.equal(10);
      expect(reported).to.deep.equal([
        {was: 'budget.exhausted', what: 'replay'},
        {was: 'budget.exhausted', what: 'replay'},
      ]);
    });
  });
});

describe('a dialog that moves', () => {
  it('names the last that was held against the server it left', () => {
    withRouter(new FakeStore(on('main', 'main-1', 0, 1)), (router, reported) => {
      router.learnFailure(MAIN, 'talk', failing.html);
      router.learnFailure(MAIN, 'probe', failing.net);
      router.learn({was: 'alive', server: MAIN, at: 0});
      router.learn(answeredBy(BACKUP, 1));
      expect(reported.at(-1)).to.deep.equal({
        was: 'dialog.moved',
        from: MAIN,
        to: BACKUP,
        epoch: 2,
        cause: failing.net,
        contextLost: true,
      });
    });
  });
});
