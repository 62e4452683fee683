/** The reason why a call brought no answer. A call that we cancelled ourselves has not failed. */
export type Failure =
  /** A server that works did not answer within its deadline, `after` ms. */
  | {readonly type: 'late'; readonly after: number}
  /** The server is dead: it answers no probe for `after` ms, while the other server answers. */
  | {readonly type: 'silent'; readonly after: number}
  /** The server answered with HTTP `status` 400 to 599; `retryAfter` is its `Retry-After`, in ms. */
  | {
      readonly type: 'refused';
      readonly status: number;
      readonly retryAfter?: number;
    }
  /** The server redirects the call, which is not followed. */
  | {readonly type: 'redirected'}
  /** The answer cannot be read. */
  | {readonly type: 'unreadable'; readonly because: string}
  /** The server reports it: its status, or that of its dialog application, is `Ko`. */
  | {readonly type: 'down'}
  /** The server cannot be connected to, or the browser hid the answer (CORS). */
  | {readonly type: 'unreachable'}
  /** The browser has no network. */
  | {readonly type: 'offline'}
  /** The page was suspended: the machine slept, or the browser froze the page. */
  | {readonly type: 'suspended'}
  /** The page's own code failed, e.g. a `fetch` that it has replaced. This counts against no server. */
  | {readonly type: 'page'; readonly because: string}
  /** The question exceeded its rate limit and was not sent. */
  | {readonly type: 'rate-limited'};

/** The one error that a {@link Transport} may raise; `cause` keeps the platform's error. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly failure: Failure;

  constructor(failure: Failure, options?: {cause?: unknown}) {
    super(describe(failure), options);
    this.failure = failure;
  }
}

/** The server refused the call itself. After any other failure the call may have been carried out all the same. */
export const isClearRefusal = (failure: Failure): boolean =>
  failure.type === 'refused' && failure.status < 500 && failure.status !== 408;

/** Any other error counts as an unreadable answer. */
export const failureOf = (error: unknown): Failure =>
  error instanceof CallFailed ? error.failure : {type: 'unreadable', because: String(error)};

/** The server does not work at all, for any request. */
export const isDead = ({type}: Failure): boolean =>
  type === 'silent' || type === 'down' || type === 'unreachable';

/** The failure comes from the visitor's own network, machine or page. It counts against no server and moves no dialog. */
export const isClientSide = ({type}: Failure): boolean =>
  type === 'offline' || type === 'suspended' || type === 'page' || type === 'rate-limited';

/** For probes: the server answers, but its deployment does not give a status, which says nothing about questions. */
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
    case 'rate-limited':
      return 'it was sent too often';
  }
}
