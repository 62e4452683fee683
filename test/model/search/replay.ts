// Plays the counterexample that a failed search has printed: npm run replay -- '[[{"do":…}],{"seed":…}]'
import {run} from './run.js';
import type {Step} from './steps.js';
import type {Options} from './options.js';
import type {Moment} from './world.js';

const [script, options] = JSON.parse(process.argv[2] ?? '[[],{}]') as [Step[], Partial<Options>];
const {violations, world} = run(script, options);
for (const {at, moment} of world.log) console.log(`${at.toFixed(0).padStart(9)} ${line(moment)}`);
console.log(violations.length === 0 ? 'nothing is violated' : violations.join('\n'));

function line(moment: Moment): string {
  switch (moment.type) {
    case 'request': {
      const {tab, to, endpoint, contextId, questionId, outcome} = moment.request;
      const what = [endpoint, to, contextId, questionId].filter(Boolean).join(' ');
      return `tab ${tab} calls ${what}: ${typeof outcome === 'object' ? outcome.type : (outcome ?? 'out')}`;
    }
    case 'write': {
      const {epoch, dialog} = moment.after;
      return `stored: epoch ${epoch}, ${dialog ? `${dialog.server} ${dialog.contextId ?? '-'}` : 'no dialog'}`;
    }
    case 'state': {
      const turns = moment.after.turns.map(
        ({id, progress, elsewhere}) => `${id} ${progress.type}${elsewhere ? ' (elsewhere)' : ''}`,
      );
      return `tab ${moment.tab.number} shows ${turns.join(', ') || 'nothing'}`;
    }
    case 'diagnostic':
      return `tab ${moment.tab.number} reports ${JSON.stringify(moment.diagnostic)}`;
  }
}
