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
    {what: 'healthy: dialogs moved off main, for 1000 questions', atMost: 1, measured: healthy.wrongMoves},
    {what: 'all scenarios: questions unanswered', atMost: 0, measured: total(({unanswered}) => unanswered)},
    {what: 'all scenarios: questions answered twice', atMost: 0, measured: total(one => one.answeredTwice)},
    {what: 'all scenarios: foreign context ids', atMost: 0, measured: total(one => one.foreignContexts)},
    {what: 'both refuse: seconds until 99 % are caught up', atMost: 35, measured: bothRefuse.caughtUp / 1000},
    {
      what: 'both refuse: peak load of a server, relative to the steady load',
      atMost: 2,
      measured: Math.max(bothRefuse.mainPeak, bothRefuse.backupPeak),
    },
  ];
}

export const isMet = ({atMost, measured}: Target): boolean => measured <= atMost;
