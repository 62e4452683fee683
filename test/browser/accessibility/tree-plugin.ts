/** The Node side of tree.ts: reads Chromium's accessibility tree, and holds it against what is stored in trees/. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import type {TestRunnerPlugin} from '@web/test-runner';
import type {Page, Protocol} from 'puppeteer-core';

const folder = new URL('trees/', import.meta.url);

/** The launcher of Chromium. */
interface WithPages {
  readonly getPage: (session: string) => Page;
}

type Node = Protocol.Accessibility.AXNode;

/** What a screen reader may say of something, beside its role and name. */
const told = new Set(
  'disabled expanded checked pressed selected focused modal hasPopup level required readonly multiline multiselectable live atomic autocomplete orientation roledescription'.split(
    ' ',
  ),
);
/** They add nothing to what they stand in. */
const silent = new Set(['none', 'generic', 'LineBreak', 'RootWebArea']);

export function treePlugin(): TestRunnerPlugin {
  return {
    name: 'tree',
    async executeCommand({command, payload, session}) {
      if (command !== 'tree') return undefined;
      const page = (session.browser as unknown as WithPages).getPage(session.id);
      const client = await page.createCDPSession();
      const {nodes} = await client.send('Accessibility.getFullAXTree');
      const {result} = await client.send('Runtime.evaluate', {
        expression: "document.querySelector('dydu-chatbox')",
      });
      const {node} = await client.send('DOM.describeNode', {objectId: result.objectId ?? ''});
      await client.detach();
      const tree = `${linesOf(nodes, node.backendNodeId).join('\n')}\n`;
      const {name} = payload as {readonly name: string};
      const file = new URL(`${name.replaceAll(/\W+/g, '-')}.txt`, folder);
      if (process.env['TREES'] === 'update') {
        await mkdir(folder, {recursive: true});
        await writeFile(file, tree);
      }
      return {tree, stored: await readFile(file, 'utf8').catch(() => '')};
    },
  };
}

function linesOf(nodes: readonly Node[], host: number): readonly string[] {
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: Node | undefined, depth: number, above: string): void => {
    if (node === undefined) return;
    const role = String(node.role?.value ?? 'none');
    const name = String(node.name?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const isSilent =
      node.ignored ||
      role === 'InlineTextBox' ||
      (silent.has(role) && name === '') ||
      (role === 'StaticText' && name === above);
    // What was announced on the way is of another test: announcer.test.ts.
    const isAnnouncer = role === 'status';
    if (!isSilent) lines.push(`${'  '.repeat(depth)}${lineOf(node, role, name)}`);
    for (const id of isAnnouncer ? [] : (node.childIds ?? []))
      walk(byId.get(id), isSilent ? depth : depth + 1, isSilent ? above : name);
  };
  walk(
    nodes.find(({backendDOMNodeId}) => backendDOMNodeId === host),
    0,
    '',
  );
  return lines;
}

function lineOf({properties = [], value, description}: Node, role: string, name: string): string {
  const states = properties
    .filter(({name, value}) => told.has(name) && (value.value !== false || name === 'expanded'))
    .map(({name, value}) => (value.value === true ? name : `${name}=${String(value.value)}`));
  const words = [
    role,
    name && JSON.stringify(name),
    value?.value !== undefined && `value=${JSON.stringify(value.value)}`,
    // The moment at which it was said is another one each time.
    description?.value && role !== 'time' && `description=${JSON.stringify(description.value)}`,
    ...states.sort(),
  ];
  return words.filter(Boolean).join(' ');
}
