import {model} from './model.js';
import type {Run} from './run.js';
import {perSecond, quantile, sum} from './statistics.js';
import type {Question} from './visit.js';

/** What is said about a run. Times in ms; an answer that never came took Infinity. */
export interface Figures {
  /** Questions that met the fault; in a healthy run, all that were asked in the steady state. */
  readonly met: number;
  /** Time to answer beyond what an idle server and an open connection would have taken. */
  readonly median: number;
  readonly p99: number;
  readonly unanswered: number;
  readonly answeredTwice: number;
  /** Talks a second in the busiest five seconds after the fault began, relative to the steady load of the whole site. */
  readonly backupPeak: number;
  readonly mainPeak: number;
  /** For 1000 questions asked in a dialog on main. */
  readonly wrongMoves: number;
  /** Talks worked through more than once, for 1000 questions. */
  readonly doubledTalks: number;
  readonly foreignContexts: number;
  /** Both down: from the end of the fault to the answer, for 99 % of the questions that it held up. Else NaN. */
  readonly caughtUp: number;
}

const peakWidth = 5;

export function figuresOf(run: Run): Figures {
  const {scenario, questions, tallies} = run;
  const faults = [...scenario.main, ...scenario.backup];
  const from = Math.min(...faults.map(fault => fault.from));
  const to = Math.max(...faults.map(fault => fault.to));
  const met = questions.filter(question =>
    faults.length === 0
      ? question.askedAt >= model.steadyFrom
      : question.askedAt < to && answeredAt(question) >= from,
  );
  const extra = met.map(question => answeredAt(question) - question.askedAt - question.least);
  const kept = scenario.backup.length === 0 ? [] : met.filter(question => answeredAt(question) >= to);
  const inMain = questions.filter(({home}) => home === 'main');
  return {
    met: met.length,
    median: quantile(extra, 0.5),
    p99: quantile(extra, 0.99),
    unanswered: questions.filter(({by}) => by === null).length,
    answeredTwice: questions.filter(({shown}) => shown > 1).length,
    backupPeak: peakOf(tallies.backup.talks) / steadyLoad(run),
    mainPeak: peakOf(tallies.main.talks) / steadyLoad(run),
    wrongMoves: (1000 * questions.filter(({wrongMove}) => wrongMove).length) / inMain.length,
    doubledTalks: (1000 * doubled(run)) / questions.length,
    foreignContexts: run.foreignContexts,
    caughtUp: quantile(
      kept.map(question => answeredAt(question) - to),
      0.99,
    ),
  };
}

export const answeredAt = ({by, settledAt}: Question): number => (by === null ? Infinity : settledAt);

/** Talks a second of both servers, before the fault. */
export function steadyLoad({tallies}: Run): number {
  const from = model.steadyFrom / 1000;
  const to = model.faultFrom / 1000;
  return (sum(tallies.main.talks.slice(from, to)) + sum(tallies.backup.talks.slice(from, to))) / (to - from);
}

const peakOf = (talks: readonly number[]): number =>
  Math.max(
    ...perSecond(talks.slice(model.faultFrom / 1000), peakWidth, (model.end - model.faultFrom) / 1000),
  );

function doubled({tallies}: Run): number {
  const times = new Map(tallies.main.processed);
  for (const [id, count] of tallies.backup.processed) times.set(id, (times.get(id) ?? 0) + count);
  return sum([...times.values()].map(count => count - 1));
}
