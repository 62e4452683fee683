import {normal} from './routing-normal.js';
import {start, transitions, type Setting} from './routing-model.js';

export interface Search {
  readonly states: number;
  readonly transitions: number;
  readonly violations: readonly string[];
  /** Names of the kinds of transitions, to see that all of them were met. */
  readonly kinds: ReadonlySet<string>;
}

/** Every state that can be reached. A violation is told with the way that leads to it. */
export function search(setting: Setting): Search {
  const first = normal(start(setting.questions));
  const cameFrom = new Map<string, readonly [string, string]>([[JSON.stringify(first), ['', 'start']]]);
  const queue = [{model: first, key: JSON.stringify(first)}];
  const violations: string[] = [];
  const kinds = new Set<string>();
  let count = 0;
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const {model, key} = next;
    for (const {name, to, violation} of transitions(model, setting)) {
      count++;
      kinds.add(name);
      if (violation !== undefined && violations.length < 5)
        violations.push(`${violation}: ${wayTo(key, cameFrom)} → ${name}`);
      const reached = normal(to);
      const reachedKey = JSON.stringify(reached);
      if (cameFrom.has(reachedKey)) continue;
      cameFrom.set(reachedKey, [key, name]);
      queue.push({model: reached, key: reachedKey});
    }
  }
  return {states: cameFrom.size, transitions: count, violations, kinds};
}

function wayTo(key: string, cameFrom: ReadonlyMap<string, readonly [string, string]>): string {
  const steps: string[] = [];
  for (let at = key; at !== '';) {
    const [before, name] = cameFrom.get(at)!;
    steps.unshift(name);
    at = before;
  }
  return steps.join(' → ');
}
