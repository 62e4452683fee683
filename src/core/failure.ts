/** Why a call brought no answer. A call that we cancelled ourselves has not failed. */
export type Failure =
  /** No answer within the time it was given, `after` ms, from a server that works. */
  | {readonly type: 'late'; readonly after: number}
  /** Dead: it answers no probe for `after` ms, while the other server answers. */
  | {readonly type: 'silent'; readonly after: number}
  /** HTTP `status` 400 to 599; `retryAfter` is for how many ms the server asked to be left alone. */
  | {
      readonly type: 'refused';
      readonly status: number;
      readonly retryAfter?: number;
    }
  /** The server sends the call to another address, where nothing of ours follows. */
  | {readonly type: 'redirected'}
  /** There was an answer, but none that can be read. */
  | {readonly type: 'unreadable'; readonly because: string}
  /** It says so itself: its status, or that of its dialog application, is `Ko`. */
  | {readonly type: 'down'}
  /** No connection, or the browser hid the answer (CORS). */
  | {readonly type: 'unreachable'}
  /** The browser has no network. */
  | {readonly type: 'offline'}
  /** The page did not run: the machine slept, or the browser froze the page. */
  | {readonly type: 'suspended'}
  /** The page's own code came between, e.g. a `fetch` that it has replaced: no server is to blame. */
  | {readonly type: 'page'; readonly because: string}
  /** Of a question, before it was sent: it has been sent too often lately. */
  | {readonly type: 'spent'};

/** The one error a {@link Transport} may raise; `cause` keeps what the platform said. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly failure: Failure;

  constructor(failure: Failure, options?: {cause?: unknown}) {
    super(describe(failure), options);
    this.failure = failure;
  }
}

/** The server refused the call itself. After any other failure it may have been carried out all the same. */
export const isClearRefusal = (failure: Failure): boolean =>
  failure.type === 'refused' && failure.status < 500 && failure.status !== 408;

/** An error that is not ours is an answer that we could not make sense of. */
export const failureOf = (error: unknown): Failure =>
  error instanceof CallFailed ? error.failure : {type: 'unreadable', because: String(error)};

/** The server does not work at all, whatever it is asked. */
export const isDead = ({type}: Failure): boolean =>
  type === 'silent' || type === 'down' || type === 'unreachable';

/** The visitor's own network, machine or page: no server is to blame, and none is left for it. */
export const isOfVisitor = ({type}: Failure): boolean =>
  type === 'offline' || type === 'suspended' || type === 'page' || type === 'spent';

/** Of a probe: the server answers, but this deployment does not tell its status, which says nothing about questions. */
export const isWithoutStatus = (failure: Failure): boolean =>
  failure.type === 'redirected' || isClearRefusal(failure);

export function describe(failure: Failure): string {
  switch (failure.type) {
    case 'late':
      return `no answer within ${String(failure.after)} ms`;
    case 'silent':
      return `no answer to a probe for ${String(failure.after)} ms`;
    case 'refused':
      return `HTTP ${String(failure.status)}`;
    case 'redirected':
      return 'the server redirects, which is not followed';
    case 'unreadable':
      return `unreadable answer: ${failure.because}`;
    case 'down':
      return 'the server says that it is down';
    case 'unreachable':
      return 'the server cannot be reached';
    case 'offline':
      return 'the browser is offline';
    case 'suspended':
      return 'the page was suspended';
    case 'page':
      return `the page came between: ${failure.because}`;
    case 'spent':
      return 'it was sent too often';
  }
}
