import assert from 'node:assert/strict';
import {nameOf, type Request} from '../model/search/net.js';
import type {World} from '../model/search/world.js';
import type {Name, Seen} from './row.js';
import type {Asked} from './virtual-shown.js';
import {shownIn, turnOf} from './virtual-shown.js';

const diagnosticsSince = (world: World, index: number) =>
  world.log.slice(index).flatMap(({moment}) => (moment.type === 'diagnostic' ? [moment.diagnostic] : []));

/** How many dialogs have begun or ended. */
const epochsSince = (world: World, index: number): number =>
  new Set(
    diagnosticsSince(world, index).flatMap(one =>
      ['dialog.started', 'dialog.moved', 'dialog.rolled', 'dialog.ended'].includes(one.type) && 'epoch' in one
        ? [one.epoch]
        : [],
    ),
  ).size;

function movesPerDialog(world: World): number {
  let moves = 0;
  let most = 0;
  for (const {type} of diagnosticsSince(world, 0)) {
    if (type === 'dialog.ended') moves = 0;
    if (type === 'dialog.moved') most = Math.max(most, ++moves);
  }
  return most;
}

/**
 * Holds what became of a question against what was expected.
 *
 * @param since so much was in the log before the scene.
 */
export function expectSeen(world: World, asked: Asked, since: number, seen: Seen): void {
  const turn = turnOf(asked.tab.state, asked.text);
  assert.ok(turn, `"${asked.text}" is not in the transcript`);
  const requests = (from: number, which: (request: Request) => boolean): readonly Request[] =>
    world.log
      .slice(from)
      .flatMap(({moment}) => (moment.type === 'request' && which(moment.request) ? [moment.request] : []));
  const talksTo = (name: Name): readonly string[] =>
    requests(
      since,
      ({endpoint, questionId, to}) => endpoint === 'talk' && questionId === asked.id && to === name,
    ).map(({contextId}) => contextId ?? '-');
  const said = new Set(diagnosticsSince(world, since).map(({type}) => type));
  const probesOf = (name: Name): number =>
    requests(asked.since, ({endpoint, to}) => endpoint === 'status' && to === name).length;
  const {progress, begins} = turn;

  const found: Seen = {
    ...(progress.type === 'answered' && {by: nameOf(progress.by)}),
    ...(seen.shown && {shown: shownIn(asked) ?? 'slow'}),
    main: talksTo('main'),
    backup: talksTo('backup'),
    epochs: epochsSince(world, asked.since),
    ...(begins && {begins}),
    ...(seen.says && {says: seen.says.filter(type => said.has(type))}),
    ...(seen.saysNot && {saysNot: seen.saysNot.filter(type => !said.has(type))}),
    ...(seen.movesPerDialog !== undefined && {movesPerDialog: movesPerDialog(world)}),
    ...(seen.blames && {blames: blamed(world)}),
    ...(seen.strikes !== undefined && {strikes: Math.min(seen.strikes, strikesOf(world))}),
    ...(seen.probes && {
      probes: Object.fromEntries(Object.keys(seen.probes).map(name => [name, probesOf(name as Name)])),
    }),
    ...(seen.asksWhetherKept &&
      requests(since, ({endpoint}) => endpoint === 'available').length > 0 && {asksWhetherKept: true}),
  };
  assert.deepEqual(found, seen);
  const times = asked.tab.state.turns.filter(({question}) => question === asked.text).length;
  assert.equal(times, 1, 'the question is shown once');
}

const blamed = ({site}: World): readonly Name[] =>
  Object.entries(site.record?.health ?? {}).flatMap(([url, {circuit}]) => (circuit ? [nameOf(url)] : []));

const strikesOf = ({site}: World): number =>
  Object.entries(site.record?.health ?? {}).find(([url]) => nameOf(url) === 'main')?.[1].circuit?.failures ??
  0;
