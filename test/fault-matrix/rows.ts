import type {Row} from './row.js';
import {answerRows} from './rows-answers.js';
import {laterRows} from './rows-later.js';
import {networkRows} from './rows-networks.js';
import {oddRows} from './rows-odd.js';
import {outageRows} from './rows-outages.js';
import {pageRows} from './rows-pages.js';
import {pauseRows} from './rows-pauses.js';
import {silenceRows} from './rows-silence.js';
import {slowRows} from './rows-slow.js';
import {visitorRows} from './rows-visitor.js';

/** The fault matrix: every row, with the scenes that show it. The letters of its costs are those of bounds.ts. */
export const rows: readonly Row[] = [
  ...silenceRows,
  ...pauseRows,
  ...slowRows,
  ...answerRows,
  ...outageRows,
  ...visitorRows,
  ...pageRows,
  ...oddRows,
  ...networkRows,
  ...laterRows,
];
