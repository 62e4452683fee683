import {load} from './packages.js';

interface Png {
  readonly width: number;
  readonly height: number;
  data: Buffer;
}
interface Pngjs {
  readonly PNG: {
    new (size: {readonly width: number; readonly height: number}): Png;
    readonly sync: {
      read(file: Buffer): Png;
      write(png: Png, options: Readonly<Record<string, number>>): Buffer;
    };
  };
}
const {PNG} = (await load('pngjs')) as Pngjs;

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha of each pixel. */
  readonly data: Uint8Array;
}

export const decode = (png: Uint8Array): Picture => PNG.sync.read(Buffer.from(png));

export function encode({width, height, data}: Picture): Uint8Array {
  const png = new PNG({width, height});
  png.data = Buffer.from(data);
  return PNG.sync.write(png, {colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0});
}

/**
 * Each pixel is the mean of `grain` by `grain`, in steps that an eye does not see: how an engine smooths the edge of a
 * letter does not matter, and a file is small.
 */
export function reduce({width, height, data}: Picture, grain: number): Picture {
  const small = {width: Math.floor(width / grain), height: Math.floor(height / grain)};
  const reduced = new Uint8Array(small.width * small.height * 4).fill(255);
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let row = y * grain; row < (y + 1) * grain; row++) {
          const begin = (row * width + x * grain) * 4 + channel;
          for (let at = begin; at < begin + grain * 4; at += 4) sum += data[at] ?? 0;
        }
        reduced[(y * small.width + x) * 4 + channel] = stepped(sum / grain ** 2);
      }
    }
  }
  return {...small, data: reduced};
}

const step = 8;
const stepped = (value: number): number => Math.min(Math.round(value / step) * step, 255);

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function cut({width, data}: Picture, box: Box): Picture {
  const rows = Array.from({length: box.height}, (_, row) => {
    const begin = ((box.y + row) * width + box.x) * 4;
    return data.subarray(begin, begin + box.width * 4);
  });
  return {width: box.width, height: box.height, data: Buffer.concat(rows)};
}
