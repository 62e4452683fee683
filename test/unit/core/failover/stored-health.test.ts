import {expect} from 'chai';
import {EMPTY} from 'rxjs';
import type {Health, CircuitState} from '../../../../src/core/failover/health.js';
import type {Ports} from '../../../../src/core/ports.js';
import {createRouter} from '../../../../src/core/failover/router.js';
import {defaultTiming as timing} from '../../../../src/core/timing.js';
import {BACKUP, MAIN, stage} from '../../../support/stage.js';

const {maxCooldown} = timing;
const circuit: CircuitState = {openedAt: 0, openUntil: 1, failures: 1, source: 'probe', isRequested: false};

describe('what is stored of a server', () => {
  // In virtual time it is 0.
  const cases: readonly (readonly [string, Health, boolean])[] = [
    ['counts when it was seen now', {okAt: 0, circuit}, true],
    ['counts for ten minutes', {circuit: {...circuit, openedAt: 1 - maxCooldown}}, true],
    ['is forgotten after ten minutes', {circuit: {...circuit, openedAt: -maxCooldown}}, false],
    ['is of a clock that was ahead, when it answered later than now', {okAt: 1, circuit}, false],
    [
      'is of a clock that was ahead, when it failed later than now',
      {okAt: 0, circuit: {...circuit, openedAt: 1}},
      false,
    ],
  ];
  for (const [what, health, counts] of cases) {
    it(what, () => {
      stage(() => {
        const store = {read: () => ({epoch: 1, dialog: null, health: {[MAIN]: health}}), changed$: EMPTY};
        const router = createRouter({store} as unknown as Ports, {
          servers: {main: MAIN, backup: BACKUP},
          timing,
        });
        expect(router.routing().health).to.deep.equal(counts ? {[MAIN]: health} : {});
      });
    });
  }
});
