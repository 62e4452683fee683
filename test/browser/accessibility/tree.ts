import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

/** What screen readers get to know, line by line, is what is stored; `npm run trees` stores it anew. Chromium only. */
export async function hasTree(name: string): Promise<void> {
  if (!navigator.userAgent.includes('Chrome')) return;
  const {tree, stored} = await executeServerCommand<{tree: string; stored: string}, {name: string}>('tree', {
    name,
  });
  expect(tree.split('\n')).to.deep.equal(stored.split('\n'));
}
