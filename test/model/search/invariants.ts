import {isOpen, isFreshlyHealthy} from '../../../src/core/failover/health.js';
import {healthOf, liveDialog} from '../../../src/core/failover/routing.js';
import {defaultTiming as timing} from '../../../src/core/timing.js';
import type {Request} from './net.js';
import {nameOf, urls} from './net.js';
import type {Moment, World} from './world.js';

/** What must hold whenever something has happened; a text says what is wrong. */
type Check = (moment: Moment, world: World) => string | undefined;

const talksOf = (world: World, id: string): readonly Request[] =>
  world.net.requests.filter(({endpoint, questionId}) => endpoint === 'talk' && questionId === id);

const isHttp = (request: Request): boolean =>
  typeof request.outcome === 'object' && request.outcome.type === 'refused';

const diagnostics = (world: World) =>
  world.log.flatMap(({at, moment}) =>
    moment.type === 'diagnostic' ? [{at, tab: moment.tab, ...moment.diagnostic}] : [],
  );

/** Something that is held against a server, since the dialog of this epoch began. */
function hasEvidence(world: World, server: string, epoch: number): boolean {
  const began = world.log.findLast(({moment}) => moment.type === 'write' && moment.before.epoch < epoch);
  return diagnostics(world).some(
    one =>
      one.type === 'server.failed' && one.server === server && one.at >= (began?.at ?? 0) - timing.healthTtl,
  );
}

const mostIn = (times: readonly number[], span: number): number =>
  Math.max(0, ...times.map((from, index) => times.slice(index).filter(at => at - from < span).length));

/** What was carried out twice, with another question between, looks in a history like a question that was asked twice. */
const timesCarriedOut = ({servers}: World, id: string): number =>
  Object.values(servers).reduce((sum, {processed}) => sum + processed.filter(one => one === id).length, 0);

/** The invariants that can be seen at a moment, by their numbers in test/model/invariants.md. */
export const invariants: Readonly<Record<string, Check>> = {
  'I1 one answer a question': (moment, world) => {
    if (moment.type !== 'state') return undefined;
    const {before, after} = moment;
    const ids = after.turns.map(({id}) => id);
    if (new Set(ids).size < ids.length) return `two turns of one question: ${ids.join()}`;
    // A history lists what its server did, twice if it did it twice, and even if another server's answer is shown.
    const isRecalled = ({id}: {id: string}) => id.startsWith('recalled');
    const said = ({question, progress}: (typeof after.turns)[0]) =>
      `${question ?? ''} ${progress.type === 'answered' ? progress.html : ''}`;
    const recalled = new Set(after.turns.filter(isRecalled).map(said));
    const own = after.turns.filter(turn => !isRecalled(turn) && turn.question !== null);
    const twice =
      own.find(turn => recalled.has(said(turn)) && timesCarriedOut(world, turn.id) < 2) ??
      own.find((turn, index) => own.findIndex(({question}) => question === turn.question) < index);
    if (twice !== undefined) return `two turns say the same: ${said(twice)}`;
    for (const {id, progress} of before.turns) {
      const then = after.turns.find(turn => turn.id === id)?.progress;
      if (progress.type === 'answered' && then && (then.type !== 'answered' || then.html !== progress.html))
        return `the answer of ${id} was replaced`;
    }
    return undefined;
  },

  'I2 no question disappears': (moment, world) => {
    if (moment.type !== 'state' || !moment.tab.isOpen) return undefined;
    const {tab, after} = moment;
    const gone = [...tab.asked].find(
      id =>
        !after.turns.some(turn => turn.id === id) &&
        talksOf(world, id).every(({outcome}) => outcome !== 'answered') &&
        after.turns.length > 0,
    );
    return gone && `${gone} is gone from tab ${tab.number}`;
  },

  'I2 none spins without a timer or a request': (moment, world) => {
    if (moment.type !== 'state' || !moment.tab.isHere) return undefined;
    const spins = moment.after.turns.some(({progress}) =>
      ['sent', 'slow', 'stalled', 'moved', 'waiting'].includes(progress.type),
    );
    // What a state announces is begun in the same task.
    if (spins) world.clock.at(0, () => {});
    return spins && world.net.out === 0 && world.clock.armed === 0 ? 'nothing is under way' : undefined;
  },

  'I3 a talk of a dialog goes to its server': (moment, world) => {
    if (moment.type !== 'request' || moment.request.endpoint !== 'talk') return undefined;
    const {contextId, to} = moment.request;
    if (contextId == null || !world.options.features.storage) return undefined;
    const known = world.log.some(
      ({moment: {...then}}) =>
        then.type === 'write' &&
        then.after.dialog?.contextId === contextId &&
        then.after.dialog.server === urls[to],
    );
    return known ? undefined : `${contextId} to ${to}, which no record has held`;
  },

  'I4 no context id crosses': moment => {
    if (moment.type !== 'request') return undefined;
    const {contextId, to} = moment.request;
    return contextId != null && !contextId.startsWith(to) ? `${contextId} to ${to}` : undefined;
  },

  'I5 server and context id change together, epochs only grow': moment => {
    if (moment.type !== 'write') return undefined;
    const {before, after} = moment;
    if (after.epoch < before.epoch) return `epoch ${before.epoch} became ${after.epoch}`;
    if (after.epoch > before.epoch + 1) return `epoch ${before.epoch} skipped to ${after.epoch}`;
    if (after.epoch > before.epoch || before.dialog === null || after.dialog === null) return undefined;
    const isSame =
      before.dialog.server === after.dialog.server && before.dialog.contextId === after.dialog.contextId;
    return isSame ? undefined : `epoch ${after.epoch} moved from ${before.dialog.server}`;
  },

  'I6 what is on the backup stays there': (moment, world) => {
    if (moment.type !== 'request' || moment.request.endpoint !== 'talk' || moment.request.to !== 'main')
      return undefined;
    const record = world.site.record;
    if (record === undefined || world.site.isWriting) return undefined;
    const dialog = liveDialog(record, world.clock.now(), timing);
    if (dialog?.server !== urls.backup) return undefined;
    return hasEvidence(world, urls.backup, record.epoch)
      ? undefined
      : 'a talk to main, nothing against the backup';
  },

  'I7 a dialog moves for a reason': (moment, world) => {
    if (moment.type !== 'write') return undefined;
    const {before, after} = moment;
    const from = before.dialog?.server;
    if (from === undefined || after.dialog === null || from === after.dialog.server) return undefined;
    if (liveDialog(before, world.clock.now(), timing) === null) return undefined;
    return hasEvidence(world, from, before.epoch)
      ? undefined
      : `moved off ${nameOf(from)}, of which nothing was known`;
  },

  'I8 one server: nobody else is contacted': (moment, world) =>
    moment.type === 'request' && !world.options.backup && moment.request.to === 'backup'
      ? 'a request to the backup'
      : undefined,

  'I9 the record moves after an answer': (moment, world) => {
    if (moment.type !== 'write') return undefined;
    const {dialog} = moment.after;
    if (dialog === null || dialog.server === moment.before.dialog?.server) return undefined;
    const answered = world.net.requests.some(
      ({endpoint, to, outcome}) =>
        endpoint === 'talk' && urls[to] === dialog.server && outcome === 'answered',
    );
    return answered ? undefined : `${dialog.server} has answered nothing`;
  },

  'I10 budgets': (moment, world) => {
    if (moment.type !== 'request') return undefined;
    // A clock that is set back forgets the probes: blocking every probe for an hour would be worse.
    if (world.budgetWasForgotten) return undefined;
    const {requests, clock} = world.net;
    const recent = requests.filter(({at}) => clock.uptime() - at <= 300_000);
    const times = (which: (request: Request) => boolean) => recent.filter(which).map(({at}) => at);
    if (
      mostIn(
        times(
          ({questionId: id, to}) =>
            id !== undefined && id === moment.request.questionId && to === moment.request.to,
        ),
        58_000,
      ) > 3
    )
      return `${moment.request.questionId ?? ''} was sent more than three times in a minute to ${moment.request.to}`;
    if (!world.options.features.storage || !world.options.features.locks) return undefined;
    // Two tabs that ask both servers in the same instant may both have seen the last two coins.
    const crowd = 2 * (world.tabs.length - 1);
    if (
      mostIn(
        times(({endpoint}) => endpoint === 'status'),
        60_000,
      ) >
      20 + crowd
    )
      return 'too many probes';
    return undefined;
  },

  'I11 no warm-up while a verdict is fresh': (moment, world) => {
    if (moment.type !== 'diagnostic' || moment.diagnostic.type !== 'warmup.start') return undefined;
    const record = world.site.record;
    if (record === undefined) return undefined;
    const health = healthOf(record, moment.diagnostic.server);
    const now = world.clock.now();
    // A verdict from the future is none.
    if ((health.okAt ?? 0) > now) return undefined;
    return isFreshlyHealthy(health, now, timing) ? 'main was known to be good' : undefined;
  },

  'I11 no request while idle': (moment, world) => {
    if (moment.type !== 'request') return undefined;
    const {clock} = world;
    const busy = world.tabs.some(tab =>
      tab.state.turns.some(({progress: {type}}) =>
        ['queued', 'sent', 'slow', 'stalled', 'moved', 'waiting'].includes(type),
      ),
    );
    return busy || clock.uptime() - world.touchedAt <= 15_000 ? undefined : 'nobody wants anything';
  },

  'I13 a settled question is out no more': (moment, world) => {
    if (moment.type !== 'state') return undefined;
    const {tab, after} = moment;
    const settled = after.turns.find(
      ({id, progress, elsewhere}) =>
        !elsewhere &&
        ['answered', 'refused', 'unsent'].includes(progress.type) &&
        talksOf(world, id).some(request => request.tab === tab.number && request.outcome === undefined),
    );
    return settled && `${settled.id} is still out`;
  },

  'I18 unsafe talks are not repeated in doubt': (moment, world) => {
    if (moment.type !== 'request' || moment.request.questionId === undefined) return undefined;
    const id = moment.request.questionId;
    if (!world.unsafe.has(id)) return undefined;
    const earlier = talksOf(world, id).slice(0, -1);
    return earlier.every(isHttp) ? undefined : `${id} was sent again in doubt`;
  },

  'a bad server is not asked first by a new dialog': (moment, world) => {
    if (moment.type !== 'request' || moment.request.endpoint !== 'talk') return undefined;
    const {to, questionId, contextId} = moment.request;
    const record = world.site.record;
    if (record === undefined || world.site.isWriting) return undefined;
    if (contextId !== null || to === 'backup' || !world.options.backup) return undefined;
    const isFirst = talksOf(world, questionId ?? '').length === 1;
    const now = world.clock.now();
    const main = healthOf(record, urls.main);
    // A strike from the future was seen by a clock that has been set back: it counts for nothing, as one of long ago.
    const ago = now - (main.circuit?.openedAt ?? now);
    const isCurrent = ago >= 0 && ago < timing.maxCooldown;
    const isWorse = isOpen(main, now) && isCurrent && !isOpen(healthOf(record, urls.backup), now);
    return isFirst && isWorse && liveDialog(record, now, timing) === null ? 'main is bad' : undefined;
  },
};
