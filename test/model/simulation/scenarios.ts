import type {Fault, Trouble} from './faults.js';
import {model} from './model.js';

export interface Scenario {
  readonly name: string;
  readonly main: readonly Fault[];
  readonly backup: readonly Fault[];
  readonly quickStatus: boolean;
}

/** ms */
export const outage = 120_000;
const brownout = 240_000;

const during = (type: Trouble, duration = outage): readonly Fault[] => [
  {type, from: model.faultFrom, to: model.faultFrom + duration},
];

export const scenarios = {
  healthy: {name: 'Healthy, with pauses up to 1.2 s', main: [], backup: [], quickStatus: false},
  refuses: {name: 'Main refuses for 120 s', main: during('refuses'), backup: [], quickStatus: false},
  silent: {name: 'Main is silent for 120 s', main: during('silent'), backup: [], quickStatus: false},
  hangs: {
    name: 'Talks to main hang for 120 s, its status is fine',
    main: during('hangs'),
    backup: [],
    quickStatus: false,
  },
  brownout: {
    name: 'Main is four times slower for 240 s, and so is its status',
    main: during('slow', brownout),
    backup: [],
    quickStatus: false,
  },
  quickBrownout: {
    name: 'Main is four times slower for 240 s, but its status is quick',
    main: during('slow', brownout),
    backup: [],
    quickStatus: true,
  },
  bothRefuse: {
    name: 'Both refuse for 120 s, then are back',
    main: during('refuses'),
    backup: during('refuses'),
    quickStatus: false,
  },
  bothSilent: {
    name: 'Both are silent for 120 s, then are back',
    main: during('silent'),
    backup: during('silent'),
    quickStatus: false,
  },
} as const satisfies Record<string, Scenario>;
