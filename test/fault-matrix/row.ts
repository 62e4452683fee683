import type {Fault as ServerFault} from '../../demo/server/faults.js';
import type {Diagnostic} from '../../src/core/diagnostics.js';
import type {Timing} from '../../src/core/timing.js';
import type {Bound} from './bounds.js';

export type Name = 'main' | 'backup';

/**
 * When the fault begins: **I**dle, before the first **K**ey, after the green verdict of **T**yping, at **E**nter, while
 * the question is **P**rocessed, or at Enter in a dialog on the **B**ackup.
 */
export type Moment = 'I' | 'K' | 'T' | 'E' | 'P' | 'B';

/** What the reference servers can do, and a pause: nothing for `ms`, then everything that has come in meanwhile. */
export type Fault = ServerFault | {readonly is: 'pause'; readonly ms: number};

/** Something that happens to the servers, the network, the machine or the page; plain data for two players. */
export type Act =
  | {readonly main?: Fault; readonly backup?: Fault}
  | {readonly network: 'ok' | 'offline' | 'frozen'}
  /** The visitor's own network is silent for so many ms; what is on its way waits for a retransmission. */
  | {readonly gap: number}
  /** Every connection breaks at once, as from Wi-Fi to 4G. */
  | {readonly breaks: true}
  /** Time passes. A real page does not wait: its record and the servers age by so much. */
  | {readonly pass: number}
  /** Time passes with a question out; a real page waits until this is shown, or does not wait at all. */
  | {readonly last: number; readonly until?: Shown}
  | {readonly page: 'leaves' | 'comes back' | 'reloads' | 'starts over'; readonly tab?: number}
  /** `breaks`: the connections are gone when the machine wakes up. */
  | {readonly sleep: number; readonly breaks: boolean}
  /** The clock on the wall is set by so many ms. */
  | {readonly clock: number}
  /** Timers of the page run only at each multiple of so many ms, as in a hidden tab. */
  | {readonly throttle: number}
  /** The server forgets every context. */
  | {readonly forget: Name}
  /** The visitor begins to type. */
  | {readonly key: number}
  /** A question that is looked at only with all the others: in the transcript, and by the invariants. */
  | {readonly ask: number}
  | {readonly again: number; readonly acts: readonly Act[]};

export type Shown =
  'answered' | 'waiting' | 'invalid' | 'too long' | 'denied' | 'unsure' | 'slow' | 'stalled';

/** What became of one question. */
export interface Seen {
  /** Who answered it, if anybody. */
  readonly by?: Name;
  /** If not `answered`. */
  readonly shown?: Shown;
  /** The context id of each sending, in order; '-' for none. */
  readonly main: readonly string[];
  readonly backup: readonly string[];
  /** So many dialogs have begun or ended. */
  readonly epochs: number;
  /** The separator before the answer: the bot has forgotten. */
  readonly begins?: 'moved' | 'renewed';
  /** What is reported on the way, and what is not. */
  readonly says?: readonly Diagnostic['type'][];
  readonly saysNot?: readonly Diagnostic['type'][];
  /** The most moves of one dialog, and the least that is held against main. */
  readonly movesPerDialog?: number;
  readonly strikes?: number;
  /** Servers against which something is held in the end. */
  readonly blames?: readonly Name[];
  /** Requests for the status after Enter. */
  readonly probes?: Partial<Record<Name, number>>;
  /** Questions to the server whether it still knows the dialog. */
  readonly asksWhetherKept?: true;
}

/** Why something does not run. */
export interface Not {
  readonly not: string;
}

/** What a real page does otherwise, for its shorter deadlines. */
export interface Really {
  readonly moment?: Moment;
  readonly later?: Scene['later'];
  readonly happens?: readonly Act[];
  readonly then?: readonly Act[];
  readonly timing?: Partial<Timing>;
  readonly work?: number;
  readonly seen?: Partial<Seen>;
}

export interface Scene {
  readonly as?: string;
  readonly moment: Moment;
  /** Where a dialog lives already. */
  readonly dialog?: Name;
  /** ms from the first key to Enter (U); each is tried. */
  readonly typing?: readonly number[];
  /** ms from Enter to the fault (x), at P; each is tried. */
  readonly after?: readonly number[];
  /** ms that main works on a question. */
  readonly work?: number;
  /** Tabs that are open; the question is asked in the first one. */
  readonly tabs?: number;
  /** The second tab asks, too: at Enter, or after everything. */
  readonly alsoAsked?: 'at Enter' | 'then';
  readonly unsafe?: true;
  /** Pre-production: no backup is configured. */
  readonly alone?: true;
  readonly timing?: Partial<Timing>;
  /** Half a round trip to each server, ms; virtually. */
  readonly ways?: Readonly<Record<Name, number>>;
  readonly happens: readonly Act[];
  /** What follows, while the question is out. */
  readonly then?: readonly Act[];
  readonly seen: Seen;
  /** Of the second tab's question. */
  readonly alsoSeen?: Seen;
  /** Another question afterwards, typed for 2.5 s. */
  readonly later?: readonly {readonly acts: readonly Act[]; readonly seen: Seen}[];
  /** If not that of the row. */
  readonly bound?: Bound;
  /** The cost counts from the last of the acts, not from Enter. */
  readonly costsFrom?: 'then';
  readonly really?: Really | Not;
  /** The core does not keep the bound of the row, and why; this one it keeps. */
  readonly exceeds?: {readonly bound: Bound; readonly because: string};
}

/** One row of the fault matrix: what happens when, what is expected then, and what it may cost the visitor. */
export interface Row {
  readonly row: number;
  readonly fault: string;
  readonly when: string;
  readonly expected: string;
  /** A formula of bounds.ts, unless each scene has its own. */
  readonly cost: string;
  readonly virtually?: Not;
  readonly really?: Not;
  readonly scenes: readonly Scene[];
}
