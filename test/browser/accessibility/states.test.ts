import {expect, nextFrame} from '@open-wc/testing';
import {startServers, type Servers} from '../../support/servers.js';
import {stillness, violations} from './axe.js';
import {calm, states} from './states.js';
import {themes, wardrobe} from './themes.js';
import {hasTree} from './tree.js';

/** In every state and every theme axe finds nothing, and what screen readers get is what is stored. */
describe('accessible', () => {
  let servers: Servers;
  let clothes: Awaited<ReturnType<typeof wardrobe>>;
  before(async () => {
    [servers, clothes] = await Promise.all([startServers(), wardrobe()]);
  });
  after(() => Promise.all([servers.stop(), clothes.close()]));
  afterEach(() => calm(servers));

  for (const [name, reach] of Object.entries(states))
    it(name, async function () {
      this.timeout(20_000);
      const {element, root} = await reach(servers);
      await element.updateComplete;
      // What has loaded since has made more to scroll, which the chat learns after it was drawn.
      await nextFrame();
      await nextFrame();
      await element.updateComplete;
      await hasTree(name);
      for (const theme of themes) {
        clothes.wear(element, theme);
        await stillness(root);
        expect(await violations(element, theme === 'light' ? 'all' : 'colours'), theme).to.deep.equal([]);
      }
    });
});
