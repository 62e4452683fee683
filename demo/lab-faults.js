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
      ['500', {is: 'status', status: 500}],
      ['503, retry in 30 s', {is: 'status', status: 503, retryAfter: 30}],
      ['429, retry in 10 s', {is: 'status', status: 429, retryAfter: 10}],
      ['403', {is: 'status', status: 403}],
      ['400', {is: 'status', status: 400}],
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
    ],
  },
];

/** These hit the whole server, or one endpoint, whatever is chosen. */
const indivisible = ['ok', 'refuse', 'ko'];

export function faultFor(fault, endpoint, seconds) {
  return {
    ...fault,
    ...(endpoint !== 'all' && !indivisible.includes(fault.is) && {on: [endpoint]}),
    ...(seconds > 0 && fault.is !== 'ok' && {forMs: seconds * 1000}),
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
