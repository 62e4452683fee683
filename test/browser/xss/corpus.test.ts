import {corpus} from './corpus.js';
import {describeAttacks} from './wire.js';

describeAttacks('attacks that others have collected', await corpus(), {page: 'unguarded.html'});
