/**
 * `npm run soak`: 1 000 questions in one page of Chromium while main fails and comes back; what the page holds is read
 * every 100. `QUESTIONS` and `SEED` can be set. Ends with 1 if something is lost, doubled, or kept.
 */
import {checksOf} from '../soak/checks.js';
import {report, sampleHead, sampleRow} from '../soak/report.js';
import {soak, type Soak} from '../soak/run.js';

const questions = Number(process.env['QUESTIONS'] ?? 1000);
const long: Soak = {
  questions,
  step: Math.ceil(questions / 10),
  dialog: 12,
  pace: {from: 1000, to: 3000},
  seed: Number(process.env['SEED'] ?? 1),
  moves: Math.floor(questions / 100),
};
const start = Date.now();

console.log(sampleHead());
const soaked = await soak(long, sample => {
  console.log(sampleRow(sample));
});
const checks = checksOf(long, soaked);
console.log(`\n${report(soaked, checks)}\n\n${((Date.now() - start) / 1000).toFixed(0)} s`);
process.exitCode = checks.every(({holds}) => holds) ? 0 : 1;
