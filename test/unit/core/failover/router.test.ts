import {expect} from 'chai';
import type {CircuitState} from '../../../../src/core/failover/health.js';
import {BACKUP, failing, MAIN, on} from '../../../support/stage.js';
import {answeredBy, FakeStore, withRouter} from '../fake-store.js';

const minute = 60_000;
const circuit: CircuitState = {
  openedAt: -minute,
  openUntil: minute,
  failures: 1,
  source: 'probe',
  isRequested: false,
};

describe('what another tab has stored', () => {
  it('is taken over: a dialog that it began, and says so', () => {
    const store = new FakeStore(on('main', 'main-1', 0, 1));
    withRouter(store, (router, reported) => {
      store.stored = on('backup', 'backup-1', 0, 2);
      expect(router.dialog()?.server).to.equal(BACKUP);
      expect(reported).to.deep.equal([{type: 'tab.adopted', epoch: 2}]);
    });
  });

  it('is taken over without a word in the same dialog', () => {
    const store = new FakeStore(on('main', 'main-1', 0, 1));
    withRouter(store, (router, reported) => {
      store.stored = {
        ...on('main', 'main-1', 0, 1),
        health: {[MAIN]: {circuit: {...circuit, isRequested: true}}},
      };
      expect(router.requestedDelay(MAIN)).to.equal(minute);
      expect(reported).to.deep.equal([]);
    });
  });

  it('is kept when this tab learns something', () => {
    const store = new FakeStore(on('main', 'main-1', 0, 1));
    withRouter(store, router => {
      store.stored = {...on('main', 'main-1', 0, 1), health: {[MAIN]: {circuit}}};
      router.learn({type: 'alive', server: BACKUP, at: 0});
      expect(store.stored.health).to.deep.equal({[MAIN]: {circuit}, [BACKUP]: {okAt: 0}});
      expect(router.routing()).to.deep.equal(store.stored);
    });
  });

  it('is a new beginning when the storage was cleared', () => {
    const store = new FakeStore();
    withRouter(store, router => {
      router.learn(answeredBy(MAIN, 0));
      store.stored = undefined;
      expect(router.routing()).to.deep.equal({epoch: 2, dialog: null, health: {}});
    });
  });

  it('is a new beginning also for what this tab is about to store', () => {
    const store = new FakeStore();
    withRouter(store, router => {
      router.learn(answeredBy(MAIN, 0));
      store.stored = undefined;
      router.learn({type: 'alive', server: MAIN, at: 0});
      expect(store.stored).to.deep.equal({epoch: 2, dialog: null, health: {[MAIN]: {okAt: 0}}});
      expect(router.dialog()).to.equal(null);
    });
  });

  it('is one new beginning, however often the empty storage is read', () => {
    const store = new FakeStore();
    withRouter(store, router => {
      router.learn(answeredBy(MAIN, 0));
      store.stored = undefined;
      expect(router.routing().epoch).to.equal(2);
    });
  });

  it('is nothing where nothing can be stored: what was learnt stays', () => {
    const store = new FakeStore(undefined, {isSlow: true});
    withRouter(store, router => {
      router.learn(answeredBy(MAIN, 0));
      expect(router.dialog()?.server).to.equal(MAIN);
    });
  });

  it('by a clock that is ahead does not keep a dialog alive', () => {
    const store = new FakeStore(on('main', 'main-1', 0, 1));
    withRouter(store, router => {
      store.stored = on('main', 'main-1', 60 * minute, 1);
      expect(router.dialog()?.usedAt).to.equal(0);
    });
  });
});

describe('a store that is slow', () => {
  const health = {[MAIN]: {circuit}};

  it('does not undo what this tab has learnt meanwhile', () => {
    const store = new FakeStore(on('main', 'main-1', 0, 1), {isSlow: true});
    withRouter(store, router => {
      router.learn({type: 'alive', server: MAIN, at: 0});
      expect(router.isFreshlyHealthy(MAIN)).to.equal(true);
    });
  });

  it('does not hide a dialog that another tab has begun meanwhile', () => {
    const store = new FakeStore(on('main', 'main-1', 0, 1), {isSlow: true});
    withRouter(store, router => {
      router.learn({type: 'alive', server: MAIN, at: 0});
      store.stored = on('backup', 'backup-1', 0, 2);
      expect(router.dialog()?.server).to.equal(BACKUP);
    });
  });

  it('is followed again once everything is stored', () => {
    const store = new FakeStore(on('main', 'main-1', 0, 1), {isSlow: true});
    withRouter(store, router => {
      router.learn({type: 'alive', server: MAIN, at: 0});
      router.learn({type: 'alive', server: BACKUP, at: 0});
      store.arrive();
      expect(router.isFreshlyHealthy(BACKUP)).to.equal(true);
      store.arrive();
      store.stored = {...on('main', 'main-1', 0, 1), health};
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
        expect(reported.map(({type}) => type)).to.deep.equal(jumps);
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

describe('the budget of probes', () => {
  it('is counted in the store, and at the limit refused and reported', () => {
    const store = new FakeStore();
    withRouter(store, (router, reported) => {
      const granted = Array.from({length: 22}, () => router.acquireProbe());
      expect(granted.filter(Boolean).length).to.equal(20);
      expect(granted.slice(20)).to.deep.equal([false, false]);
      expect(store.stored?.probes?.length).to.equal(20);
      expect(reported).to.deep.equal([{type: 'budget.exhausted'}, {type: 'budget.exhausted'}]);
    });
  });
});

describe('a dialog that moves', () => {
  it('names the last that was held against the server it left', () => {
    withRouter(new FakeStore(on('main', 'main-1', 0, 1)), (router, reported) => {
      router.learnFailure(MAIN, 'talk', failing.html);
      router.learnFailure(MAIN, 'probe', failing.net);
      router.learn({type: 'alive', server: MAIN, at: 0});
      router.learn(answeredBy(BACKUP, 1));
      expect(reported.at(-1)).to.deep.equal({
        type: 'dialog.moved',
        from: MAIN,
        to: BACKUP,
        epoch: 2,
        cause: failing.net,
        contextLost: true,
      });
    });
  });
});
