/** What the lab's buttons do, by group: a label and the fault it sets. */
export const groups = [
  {name: 'Healthy', faults: [['Works', {type: 'ok'}]]},
  {
    name: 'Gone',
    faults: [
      ['Refuses connections', {type: 'refuse'}],
      ['Resets connections', {type: 'reset'}],
      ['Never answers', {type: 'silent'}],
    ],
  },
  {
    name: 'Slow',
    faults: [
      ['1.5 s late', {type: 'delay', ms: 1500}],
      ['5 s late', {type: 'delay', ms: 5000}],
      ['20 s late', {type: 'delay', ms: 20000}],
    ],
  },
  {
    name: 'Errors',
    faults: [
      ...[400, 401, 403, 404, 408, 413, 429, 500, 502, 503, 504].map(status => [
        String(status),
        {type: 'status', status},
      ]),
      ['429, retry in 10 s', {type: 'status', status: 429, retryAfter: 10}],
      ['503, retry in 30 s', {type: 'status', status: 503, retryAfter: 30}],
    ],
  },
  {
    name: 'Wrong answers',
    faults: [
      ['HTML page', {type: 'html'}],
      ['Empty object', {type: 'empty'}],
      ['Broken JSON', {type: 'invalid-json'}],
      ['Cut in the middle', {type: 'cut'}],
      ['No CORS header', {type: 'no-cors'}],
      ['Status says Ko', {type: 'ko'}],
      ['Dialog application hangs', {type: 'hung'}],
    ],
  },
];

/** These hit the whole server, or their own endpoints, whatever is chosen. */
const indivisible = ['refuse', 'ko', 'hung'];

export function faultFor(fault, endpoint, requests, seconds) {
  if (fault.type === 'ok') return fault;
  return {
    ...fault,
    ...(requests > 0 && {afterRequests: requests}),
    ...(endpoint !== 'all' && !indivisible.includes(fault.type) && {on: [endpoint]}),
    ...(seconds > 0 && {forMs: seconds * 1000}),
  };
}

export function isSame(one, other) {
  return ['is', 'ms', 'status', 'retryAfter'].every(name => one[name] === other[name]);
}

export function labelOf(fault) {
  const [label] = groups.flatMap(group => group.faults).find(([, known]) => isSame(known, fault)) ?? [
    fault.type,
  ];
  const on = fault.on ? `, for ${fault.on.join(' and ')} only` : '';
  const until = fault.forMs ? `, for ${fault.forMs / 1000} s` : '';
  const after = fault.afterRequests ? `, after ${fault.afterRequests} requests` : '';
  return label + on + after + until;
}
