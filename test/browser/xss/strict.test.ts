import {describeAttacks} from './wire.js';
import {groups} from './vectors/all.js';
import {harmless} from './vectors/harmless.js';

const own = groups.flatMap(({payloads}) => payloads.map(payload => ({payload})));

describeAttacks('under a strict policy with Trusted Types', own, {
  page: 'strict.html',
});

describeAttacks(
  'no answer that a bot would give is reported to a page with a strict policy',
  harmless.map(([payload, keeps]) => ({payload, keeps})),
  {page: 'strict.html', strict: true},
);
