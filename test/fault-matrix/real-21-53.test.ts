import {describeRows} from './real-scene.js';

describeRows(21, 53);
