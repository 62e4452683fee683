import type {Answer, Metadata, Question} from '../core/types.js';
import {isObject} from '../protocol/decode.js';
import {plain} from '../protocol/json.js';

// Stored data and messages of other tabs are foreign: another version of this code, or another script, may have written them.

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isEpoch = (value: unknown): value is number => Number.isSafeInteger(value);
export const isTime = (value: unknown): value is number => Number.isFinite(value);

/** A list without what cannot be read, or is nested too deeply; none for anything else. */
export function listOf<T>(value: unknown, decode: (one: unknown) => T | undefined): readonly T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap(one => {
    try {
      return decode(one) ?? [];
    } catch {
      return [];
    }
  });
}

/** A copy of what JSON can hold, made of nothing but our own objects. */
export const metadataIn = (value: unknown): Metadata | undefined =>
  isObject(value) ? plain(value) : undefined;

export function questionIn(value: unknown): Question | undefined {
  if (!isObject(value) || !isText(value['id']) || !isText(value['text'])) return undefined;
  const {id, text} = value as {id: string; text: string};
  const extra = metadataIn(value['extra']);
  return {
    id,
    text,
    ...(value['unsafe'] === true && {unsafe: true}),
    ...(value['hidden'] === true && {hidden: true}),
    ...(value['unregistered'] === true && {unregistered: true}),
    ...(extra && {extra}),
  };
}

export function answerIn(value: unknown): Answer | undefined {
  if (!isObject(value) || !isText(value['html'])) return undefined;
  const {html, contextId} = value as {html: string; contextId: unknown};
  const more = metadataIn(value['more']);
  return {html, contextId: isText(contextId) ? contextId : null, ...(more && {more})};
}

const refusals = ['invalid', 'too-long', 'denied'] as const;
export const refusalIn = (value: unknown) => refusals.find(one => one === value);

const ratings = ['positive', 'negative', 'reason', 'comment', 'failed'] as const;
export const ratingIn = (value: unknown) => ratings.find(one => one === value);
