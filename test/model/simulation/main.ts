/**
 * `npm run simulate`: a crowd of visitors meets failing servers in virtual time, once with the core of this project and
 * once with each of two other policies. `--visitors` (10 000), `--seed` (1); `--write` renews docs/simulation.*.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {plot} from './plot.js';
import {simulate} from './processes.js';
import {figuresTable, targetsTable} from './report.js';
import type {ScenarioKey} from './result.js';
import {scenarios} from './scenarios.js';
import {isMet, targetsOf, type Outcome} from './targets.js';

const {values: options} = parseArgs({
  options: {
    visitors: {type: 'string', default: '10000'},
    seed: {type: 'string', default: '1'},
    write: {type: 'boolean', default: false},
  },
});
const keys = Object.keys(scenarios) as ScenarioKey[];
const results = await simulate(keys, options.seed, options.visitors);

const own = keys.map(key => [key, results.get(key)![0]!.figures] as const);
const targets = targetsOf(Object.fromEntries(own) as Outcome);
const report = [
  ...keys.map(key => `### ${scenarios[key].name}\n\n${figuresTable(results.get(key)!)}`),
  `### What this chatbox promises\n\n${targetsTable(targets)}`,
].join('\n\n');
console.log(report);
process.exitCode = targets.every(isMet) ? 0 : 1;
if (options.write) write();

function write(): void {
  const docs = new URL('../../../docs/', import.meta.url);
  writeFileSync(new URL('simulation.svg', docs), plot(results.get('silent')!, results.get('bothRefuse')!));
  const page = new URL('simulation.md', docs);
  const [before, after] = readFileSync(page, 'utf8').split(
    /(?<=<!-- figures -->\n)[^]*(?=<!-- end of figures -->)/,
  );
  writeFileSync(page, `${before!}\n${report}\n\n${after!}`);
}
