import type {Act, Name, Scene} from './row.js';

/** What a scene is made of, for both players: what its row says, and what the visitor does around it. */
export type Step =
  | Act
  /** The visitor asks, and gets an answer. */
  | {readonly converse: Name}
  /** The warm-up has found out that the server works. */
  | {readonly verdict: Name}
  /** So many ms have passed since the first key. */
  | {readonly typed: number}
  | {readonly enter: readonly number[]}
  /** The server works on the question since so many ms. */
  | {readonly underWay: number};

export const typically = 2500;

/** Until a verdict is old, and until the penalty of a refusal is over. */
const stale = 11_000;
const forgiven = 100_000;

export const homeOf = ({moment, dialog}: Scene): Name | undefined => (moment === 'B' ? 'backup' : dialog);

/** How a visitor comes to have a dialog on a server, which nobody has asked lately. */
function earlier(home: Name | undefined): readonly Step[] {
  if (home === undefined) return [];
  if (home === 'main') return [{converse: 'main'}, {pass: stale}];
  return [{main: {is: 'refuse'}}, {converse: 'backup'}, {main: {is: 'ok'}}, {pass: forgiven}];
}

export const before = (scene: Scene): readonly Step[] => earlier(homeOf(scene));

/** The moments of the matrix: where a fault of a scene stands among what the visitor does. */
export function during(scene: Scene, typing: number, after: number): readonly Step[] {
  const {moment, happens, work, alsoAsked} = scene;
  const working: readonly Step[] = work === undefined ? [] : [{main: {is: 'delay', ms: work, on: ['talk']}}];
  const verdict = {verdict: homeOf(scene) ?? 'main'};
  const typed = {typed: typing};
  const enter = {enter: alsoAsked === 'at Enter' ? [0, 1] : [0]};
  const steps = {
    I: [...happens, {pass: stale}, {key: 0}, typed, enter],
    K: [...happens, {key: 0}, typed, enter],
    T: [{key: 0}, verdict, ...happens, typed, enter],
    E: [{key: 0}, verdict, typed, ...happens, enter],
    P: [{key: 0}, verdict, typed, enter, {underWay: after}, ...happens],
    B: [{key: 0}, verdict, typed, ...happens, enter],
  } satisfies Record<string, readonly Step[]>;
  return [
    ...working,
    ...steps[moment],
    ...(scene.then ?? []),
    ...(alsoAsked === 'then' ? [{enter: [1]}] : []),
  ];
}

/** Another question, after the scene. */
export const afterwards = (acts: readonly Act[]): readonly Step[] => [
  ...acts,
  {key: 0},
  {typed: typically},
  {enter: [0]},
];
