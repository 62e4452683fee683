import {AsyncSubject, merge, Subject, tap} from 'rxjs';
import type {SessionStore} from '../dialog/ports.js';
import type {Health} from '../dialog/health.js';
import type {Dialog, Routing} from '../dialog/routing.js';
import {toJson} from '../protocol/json.js';
import {openChannel} from './channel.js';
import {alone, hasLocks} from './locks.js';
import {localSlot} from './storage.js';

const version = 1;

export const dialogKey = (botId: string): string => `dydu-chatbox:${botId}`;

/**
 * The routing of a bot in `localStorage`, one JSON value: `{"v":1,"epoch":…,"dialog":{…},"health":{…}}`, which one tab
 * at a time changes. Without locks two tabs may overwrite each other, so what is stored is read again a little later.
 *
 * @param refused is called when the browser refuses to store.
 */
export function sessionStore(botId: string, refused: () => void): SessionStore {
  const key = dialogKey(botId);
  const slot = localSlot(key, refused);
  const channel = openChannel(key);
  const overwritten$ = new Subject<unknown>();
  let heard: Routing | undefined;
  /** The storage of another process may be a moment behind what its tab has said. */
  const read = () => {
    const stored = parse(slot.read());
    return stored !== undefined && heard !== undefined && heard.epoch > stored.epoch ? heard : stored;
  };
  return {
    read,
    change(step) {
      const stored$ = new AsyncSubject<Routing>();
      alone(key, () => {
        const routing = step(read());
        const text = toJson({v: version, ...routing});
        slot.write(text);
        channel.post(text);
        stored$.next(routing);
        stored$.complete();
      });
      if (!hasLocks()) {
        setTimeout(
          () => {
            overwritten$.next(null);
          },
          5 + 20 * Math.random(),
        );
      }
      return stored$;
    },
    changed$: merge(
      channel.heard$.pipe(
        tap(text => {
          heard = parse(text);
        }),
      ),
      overwritten$,
    ),
  };
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Undefined for whatever another version, another script or a visitor's hand has written. */
export function parse(text: unknown): Routing | undefined {
  try {
    const value: unknown = typeof text === 'string' ? JSON.parse(text) : null;
    if (!isObject(value) || value['v'] !== version) return undefined;
    const {epoch, dialog, health, spent = {}} = value;
    if (!Number.isInteger(epoch) || !(dialog === null || isDialog(dialog)) || !isObject(health))
      return undefined;
    if (!isObject(spent) || !Object.values(spent).every(isTimes)) return undefined;
    if (!Object.values(health).every(isHealth)) return undefined;
    return {epoch: epoch as number, dialog, health: health as Routing['health'], spent};
  } catch {
    return undefined;
  }
}

const isTimes = (value: unknown): boolean => Array.isArray(value) && value.every(Number.isFinite);

const isDialog = (value: unknown): value is Dialog =>
  isObject(value) &&
  typeof value['server'] === 'string' &&
  (value['contextId'] === null || typeof value['contextId'] === 'string') &&
  Number.isFinite(value['usedAt']);

function isHealth(value: unknown): value is Health {
  if (!isObject(value)) return false;
  const {okAt = 0, strike} = value;
  if (!Number.isFinite(okAt)) return false;
  return (
    strike === undefined ||
    (isObject(strike) && ['at', 'until', 'count'].every(name => Number.isFinite(strike[name])))
  );
}
