import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const kB = bytes => `${(bytes / 1000).toFixed(2).padStart(7)} kB`;

function sizes(file) {
  const raw = readFileSync(file);
  return {
    raw: raw.length,
    gzip: gzipSync(raw, {level: 9}).length,
    brotli: brotliCompressSync(raw, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length,
  };
}

/** Prints every shipped script's size and each budget; false when one is exceeded. */
export function weigh(dist, budgetsFile) {
  const files = readdirSync(dist)
    .filter(name => name.endsWith('.js'))
    .sort();
  const weights = new Map(files.map(name => [name, sizes(join(dist, name))]));
  for (const [name, {raw, gzip, brotli}] of weights) {
    console.log(`${name.padEnd(30)} ${kB(raw)} raw ${kB(gzip)} gzip ${kB(brotli)} brotli`);
  }
  const budgets = Object.entries(JSON.parse(readFileSync(budgetsFile, 'utf8')));
  return budgets
    .map(([what, {files: patterns, gzip: budget}]) => {
      const matching = patterns.map(pattern => {
        const [head, tail = ''] = pattern.split('*');
        const found = files.filter(name =>
          pattern.includes('*') ? name.startsWith(head) && name.endsWith(tail) : name === pattern,
        );
        if (found.length !== 1) throw new Error(`budget "${what}": ${found.length} files match ${pattern}`);
        return found[0];
      });
      const gzip = matching.reduce((sum, name) => sum + weights.get(name).gzip, 0);
      const kept = gzip <= budget;
      console.log(`${kept ? 'within' : 'OVER  '} budget: ${what}: ${kB(gzip)} of ${kB(budget)} gzip`);
      return kept;
    })
    .every(Boolean);
}
