import type {Figures} from './figures.js';
import type {ScenarioKey} from './result.js';

/** The figures of one policy, by scenario. */
export type Outcome = Readonly<Record<ScenarioKey, Figures>>;

export interface Target {
  readonly what: string;
  readonly atMost: number;
  readonly measured: number;
}

/** What this project promises. */
export function targetsOf(outcome: Outcome): readonly Target[] {
  const total = (of: (figures: Figures) => number): number =>
    Object.values(outcome).reduce((sum, figures) => sum + of(figures), 0);
  const {healthy, bothRefuse} = outcome;
  return [
    {what: 'dialogs moved off a healthy main, of 1000 questions', atMost: 1, measured: healthy.wrongMoves},
    {what: 'questions unanswered, all scenarios', atMost: 0, measured: total(({unanswered}) => unanswered)},
    {what: 'questions answered twice, all scenarios', atMost: 0, measured: total(one => one.answeredTwice)},
    {what: 'foreign context ids, all scenarios', atMost: 0, measured: total(one => one.foreignContexts)},
    {what: 'both down: seconds until 99 % are answered', atMost: 35, measured: bothRefuse.caughtUp / 1000},
    {
      what: 'both down: peak load of a server, relative to the steady load',
      atMost: 2,
      measured: Math.max(bothRefuse.mainPeak, bothRefuse.backupPeak),
    },
  ];
}

export const isMet = ({atMost, measured}: Target): boolean => measured <= atMost;
