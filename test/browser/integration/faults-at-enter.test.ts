import {describeFaults} from './fault-scenario.js';

describeFaults('between typing and Enter');
