import {AsyncSubject, merge, Subject, tap} from 'rxjs';
import type {SessionStore} from '../core/ports.js';
import type {Health, CircuitState} from '../core/failover/health.js';
import type {Dialog, Routing} from '../core/failover/routing.js';
import {toJson} from '../protocol/json.js';
import {openChannel} from './channel.js';
import {isObject} from '../protocol/decode.js';
import {isEpoch, isText, isTime, listOf} from './decode.js';
import {withLock, hasLocks} from './locks.js';
import {localSlot} from './storage.js';

const version = 1;

/** The budget needs no more of them. */
const mostProbes = 100;

export const dialogKey = (botId: string): string => `dydu-chatbox:${botId}`;

/**
 * The routing of a bot in `localStorage`, one JSON value: `{"v":1,"epoch":…,"dialog":{…},"health":{…},"probes":[…]}`,
 * which one tab at a time changes. Without locks two tabs may overwrite each other, so what is stored is read again a little later.
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
      withLock(key, () => {
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
    forget() {
      slot.forget();
      heard = undefined;
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

/** Undefined for a value that another version, another script or the visitor has written. */
export function parse(text: unknown): Routing | undefined {
  try {
    const value: unknown = isText(text) ? JSON.parse(text) : null;
    if (!isObject(value) || value['v'] !== version) return undefined;
    const {epoch} = value;
    const dialog = dialogIn(value['dialog']);
    if (!isEpoch(epoch) || epoch < 0 || dialog === undefined) return undefined;
    const probes = listOf(value['probes'], one => (isTime(one) ? one : undefined));
    const health = healthsIn(value['health']);
    return {epoch, dialog, health, ...(probes.length > 0 && {probes: probes.slice(-mostProbes)})};
  } catch {
    return undefined;
  }
}

/** Undefined where server and context id are torn, or unreadable. */
function dialogIn(value: unknown): Dialog | null | undefined {
  if (value === null) return null;
  if (!isObject(value)) return undefined;
  const {server, contextId, usedAt} = value;
  if (!isText(server) || !(contextId === null || isText(contextId)) || !isTime(usedAt)) return undefined;
  return {server, contextId, usedAt};
}

/** Unreadable health counts as unknown. */
const healthsIn = (value: unknown): Routing['health'] =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).flatMap(([server, known]) =>
      isObject(known) && server !== '__proto__' ? [[server, healthIn(known)]] : [],
    ),
  );

function healthIn({okAt, circuit: stored}: Readonly<Record<string, unknown>>): Health {
  const circuit = circuitIn(stored);
  return {...(isTime(okAt) && {okAt}), ...(circuit && {circuit})};
}

function circuitIn(value: unknown): CircuitState | undefined {
  if (!isObject(value)) return undefined;
  const {openedAt, openUntil, failures, source, isRequested} = value;
  if (!isTime(openedAt) || !isTime(openUntil) || !isTime(failures)) return undefined;
  return {
    openedAt,
    openUntil,
    failures,
    source: source === 'talk' ? 'talk' : 'probe',
    isRequested: isRequested === true,
  };
}
