import {drawnFrom, drawnTo, type Curves, type Point} from './curves.js';
import {drawPanel, panelSize, type Line, type Panel} from './panel.js';
import type {Result} from './result.js';

/** The classes of the lines, in the order of the policies. */
const kinds = ['ours', 'official', 'fixed'] as const;

const style = `
text { font: 12px system-ui, sans-serif; fill: #333 }
.title { font-weight: 600; fill: #111 }
.mark { fill: #555 }
.grid { stroke: #ddd }
.fault { fill: #f3ece0 }
.line { fill: none; stroke-width: 2; stroke-linejoin: round }
.ours { stroke: #0b62c4 }
.official { stroke: #c2410c; stroke-dasharray: 7 3 }
.fixed { stroke: #6b7280; stroke-dasharray: 2 3 }
.steady { stroke: #999; stroke-width: 1 }
@media (prefers-color-scheme: dark) {
text { fill: #ccc }
.title { fill: #eee }
.mark { fill: #aaa }
.grid { stroke: #3a3a3a }
.fault { fill: #35301f }
.ours { stroke: #6cb2ff }
.official { stroke: #fb923c }
.fixed { stroke: #9ca3af }
.steady { stroke: #777 }
}`;

/** @param silent what became of a main that is silent, @param bothDown of two servers that refuse: one for each policy */
export function plot(silent: readonly Result[], bothDown: readonly Result[]): string {
  const lines = (results: readonly Result[], curve: (curves: Curves) => readonly Point[]): readonly Line[] =>
    results.map(({curves}, index) => ({kind: kinds[index]!, points: curve(curves)}));
  const steady = (results: readonly Result[]): Line => ({
    kind: 'steady',
    points: [drawnFrom, drawnTo].map((time): Point => [time, results[0]!.curves.steadyLoad]),
  });
  const panels: readonly Panel[] = [
    {
      title: 'Main is silent: time to answer',
      unit: 'seconds that 9 of 10 questions needed, by the time of Enter',
      marks: [1, 3, 10, 30, 100],
      logarithmic: true,
      lines: lines(silent, curves => curves.timeToAnswer),
    },
    scaled(
      'Main is silent: load on the backup',
      'talks a second; the thin line is the steady load of the site',
      [steady(silent), ...lines(silent, curves => curves.backupLoad)],
    ),
    scaled(
      'Both servers refuse: questions without an answer',
      'questions',
      lines(bothDown, curves => curves.open),
    ),
    scaled(
      'Both servers refuse: load on both',
      'talks a second; the thin line is the steady load of the site',
      [steady(bothDown), ...lines(bothDown, curves => curves.load)],
    ),
  ];
  const {width, height} = panelSize;
  const policies = silent.map(({policy}, index) => {
    const left = 10 + index * 190;
    return (
      `<path class="line ${kinds[index]!}" d="M${left} 16h36"/>` +
      `<text x="${left + 44}" y="20">${policy}</text>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * width} ${2 * height + 30}" role="img">`,
    '<title>Three policies through two outages of 120 seconds</title>',
    `<style>${style}\n</style>`,
    ...policies,
    ...panels.map((panel, index) =>
      drawPanel(panel, (index % 2) * width, 30 + Math.floor(index / 2) * height),
    ),
    '</svg>\n',
  ].join('\n');
}

/** With an axis in round numbers. */
function scaled(title: string, unit: string, lines: readonly Line[]): Panel {
  const highest = Math.max(...lines.flatMap(({points}) => points.map(([, value]) => value)));
  const size = 10 ** Math.floor(Math.log10(highest));
  const step =
    [0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.5, 2].map(one => one * size).find(one => one * 5 >= highest) ??
    size;
  const marks = [0, 1, 2, 3, 4, 5].map(index => Math.round(index * step * 100) / 100);
  return {title, unit, marks, logarithmic: false, lines};
}
