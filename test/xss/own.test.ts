import {describeAttacks} from './wire.js';
import {groups} from './vectors/all.js';

for (const {name, payloads} of groups) {
  describeAttacks(
    `our own attacks: ${name}`,
    payloads.map(payload => ({payload})),
    'unguarded.html',
  );
}
