import {describeRows} from './real-scene.js';

describeRows(54, 67);
