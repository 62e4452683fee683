import type {Converted} from './convert.mjs';

export function reportOf(converted: Converted): string;
