import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {compare, tolerance} from './compare.js';
import {cut, decode, encode, type Picture} from './picture.js';
import {cellsOf, grain} from './sheet.js';
import type {Shot} from './shots.js';

const folder = fileURLToPath(new URL('baselines/', import.meta.url));
const found = fileURLToPath(new URL('../../coverage/visual/', import.meta.url));
const howToUpdate = '`npm run visual -- --update` accepts what it looks like now.';

export const nameOf = ({engine, size, look}: Omit<Shot, 'picture'>): string => `${engine}-${size}-${look}`;

function readBaseline(shot: Omit<Shot, 'picture'>): Picture | undefined {
  const file = `${folder}${nameOf(shot)}.png`;
  return existsSync(file) ? decode(readFileSync(file)) : undefined;
}

export function writeBaseline(shot: Shot): void {
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}${nameOf(shot)}.png`, encode(shot.picture));
}

export function removeBaselines(): void {
  rmSync(folder, {recursive: true, force: true});
}

/** A sentence for each state that looks different; its pictures are written beside it. */
export function differencesOf(
  shot: Shot,
  expected = readBaseline(shot),
  names?: readonly string[],
): readonly string[] {
  const {picture, size} = shot;
  if (expected === undefined) return [`${nameOf(shot)}: there is no baseline. ${howToUpdate}`];
  if (expected.width !== picture.width || expected.height !== picture.height)
    return [`${nameOf(shot)}: its baseline shows other states. ${howToUpdate}`];
  return cellsOf(size, names).flatMap(({name, x, y, width, height}) => {
    const box = {x: x / grain, y: y / grain, width: width / grain, height: height / grain};
    const [before, after] = [cut(expected, box), cut(picture, box)];
    const {share, shift, shown} = compare(before, after);
    if (shift <= tolerance) return [];
    const files = `${nameOf(shot)}-${name.replaceAll(' ', '-')}`;
    mkdirSync(found, {recursive: true});
    for (const [kind, one] of Object.entries({expected: before, actual: after, diff: shown}))
      writeFileSync(`${found}${files}-${kind}.png`, encode(one));
    const percent = (share * 100).toFixed(2);
    return [
      `${nameOf(shot)}: “${name}” looks different: ${percent} % of its pixels, a shift of ${shift.toFixed(1)} (tolerated: ${String(tolerance)}). See coverage/visual/${files}-{expected,actual,diff}.png`,
    ];
  });
}
