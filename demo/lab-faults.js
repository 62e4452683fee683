/** What the lab's buttons do, by group: a label and the fault it sets. */
export const groups = [
  {name: 'Healthy', faults: [['Works', {is: 'ok'}]]},
  {
    name: 'Gone',
    faults: [
      ['Refuses connections', {is: 'refuse'}],
      ['Resets connections', {is: 'reset'}],
      ['Never answers', {is: 'silent'}],
    ],
  },
  {
    name: 'Slow',
    faults: [
      ['1.5 s late', {is: 'delay', ms: 1500}],
      ['5 s late', {is: 'delay', ms: 5000}],
      ['20 s late', {is: 'delay', ms: 20000}],
    ],
  },
  {
    name: 'Errors',
    faults: [
      ...[400, 401, 403, 404, 408, 413, 429, 500, 502, 503, 504].map(status => [
        String(status),
        {is: 'status', status},
      ]),
      ['429, retry in 10 s', {is: 'status', status: 429, retryAfter: 10}],
      ['503, retry in 30 s', {is: 'status', status: 503, retryAfter: 30}],
    ],
  },
  {
    name: 'Wrong answers',
    faults: [
      ['HTML page', {is: 'html'}],
      ['Empty object', {is: 'empty'}],
      ['Broken JSON', {is: 'invalid-json'}],
      ['Cut in the middle', {is: 'cut'}],
      ['No CORS header', {is: 'no-cors'}],
      ['Status says Ko', {is: 'ko'}],
      ['Dialog application hangs', {is: 'hung'}],
    ],
  },
];

/** These hit the whole server, or their own endpoints, whatever is chosen. */
const indivisible = ['refuse', 'ko', 'hung'];

export function faultFor(fault, endpoint, requests, seconds) {
  if (fault.is === 'ok') return fault;
  return {
    ...fault,
    ...(requests > 0 && {afterRequests: requests}),
    ...(endpoint !== 'all' && !indivisible.includes(fault.is) && {on: [endpoint]}),
    ...(seconds > 0 && {forMs: seconds * 1000}),
  };
}

export function isSame(one, other) {
  return ['is', 'ms', 'status', 'retryAfter'].every(name => one[name] === other[name]);
}

export function labelOf(fault) {
  const [label] = groups.flatMap(group => group.faults).find(([, known]) => isSame(known, fault)) ?? [
    fault.is,
  ];
  const on = fault.on ? `, for ${fault.on.join(' and ')} only` : '';
  const until = fault.forMs ? `, for ${fault.forMs / 1000} s` : '';
  const after = fault.afterRequests ? `, after ${fault.afterRequests} requests` : '';
  return label + on + after + until;
}
