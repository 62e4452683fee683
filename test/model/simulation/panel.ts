import {drawnFrom as from, drawnTo as to, type Point} from './curves.js';
import {outage} from './scenarios.js';

export interface Line {
  /** A class of the style sheet. */
  readonly kind: string;
  readonly points: readonly Point[];
}

export interface Panel {
  readonly title: string;
  readonly unit: string;
  /** Marks of the vertical axis; the first and the last are its ends. */
  readonly marks: readonly number[];
  readonly logarithmic: boolean;
  readonly lines: readonly Line[];
}

const width = 380;
const height = 190;
export const panelSize = {width: width + 60, height: height + 90};

const number = (value: number): string => String(Math.round(value * 10) / 10);

/** One diagram, with its own axes. Values beyond the axis lie on its end. */
export function drawPanel(panel: Panel, left: number, top: number): string {
  const {marks, logarithmic} = panel;
  const scale = (value: number): number => (logarithmic ? Math.log(value) : value);
  const [low, high] = [marks[0]!, marks.at(-1)!];
  const x = (time: number): number => (width * (time - from)) / (to - from);
  const y = (value: number): number => {
    const inside = Math.min(Math.max(value, low), high);
    return height * (1 - (scale(inside) - scale(low)) / (scale(high) - scale(low)));
  };

  const grid = marks.map(
    mark =>
      `<path class="grid" d="M0 ${number(y(mark))}H${width}"/>` +
      `<text class="mark" x="-8" y="${number(y(mark) + 4)}" text-anchor="end">${mark}</text>`,
  );
  const minutes = Array.from({length: Math.floor((to - from) / 60) + 1}, (_, index) => from + index * 60).map(
    time =>
      `<text class="mark" x="${number(x(time))}" y="${height + 18}" text-anchor="middle">${time / 60}</text>`,
  );
  const lines = panel.lines.map(({kind, points}) => {
    const path = points.map(([time, value]) => `${number(x(time))} ${number(y(value))}`).join('L');
    return `<path class="line ${kind}" d="M${path}"/>`;
  });
  return [
    `<g transform="translate(${left + 46} ${top + 44})">`,
    `<rect class="fault" x="${number(x(0))}" width="${number(x(outage / 1000) - x(0))}" height="${height}"/>`,
    `<text class="title" x="-38" y="-26">${panel.title}</text>`,
    `<text class="mark" x="-38" y="-10">${panel.unit}</text>`,
    ...grid,
    ...minutes,
    `<text class="mark" x="${width}" y="${height + 34}" text-anchor="end">minutes since the fault began</text>`,
    ...lines,
    '</g>',
  ].join('\n');
}
