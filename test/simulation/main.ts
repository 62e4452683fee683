/**
 * `npm run simulate`: a crowd of visitors meets failing servers in virtual time, once with the core of this project and
 * once with each of two other policies. `--visitors` (10 000), `--seed` (1); `--write` renews docs/simulation.*.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {figuresOf, type Figures} from './figures.js';
import {fixedTimeout} from './fixed-timeout.js';
import {official} from './official.js';
import {ours} from './ours.js';
import {plot} from './plot.js';
import {tableOf} from './report.js';
import {run, type Run} from './run.js';
import {scenarios} from './scenarios.js';
import {isMet, targetsOf, type Outcome} from './targets.js';
import {visitorsOf} from './visitors.js';

const {values: options} = parseArgs({
  options: {
    visitors: {type: 'string', default: '10000'},
    seed: {type: 'string', default: '1'},
    write: {type: 'boolean', default: false},
  },
});
const visitors = visitorsOf(Number(options.seed), Number(options.visitors));
const policies = [ours, official, fixedTimeout];
const drawn: Record<string, readonly Run[]> = {};
const outcome: Record<string, Figures> = {};
const report: string[] = [];

for (const [key, scenario] of Object.entries(scenarios)) {
  const runs = policies.map(policy => run(scenario, policy, visitors, Number(options.seed)));
  if (key === 'silent' || key === 'bothRefuse') drawn[key] = runs;
  const rows = runs.map(one => ({policy: one.policy, figures: figuresOf(one)}));
  outcome[key] = rows[0]!.figures;
  say(`### ${scenario.name}\n\n${tableOf(rows)}\n`);
}
const targets = targetsOf(outcome as Outcome);
for (const target of targets) {
  const {what, atMost, measured} = target;
  console.log(
    `${isMet(target) ? 'met   ' : 'MISSED'} ${what}: ${Number(measured.toFixed(2))} (at most ${atMost})`,
  );
}
process.exitCode = targets.every(isMet) ? 0 : 1;
if (options.write) write();

function say(text: string): void {
  console.log(text);
  report.push(text);
}

function write(): void {
  const docs = new URL('../../docs/', import.meta.url);
  writeFileSync(new URL('simulation.svg', docs), plot(drawn['silent']!, drawn['bothRefuse']!));
  const page = new URL('simulation.md', docs);
  const [before, after] = readFileSync(page, 'utf8').split(
    /(?<=<!-- figures -->\n)[^]*(?=<!-- end of figures -->)/,
  );
  writeFileSync(page, `${before!}\n${report.join('\n')}\n${after!}`);
}
