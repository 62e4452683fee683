import {describeFaults} from './fault-scenario.js';

describeFaults('in the middle of a dialog');
