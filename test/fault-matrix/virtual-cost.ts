import {way} from '../model/search/fake-server.js';
import {nameOf} from '../model/search/net.js';
import {bounds, warmUp, type Bound, type Measures} from './bounds.js';
import {homeOf} from './moments.js';
import type {Name, Row, Scene} from './row.js';
import type {VirtualPlayer} from './virtual-player.js';
import type {Asked} from './virtual-shown.js';
import {inWords, turnOf} from './virtual-shown.js';

/** The virtual world gives a lock, and stores, a millisecond after it was asked to. */
const aMoment = 1;
const usualWork = 300;

const isBound = (words: string): words is Bound => Object.hasOwn(bounds, words);

export function boundOf({row, cost}: Row, scene: Scene): Bound {
  const bound: string = scene.bound ?? cost;
  if (!isBound(bound)) throw new Error(`Row ${row}: nobody knows what "${bound}" means`);
  return bound;
}

const healthy = (by: Name, {work = usualWork}: Scene): number =>
  2 * way[by] + (by === 'main' ? work : usualWork) + aMoment;

/** When something is shown that stays. */
function settledAt({world}: VirtualPlayer, {tab, text}: Asked): number {
  const first = world.log.find(({moment}) => {
    if (moment.type !== 'state' || moment.tab !== tab) return false;
    const turn = turnOf(moment.after, text);
    return (
      turn !== undefined &&
      ['answered', 'invalid', 'too long', 'unsure'].includes(inWords(turn.progress) ?? '')
    );
  });
  return first?.at ?? Infinity;
}

/** ms beyond what a healthy server would have taken. */
export function costOf(player: VirtualPlayer, asked: Asked, scene: Scene): number {
  const {tab, text, at, since} = asked;
  const turn = turnOf(tab.state, text);
  const shownAt = settledAt(player, asked);
  const from = scene.costsFrom === 'then' ? player.actedAt : at;
  if (turn?.progress.type !== 'answered') return shownAt - from;
  const wasSent = player.world.log
    .slice(since)
    .some(
      ({at: then, moment}) => moment.type === 'request' && moment.request.endpoint === 'talk' && then >= from,
    );
  return shownAt - from - (wasSent ? healthy(nameOf(turn.progress.by), scene) : 0);
}

/** What the bound comes to; a move needs a lock. */
export function allowed(bound: Bound, scene: Scene, measures: Pick<Measures, 'U' | 'x' | 'outage'>): number {
  const home = homeOf(scene) ?? 'main';
  const W = homeOf(scene) ? warmUp.inDialog : warmUp.newDialog;
  return bounds[bound]({...measures, W}) + (scene.seen.by === home ? 0 : aMoment);
}
