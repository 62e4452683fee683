import {describeRows} from './real-scene.js';

describeRows(1, 20);
