import {load} from './packages.js';
import type {Picture} from './picture.js';

type Pixelmatch = (
  expected: Uint8Array,
  actual: Uint8Array,
  shown: Uint8Array,
  width: number,
  height: number,
  options: {readonly threshold: number; readonly includeAA: boolean},
) => number;
const {default: pixelmatch} = (await load('pixelmatch')) as {readonly default: Pixelmatch};

export interface Difference {
  /** How many pixels differ, 0 to 1. */
  readonly share: number;
  /** How much the mean colour of a tile differs, in levels of a channel, 0 to 255: the most. */
  readonly shift: number;
  /** What differs, in red. */
  readonly shown: Picture;
}

/**
 * A greater shift is a difference. Letters that another machine draws stay below 5, an icon that is missing is above 12
 * (README.md).
 */
export const tolerance = 8;

/** A side in pixels: an icon is little of a window, and much of its place. */
const tile = 8;

export function compare(expected: Picture, actual: Picture): Difference {
  const {width, height} = expected;
  if (width !== actual.width || height !== actual.height) return {share: 1, shift: 255, shown: actual};
  const data = new Uint8Array(width * height * 4);
  const options = {threshold: 0.03, includeAA: true};
  const count = pixelmatch(expected.data, actual.data, data, width, height, options);
  const shown = {width, height, data};
  return {share: count / (width * height), shift: greatestShift(expected, actual), shown};
}

/** Tiles overlap by half, so that what differs lies within one. */
function greatestShift(expected: Picture, actual: Picture): number {
  const {width, height} = expected;
  let most = 0;
  for (let top = 0; top < height; top += tile / 2) {
    for (let left = 0; left < width; left += tile / 2) {
      const box = {left, top, right: Math.min(left + tile, width), bottom: Math.min(top + tile, height)};
      for (const channel of [0, 1, 2]) most = Math.max(most, shiftIn(box, channel, expected, actual));
    }
  }
  return most;
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function shiftIn({left, top, right, bottom}: Edges, channel: number, one: Picture, other: Picture): number {
  let sum = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = (y * one.width + x) * 4 + channel;
      sum += (one.data[at] ?? 0) - (other.data[at] ?? 0);
    }
  }
  return Math.abs(sum) / ((right - left) * (bottom - top));
}
