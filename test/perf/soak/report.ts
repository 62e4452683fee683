import type {Check} from './checks.js';
import {slope} from './gauge.js';
import type {Sample, Soaked} from './run.js';

const cell = (value: number | string) => String(value).padStart(10);

export const sampleHead = (): string =>
  ['questions', 'heap kB', 'nodes', 'listeners', 'typing ms', 'answer ms'].map(cell).join('');

export const sampleRow = ({questions, heap, nodes, listeners, typing, answering}: Sample): string =>
  [questions, (heap / 1000).toFixed(0), nodes, listeners, typing.toFixed(0), answering.toFixed(0)]
    .map(cell)
    .join('');

export function report(soaked: Soaked, checks: readonly Check[]): string {
  const {samples, bare, first, restarted, left, tally, steps, flaps, answers} = soaked;
  const grown = (of: 'heap' | 'nodes') =>
    slope(samples.map(sample => [sample.questions, sample[of]])).toFixed(of === 'heap' ? 0 : 1);
  const reading = ({heap, nodes, listeners}: typeof bare) =>
    `${(heap / 1000).toFixed(0)} kB, ${nodes} nodes, ${listeners} listeners`;
  const counts = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, count]) => `  ${name}: ${count}`);
  return [
    `a question: ${grown('heap')} bytes of heap, ${grown('nodes')} nodes`,
    `before the element: ${reading(bare)}`,
    `after a first one: ${reading(first)}`,
    `after the restart: ${reading(restarted)}`,
    `after the removal: ${reading(left)}`,
    `main changed ${flaps} times; ${answers} different answers`,
    `questions worked through more than once: ${tally.doubled}`,
    'requests:',
    ...counts(tally.requests),
    'steps:',
    ...counts(steps),
    '',
    ...checks.map(({what, holds}) => `${holds ? '  ok' : 'FAIL'}  ${what}`),
  ].join('\n');
}
