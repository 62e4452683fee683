import type {Figures} from './figures.js';
import {isMet, type Target} from './targets.js';

interface Column {
  readonly head: string;
  readonly cell: (figures: Figures) => string;
}

const seconds = (ms: number): string => (Number.isFinite(ms) ? `${(ms / 1000).toFixed(2)} s` : 'never');
const times = (factor: number): string => `${factor.toFixed(2)} ×`;

const columns: readonly Column[] = [
  {head: 'questions met', cell: ({met}) => String(met)},
  {head: 'p50', cell: ({median}) => seconds(median)},
  {head: 'p99', cell: ({p99}) => seconds(p99)},
  {head: 'unanswered', cell: ({unanswered}) => String(unanswered)},
  {head: 'main peak', cell: ({mainPeak}) => times(mainPeak)},
  {head: 'backup peak', cell: ({backupPeak}) => times(backupPeak)},
  {head: 'wrong moves', cell: ({wrongMoves}) => wrongMoves.toFixed(2)},
  {head: 'doubled talks', cell: ({doubledTalks}) => doubledTalks.toFixed(1)},
  {head: 'foreign ids', cell: ({foreignContexts}) => String(foreignContexts)},
  {head: 'caught up', cell: ({caughtUp}) => seconds(caughtUp)},
];

/** One row for each policy. */
export function figuresTable(rows: readonly {readonly policy: string; readonly figures: Figures}[]): string {
  const bothDown = rows.some(({figures}) => !Number.isNaN(figures.caughtUp));
  const shown = columns.filter(({head}) => head !== 'caught up' || bothDown);
  return tableOf([
    ['', ...shown.map(({head}) => head)],
    ...rows.map(({policy, figures}) => [policy, ...shown.map(({cell}) => cell(figures))]),
  ]);
}

export const targetsTable = (targets: readonly Target[]): string =>
  tableOf([
    ['target', 'at most', 'measured', ''],
    ...targets.map(target => {
      const {what, atMost, measured} = target;
      return [what, String(atMost), String(Number(measured.toFixed(2))), isMet(target) ? 'met' : 'MISSED'];
    }),
  ]);

/** Laid out as prettier does: numbers to the right, under the first row. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map(row => row[column]!.length)));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const pad = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!);
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [head, ...body] = rows.map(row => line(row.map(pad)));
  return [head, line(rule), ...body].join('\n');
}
