import {expect} from '@open-wc/testing';
import type {Health, Strike} from '../../src/dialog/health.js';
import type {Ports} from '../../src/dialog/ports.js';
import {openRouter} from '../../src/dialog/router.js';
import {defaultTiming as timing} from '../../src/dialog/timing.js';
import {BACKUP, MAIN, stage} from '../support/stage.js';

const {penaltyLongest} = timing;
const strike: Strike = {at: 0, until: 1, count: 1, seenBy: 'probe', asked: false};

describe('what is stored of a server', () => {
  // In virtual time it is 0.
  const cases: readonly (readonly [string, Health, boolean])[] = [
    ['counts when it was seen now', {okAt: 0, strike}, true],
    ['counts for ten minutes', {strike: {...strike, at: 1 - penaltyLongest}}, true],
    ['is forgotten after ten minutes', {strike: {...strike, at: -penaltyLongest}}, false],
    ['is of a clock that was ahead, when it answered later than now', {okAt: 1, strike}, false],
    [
      'is of a clock that was ahead, when it failed later than now',
      {okAt: 0, strike: {...strike, at: 1}},
      false,
    ],
  ];
  for (const [what, health, counts] of cases) {
    it(what, () => {
      stage(() => {
        const store = {read: () => ({epoch: 1, dialog: null, health: {[MAIN]: health}})};
        const router = openRouter({store} as unknown as Ports, {
          servers: {main: MAIN, backup: BACKUP},
          timing,
        });
        expect(router.routing().health).to.deep.equal(counts ? {[MAIN]: health} : {});
      });
    });
  }
});
