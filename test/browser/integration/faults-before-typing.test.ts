import {describeFaults} from './fault-scenario.js';

describeFaults('before the first key');
