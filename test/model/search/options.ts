import type {Timing} from '../../../src/core/timing.js';
import type {Name} from './fake-server.js';
import type {Features} from './site.js';

/** What a virtual world is made of. */
export interface Options {
  readonly seed: number;
  readonly backup: boolean;
  readonly features: Features;
  readonly timing: Partial<Timing>;
  /** Half a round trip to each server, ms. */
  readonly ways: Readonly<Record<Name, number>>;
}
