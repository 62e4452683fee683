import {setTimeout as pause} from 'node:timers/promises';
import {startReferencePair, type ReferencePair} from '../../../demo/server/reference-pair.js';
import {servePage} from '../bench/page.js';
import {randomOf} from '../../model/simulation/random.js';
import {launch} from '../../support/page-browser.js';
import {flap, type Pace} from './flaps.js';
import type {Reading} from './gauge.js';
import {leave, watchSilence, type Silence} from './leave.js';
import {questions} from './questions.js';
import {tallyOf, type Tally} from './tally.js';
import {hurried, SoakVisitor, type Turn} from './visitor.js';

export interface Soak {
  readonly questions: number;
  /** The heap is read after so many. */
  readonly step: number;
  /** A dialog has so many questions, then the visitor is away until it is over. */
  readonly dialog: number;
  /** How long main is in one state. */
  readonly pace: Pace;
  readonly seed: number;
  /** With fewer moves than that, little is proved. */
  readonly moves: number;
}

export interface Sample extends Reading {
  readonly questions: number;
  /** Medians since the sample before: ms to type a question, and from Enter to the answer. */
  readonly typing: number;
  readonly answering: number;
}

export interface Soaked extends Silence {
  /** What should stand in the transcript, and what does. */
  readonly expected: readonly Turn[];
  readonly transcript: readonly Turn[];
  /** Distinct answers. */
  readonly answers: number;
  /** How often each diagnostic was reported. */
  readonly steps: Readonly<Record<string, number>>;
  readonly flaps: number;
  readonly tally: Tally;
  /** Before there is an element; after a first one has come and gone; after the one that is measured. */
  readonly bare: Reading;
  readonly first: Reading;
  readonly left: Reading;
  /** The first one is read after some questions and a restart. */
  readonly samples: readonly Sample[];
  readonly restarted: Reading;
}

/** Code that the browser compiles meanwhile is none of the element's. */
const calm = ['--js-flags=--jitless --no-flush-bytecode'];
/** Questions of a visitor before what is measured: code is compiled then, and what is kept once is there. */
const acquaintance = 12;
/** ms after which the platform has forgotten a dialog. */
const forgotten = 11 * 60_000;

export async function soak(soak: Soak, said: (sample: Sample) => void = () => undefined): Promise<Soaked> {
  const pair = await startReferencePair();
  const site = await servePage('');
  const browser = await launch('chromium', calm);
  try {
    return await run(pair, await SoakVisitor.arrive(browser, site.url), soak, said);
  } finally {
    await browser.close();
    await site.close();
    await pair.close();
  }
}

async function run(
  pair: ReferencePair,
  visitor: SoakVisitor,
  soak: Soak,
  said: (sample: Sample) => void,
): Promise<Soaked> {
  const bare = await visitor.gauge();
  await getAcquainted(pair, visitor, soak.seed);
  await leave(pair, visitor, bare);
  const first = await visitor.gauge();

  await getAcquainted(pair, visitor, soak.seed);
  await visitor.restart();
  pair.main.clearLog();
  pair.backup.clearLog();
  const {steps: before} = await visitor.report();
  const flaps = flap(pair.main, soak.pace, randomOf(soak.seed, 1));
  const asked = questions(soak.questions, randomOf(soak.seed, 2));
  const samples: Sample[] = [];
  try {
    await askAll();
  } finally {
    await flaps.stop();
  }

  const answers = await visitor.read(asked.map(({answer}) => answer));
  const expected = asked.map(({text}, index) => ({question: text, answers: [answers[index] ?? '']}));
  const {transcript, steps: after} = await visitor.report();
  const steps = Object.fromEntries(
    Object.entries(after).map(([was, count]) => [was, count - (before[was] ?? 0)]),
  );
  const tally = tallyOf(pair, flaps);
  await visitor.restart();
  const restarted = await visitor.gauge();
  await leave(pair, visitor, bare);
  const silence = await watchSilence(visitor);
  return {
    ...{expected, transcript, answers: new Set(answers).size, steps, flaps: flaps.count(), tally},
    ...{bare, first, samples, restarted, left: await visitor.gauge(), ...silence},
  };

  async function askAll(): Promise<void> {
    const typing: number[] = [];
    const answering: number[] = [];
    const sample = async () => {
      const medians = {typing: median(typing.splice(0)), answering: median(answering.splice(0))};
      const reading = {questions: samples.length * soak.step, ...medians, ...(await visitor.gauge())};
      samples.push(reading);
      said(reading);
    };
    await sample();
    for (const [index, {text}] of asked.entries()) {
      const start = performance.now();
      await visitor.type(text);
      typing.push(performance.now() - start);
      answering.push(await visitor.enter(index + 1));
      if ((index + 1) % soak.step === 0) await sample();
      if ((index + 1) % soak.dialog === 0) await beAway(pair);
    }
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

/** Some questions to both servers. */
async function getAcquainted(pair: ReferencePair, visitor: SoakVisitor, seed: number): Promise<void> {
  await Promise.all([pair.main.setFault({is: 'ok'}), pair.backup.setFault({is: 'ok'})]);
  await visitor.open(pair);
  for (const [index, {text}] of questions(acquaintance, randomOf(seed, 0)).entries()) {
    if (index === acquaintance / 2) await pair.main.setFault({is: 'silent'});
    await visitor.type(text);
    await visitor.enter(index + 1);
  }
}

/** Both servers forget the dialog, and the page finds that out. */
async function beAway(pair: ReferencePair): Promise<void> {
  pair.advanceClock(forgotten);
  await pause(hurried.dialogIdle + 100);
}
