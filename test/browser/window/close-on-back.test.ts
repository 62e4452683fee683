import {expect} from '@open-wc/testing';
import {closeOnBack} from '../../../src/window/close-on-back.js';

describe('Back, where the browser has no CloseWatcher', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'CloseWatcher');
  let told: unknown[];
  const hear = ({state}: PopStateEvent) => told.push(state);
  /** Resolves when the browser has gone to another entry, whoever hears of it. */
  const moved = () =>
    new Promise(resolve => {
      const before: unknown = history.state;
      const look = () => {
        if (history.state === before) requestAnimationFrame(look);
        else resolve(undefined);
      };
      look();
    });
  before(function () {
    // Chromium has a CloseWatcher, and fires the listeners of a window in the order in which they were added.
    if (own) this.skip();
    Object.defineProperty(window, 'CloseWatcher', {value: undefined, configurable: true});
    history.replaceState({page: 1}, '');
  });
  after(() => {
    Reflect.deleteProperty(window, 'CloseWatcher');
    history.replaceState(null, '');
  });
  beforeEach(() => {
    told = [];
    addEventListener('popstate', hear);
  });
  afterEach(() => {
    removeEventListener('popstate', hear);
  });

  it('closes the window, and the router of the page is not told', async () => {
    const address = location.href;
    let closed = 0;
    const release = closeOnBack(() => closed++);
    expect(history.state).to.include({page: 1});
    history.back();
    await moved();
    expect([closed, history.state, told, location.href]).to.deep.equal([1, {page: 1}, [], address]);
    release();
    expect(history.state).to.deep.equal({page: 1});
  });

  it('goes on as before when the window was closed otherwise', async () => {
    let closed = 0;
    const release = closeOnBack(() => closed++);
    release();
    await moved();
    expect([closed, history.state, told]).to.deep.equal([0, {page: 1}, []]);
  });

  it('leaves the entries of the page alone that came after the window', async () => {
    const release = closeOnBack(() => undefined);
    history.pushState({page: 2}, '');
    release();
    expect([history.state, told]).to.deep.equal([{page: 2}, []]);
    history.back();
    await moved();
    history.back();
    await moved();
    expect(history.state).to.deep.equal({page: 1});
  });
});
