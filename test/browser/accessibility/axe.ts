import axe from 'axe-core';

/** What WCAG 2.2 AA and RGAA 4 ask for, and what is good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];

/** What a theme can get wrong. */
const colours = ['color-contrast', 'link-in-text-block'];

/** A cell of an example is empty, and its page is of another origin: that is not ours. */
const notOurs = {'empty-table-header': {enabled: false}};

/** What axe finds, in words. @param kind all, or what a theme can get wrong */
export async function violations(
  element: Element,
  kind: 'all' | 'colours' = 'all',
): Promise<readonly string[]> {
  const found = await axe.run(element, {
    resultTypes: ['violations'],
    runOnly: kind === 'all' ? {type: 'tag', values: rules} : {type: 'rule', values: colours},
    rules: notOurs,
    iframes: false,
  });
  return found.violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}

/** Waits until nothing moves: halfway through a transition nothing has its colours. */
export async function stillness(root: ShadowRoot): Promise<void> {
  for (const animation of root.getAnimations()) animation.finish();
  await new Promise(resolve => requestAnimationFrame(resolve));
}
