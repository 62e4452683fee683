// `npm run visual` compares what the states look like with their baselines; `-- --update` makes the baselines anew.
import {parseArgs} from 'node:util';
import {differencesOf, nameOf, removeBaselines, writeBaseline} from './baselines.js';
import type {Engine} from './sheet.js';
import {shots} from './shots.js';

const {values: options} = parseArgs({options: {update: {type: 'boolean', default: false}}});

async function look(engine: Engine): Promise<readonly string[]> {
  const told: string[] = [];
  for await (const shot of shots(engine)) {
    if (options.update) writeBaseline(shot);
    else told.push(...differencesOf(shot));
    console.log(`${nameOf(shot)}: ${options.update ? 'written' : 'compared'}`);
  }
  return told;
}

if (options.update) removeBaselines();
const told = (await Promise.all([look('chromium'), look('firefox')])).flat();
for (const line of told) console.error(line);
process.exitCode = told.length > 0 ? 1 : 0;
