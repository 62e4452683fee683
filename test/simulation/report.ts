import type {Figures} from './figures.js';

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

/** One row for each policy, laid out as prettier does. */
export function tableOf(rows: readonly {readonly policy: string; readonly figures: Figures}[]): string {
  const bothDown = rows.some(({figures}) => !Number.isNaN(figures.caughtUp));
  const shown = columns.filter(({head}) => head !== 'caught up' || bothDown);
  const cells = [
    ['', ...shown.map(({head}) => head)],
    ...rows.map(({policy, figures}) => [policy, ...shown.map(({cell}) => cell(figures))]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(3, ...cells.map(row => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head, ...body] = cells;
  return [line(head!), rule, ...body.map(line)].join('\n');
}
