import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathOf} from './packages.js';

const fonts = dirname(pathOf('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));

/** A configuration of fontconfig in which only the fonts of a package exist. Its folder goes with the machine's other temporary files. */
export function fontsFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dydu-chatbox-fonts-'));
  const text = readFileSync(new URL('fonts.conf', import.meta.url), 'utf8')
    .replace('{{fonts}}', fonts)
    .replace('{{cache}}', join(folder, 'cache'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, text);
  return file;
}
