import {expect} from 'chai';
import type {Routing} from '../../../../src/core/failover/routing.js';
import {defaultTiming as timing} from '../../../../src/core/timing.js';
import {MAIN, on} from '../../../support/stage.js';
import {answeredBy, FakeStore, withRouter} from '../fake-store.js';

describe('a dialog on a server that this page does not know', () => {
  const foreign: Routing = {
    ...on('main', 'x-1', 0, 7),
    dialog: {server: 'https://other/', contextId: 'x-1', usedAt: 0},
  };

  it('is left alone: this page has a dialog of its own, in memory', () => {
    const store = new FakeStore(foreign);
    withRouter(store, router => {
      expect(router.dialog()).to.equal(null);
      router.learn(answeredBy(MAIN, 7));
      expect(store.stored).to.deep.equal(foreign);
      expect(router.dialog()?.contextId).to.equal(`${MAIN}-1`);
      expect(router.dialog()?.contextId).to.equal(`${MAIN}-1`);
      router.learn({type: 'ended', epoch: 8});
      expect(store.stored).to.deep.equal(foreign);
    });
  });

  it('has ended like any other when it is idle for too long', () => {
    const old = {...foreign, dialog: {...foreign.dialog!, usedAt: -timing.dialogIdle}};
    withRouter(new FakeStore(old), router => {
      router.learn(answeredBy(MAIN, 7));
      expect(router.dialog()?.server).to.equal(MAIN);
      expect(router.routing().epoch).to.equal(8);
    });
  });
});

describe('a storage that was forgotten', () => {
  it('has ended the dialog, in memory too', () => {
    const store = new FakeStore(on('backup', 'b-1', 0, 3));
    withRouter(store, router => {
      store.stored = undefined;
      router.forget();
      expect(store.forgotten).to.equal(1);
      expect(router.routing()).to.deep.equal({epoch: 4, dialog: null, health: {}});
    });
  });
});
