#!/usr/bin/env node
// npx -p dydu-chatbox dydu-chatbox-convert configuration.json bot.json theme.json
import {readFileSync} from 'node:fs';
import {convert} from './convert.mjs';
import {FileError} from './files.mjs';
import {reportOf} from './report.mjs';

const usage = 'usage: dydu-chatbox-convert configuration.json bot.json theme.json';
const reasons = {ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'it may not be read'};

function read(name) {
  try {
    return {name, text: readFileSync(name, 'utf8')};
  } catch (error) {
    throw new FileError(`${name} cannot be read: ${reasons[error.code] ?? error.code}`);
  }
}

const names = process.argv.slice(2);
try {
  if (names.includes('--help')) console.log(usage);
  else if (names.length === 0) throw new FileError(usage);
  else process.stdout.write(reportOf(convert(names.map(read))));
} catch (error) {
  if (!(error instanceof FileError)) throw error;
  console.error(`dydu-chatbox-convert: ${error.message}`);
  process.exitCode = 2;
}
