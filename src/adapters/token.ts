import {Observable} from 'rxjs';
import {resumable} from '../core/resumable.js';
import {newId} from './new-id.js';
import type {Slot} from './storage.js';

/** How often a token is looked at, ms. */
const interval = 500;

/** Those of this page, which does not grow old while it lives. */
const held = new Set<string>();

/**
 * Emits when a token is ours: a lock for browsers that have none. Unsubscribing gives it back. One that was copied with a
 * duplicated tab is never given back, so it is taken when it is old.
 */
export const tokenOf = (name: string, slot: Slot): Observable<unknown> =>
  new Observable<void>(subscriber => {
    const own = newId();
    const isFree = (): boolean => {
      const [owner = '', takenAt] = (slot.read() ?? '').split(' ');
      // A clock may have been set back.
      const isYoung = Math.abs(Date.now() - Number(takenAt)) < resumable;
      return !held.has(name) && !(owner !== '' && isYoung);
    };
    const look = () => {
      if (!isFree()) return;
      clearInterval(looking);
      held.add(name);
      slot.write(`${own} ${String(Date.now())}`);
      subscriber.add(() => {
        held.delete(name);
        if (slot.read()?.startsWith(own)) slot.write('');
      });
      subscriber.next();
    };
    const looking = setInterval(look, interval);
    look();
    return () => {
      clearInterval(looking);
    };
  });
