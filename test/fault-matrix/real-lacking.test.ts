import type {Lacking} from '../support/visitor.js';
import {playReally, realScenes} from './real-scene.js';
import {rows} from './rows.js';

const lacking: readonly (readonly Lacking[])[] = [['storage'], ['locks', 'channel']];

/** A fault at Enter, one while a question is processed, and a refusal by both. */
const shown = [3, 4, 25];

/** Row 49 on real pages: where the browser refuses, the outcomes are the same in the tab. */
describe('row 49 of the fault matrix: storage throws, private mode', () => {
  for (const lacks of lacking) {
    for (const row of rows.filter(({row}) => shown.includes(row))) {
      const [scene] = realScenes(row);
      if (scene)
        it(`without ${lacks.join(', ')}: row ${row.row}, ${row.fault}`, () =>
          playReally({...scene, later: []}, lacks));
    }
  }
});
