import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {VirtualClock} from '../../support/virtual-clock.js';
import {Contexts} from './contexts.js';
import {Pace} from './pace.js';
import {randomOf} from './random.js';
import {Server} from './server.js';
import {quantile} from './statistics.js';

describe('the model', () => {
  it('works slowly for a while, and not at all in a pause', () => {
    const pace = new Pace([
      {from: 100, to: 500, speed: 0.25},
      {from: 200, to: 300, speed: 0},
    ]);
    assert.equal(pace.endOf(0, 50), 50);
    assert.equal(pace.endOf(0, 110), 140);
    assert.equal(pace.endOf(90, 60), 400);
    assert.equal(pace.endOf(250, 100), 550);
  });

  it('knows the ids that a server has not given', () => {
    const contexts = new Contexts('main');
    const id = contexts.use(null, 0);
    assert.equal(contexts.use(id, 1), id);
    assert.notEqual(contexts.use(id, 700_000), id);
    assert.equal(contexts.foreign, 0);
    contexts.use('backup-1', 2);
    assert.equal(contexts.foreign, 1);
  });

  it('serves one after the other, goes on when nobody waits any more, and loses its work when it dies', () => {
    const clock = new VirtualClock();
    const server = new Server(
      'main',
      {workers: 1, pauses: [], faults: [{type: 'refuses', from: 250, to: 300}], quickStatus: false},
      clock,
    );
    const log: string[] = [];
    for (const questionId of ['a', 'b', 'c']) {
      server.talk({questionId, contextId: null, work: 100}, result => {
        log.push(`${clock.uptime()} ${questionId} ${'value' in result ? result.value : result.failure.type}`);
      });
    }
    clock.advance(400);
    assert.deepEqual(log, ['100 a main-1', '200 b main-2', '250 c unreachable']);
    assert.deepEqual([...server.tally.processed.keys()], ['a', 'b']);
    assert.equal(server.recovery.wasWellSince(200), false);
    assert.equal(server.recovery.wasWellSince(300), true);
  });

  it('draws the same numbers for the same keys', () => {
    const draw = (...keys: number[]): number[] => Array.from({length: 3}, randomOf(...keys));
    assert.deepEqual(draw(1, 2), draw(1, 2));
    assert.notDeepEqual(draw(1, 2), draw(2, 1));
    const many = Array.from({length: 10_000}, randomOf(5));
    assert.ok(Math.abs(quantile(many, 0.25) - 0.25) < 0.02);
  });
});
