import type {Turn} from '../core/types.js';
import type {TranscriptStore} from '../core/ports.js';
import {toJson} from '../protocol/json.js';
import {isObject} from '../protocol/decode.js';
import {isEpoch, isText, isTime, listOf, metadataIn, questionIn, ratingIn, refusalIn} from './decode.js';
import {slotsOf} from './storage.js';
import {knownVisitor} from './visitor.js';

const version = 1;

/** The newest exchanges that are kept. */
const mostTurns = 50;
/** The longest text of all of them, in UTF-16 code units: a browser gives a site some millions. */
const longest = 200_000;

/**
 * The transcript of this tab, in `sessionStorage`: `{"v":1,"visitor":…,"turns":[{"id":…,"question":…,"progress":{…},…},…]}`.
 * The transcript of an earlier visitor is dropped: it was cleared in another tab, while no chat was open in this one.
 */
export function transcriptStore(botId: string): TranscriptStore {
  const slot = slotsOf(botId).inTab('transcript');
  return {
    read() {
      const stored = parse(slot.read());
      if (stored === undefined || stored['visitor'] === knownVisitor())
        return listOf(stored?.['turns'], turnIn).slice(-mostTurns);
      slot.write('');
      return [];
    },
    write(turns) {
      let kept = '';
      for (const turn of turns.slice(-mostTurns).reverse()) {
        const longer = toJson(turn) + (kept && ',') + kept;
        if (longer.length > longest) break;
        kept = longer;
      }
      const visitor = JSON.stringify(knownVisitor());
      slot.write(kept && `{"v":${String(version)},"visitor":${visitor},"turns":[${kept}]}`);
    },
  };
}

/** Undefined for what another version has written, or something else. */
function parse(text: string | null): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isObject(value) && value['v'] === version ? value : undefined;
  } catch {
    return undefined;
  }
}

function turnIn(value: unknown): Turn | undefined {
  if (!isObject(value)) return undefined;
  const {id, question, epoch, at, begins, hidden} = value;
  const progress = progressIn(value['progress']);
  if (!isText(id) || !(question === null || isText(question)) || progress === undefined) return undefined;
  const rating = ratingIn(value['rating']);
  const {unsafe, unregistered, extra} = questionIn({...value, text: ''}) ?? {};
  return {
    id,
    question,
    progress,
    ...(unsafe && {unsafe}),
    ...(hidden === true && {hidden}),
    ...(unregistered && {unregistered}),
    ...(extra && {extra}),
    ...(isEpoch(epoch) && {epoch}),
    ...(isTime(at) && {at}),
    ...(rating && {rating}),
    ...((begins === 'moved' || begins === 'renewed') && {begins}),
  };
}

function progressIn(value: unknown): Turn['progress'] | undefined {
  if (!isObject(value)) return undefined;
  const {type, html, by} = value;
  const why = refusalIn(value['why']);
  if (type === 'refused' && why !== undefined) return {type, why};
  if (type !== 'answered' || !isText(html) || !isText(by)) return undefined;
  const more = metadataIn(value['more']);
  return {type, html, by, ...(more && {more})};
}
