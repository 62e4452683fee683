/**
 * `npm run bench:failover`: time from Enter to the visible answer, for each fault of main at three moments, and the
 * extra over a healthy run of the same session. Medians; `RUNS` (5) and `D` (6000 ms) can be set.
 */
import type {Fault} from '../../../demo/server/faults.js';
import {startReferencePair, type ReferencePair} from '../../../demo/server/reference-pair.js';
import {defaultTiming} from '../../../src/core/timing.js';
import {launch} from '../../support/page-browser.js';
import {BenchVisitor, startSite} from './page.js';

const runs = Number(process.env['RUNS'] ?? 5);
const deadline = Number(process.env['D'] ?? 6000);

const moments = ['before the first key', 'at Enter', 'in a dialog'] as const;
type Moment = (typeof moments)[number];

const faults: readonly (readonly [string, Fault])[] = [
  ['refuses', {is: 'refuse'}],
  ['resets', {is: 'reset'}],
  ['401', {is: 'status', status: 401}],
  ['403', {is: 'status', status: 403}],
  ['404', {is: 'status', status: 404}],
  ['500', {is: 'status', status: 500}],
  ['503', {is: 'status', status: 503}],
  ['talks get 500', {is: 'status', status: 500, on: ['talk']}],
  ['silent', {is: 'silent'}],
  ['slow beyond D', {is: 'delay', ms: deadline * 4}],
  ['talks hang', {is: 'silent', on: ['talk']}],
];

/** A server that is dead is found within S + P. */
const found = defaultTiming.probeAfter + defaultTiming.probe;

/** What the extra may be, in ms. */
function bound(fault: Fault, moment: Moment): number {
  const hangs = fault.is === 'silent' || fault.is === 'delay';
  if (!hangs) return moment === 'before the first key' && fault.on === undefined ? 50 : 150;
  if (fault.on !== undefined) return deadline + 150;
  return moment === 'before the first key' ? 100 : found + 150;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const cell = (value: number | string) => (typeof value === 'number' ? value.toFixed(0) : value).padStart(10);

async function measure(pair: ReferencePair, fault: Fault, moment: Moment): Promise<number> {
  await Promise.all([pair.main.setFault({is: 'ok'}), pair.backup.setFault({is: 'ok'})]);
  const breakMain = () => pair.main.setFault(fault);
  if (moment === 'before the first key') await breakMain();
  const visitor = await BenchVisitor.arrive(browser, site.url);
  try {
    if (moment === 'in a dialog') {
      await visitor.type();
      await visitor.enter();
      await breakMain();
    }
    await visitor.type();
    if (moment === 'at Enter') await breakMain();
    return await visitor.enter();
  } finally {
    await visitor.leave();
  }
}

const pair = await startReferencePair();
const site = await startSite(pair, deadline);
const browser = await launch('chromium');
let over = 0;
try {
  await measure(pair, {is: 'ok'}, 'at Enter');
  console.log(`median of ${runs}, D = ${deadline} ms\n`);
  console.log(
    `${'fault of main'.padEnd(16)} ${'moment'.padEnd(22)}${['healthy', 'answer', 'extra', 'bound'].map(cell).join('')}`,
  );
  for (const [name, fault] of faults) {
    for (const moment of moments) {
      const healthy: number[] = [];
      const faulty: number[] = [];
      for (let run = 0; run < runs; run++) {
        healthy.push(await measure(pair, {is: 'ok'}, moment));
        faulty.push(await measure(pair, fault, moment));
      }
      const extra = median(faulty) - median(healthy);
      const allowed = bound(fault, moment);
      if (extra > allowed) over++;
      const row = [median(healthy), median(faulty), extra, allowed].map(cell).join('');
      console.log(`${name.padEnd(16)} ${moment.padEnd(22)}${row}${extra > allowed ? '  OVER' : ''}`);
    }
  }
  await countHealthyRequests();
} finally {
  await browser.close();
  await site.close();
  await pair.close();
}
process.exitCode = over === 0 ? 0 : 1;

/** Four questions in one dialog of a healthy main. */
async function countHealthyRequests(): Promise<void> {
  const questions = 4;
  await Promise.all([pair.main.setFault({is: 'ok'}), pair.backup.setFault({is: 'ok'})]);
  pair.main.clearLog();
  pair.backup.clearLog();
  const visitor = await BenchVisitor.arrive(browser, site.url);
  for (let question = 0; question < questions; question++) {
    await visitor.type();
    await visitor.enter();
  }
  await visitor.leave();
  const talks = pair.main.log.filter(({endpoint}) => endpoint === 'talk').length;
  const extra = (pair.main.log.length - talks) / questions;
  console.log(
    `\nhealthy: ${pair.backup.log.length} requests to the backup, ${extra.toFixed(2)} extra requests to main a question`,
  );
  if (pair.backup.log.length > 0 || extra > 1.25) over++;
}
