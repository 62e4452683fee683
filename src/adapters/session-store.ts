import type {SessionStore} from '../dialog/ports.js';
import type {Health} from '../dialog/health.js';
import type {Dialog, Routing} from '../dialog/routing.js';
import {localSlot} from './storage.js';

const version = 1;

export const dialogKey = (botId: string): string => `dydu-chatbox:${botId}`;

/** The routing of a bot in `localStorage`, one JSON value: `{"v":1,"epoch":…,"dialog":{…},"health":{…}}`. */
export function sessionStore(botId: string): SessionStore {
  const slot = localSlot(dialogKey(botId));
  return {
    read: () => parse(slot.read()),
    write(routing) {
      slot.write(JSON.stringify({v: version, ...routing}));
    },
  };
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Undefined for whatever another version, another script or a visitor's hand has written. */
export function parse(text: string | null): Routing | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (!isObject(value) || value['v'] !== version) return undefined;
    const {epoch, dialog, health} = value;
    if (!Number.isInteger(epoch) || !(dialog === null || isDialog(dialog)) || !isObject(health))
      return undefined;
    if (!Object.values(health).every(isHealth)) return undefined;
    return {epoch: epoch as number, dialog, health: health as Routing['health']};
  } catch {
    return undefined;
  }
}

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
