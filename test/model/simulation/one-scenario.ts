/** A process of its own for one scenario: `one-scenario.ts <scenario> <seed> <visitors>`. */
import {resultsOf, type ScenarioKey} from './result.js';

const [key, seed, count] = process.argv.slice(2);
process.send?.(resultsOf(key as ScenarioKey, Number(seed), Number(count)));
