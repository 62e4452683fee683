/** What the documents say, as prettier's Markdown parser reads them. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parsers} from 'prettier/plugins/markdown';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Block {
  readonly language: string;
  readonly text: string;
  /** For messages: `README.md:12`. */
  readonly at: string;
  /** The number of the section of rank 2 it stands in. */
  readonly section: number;
  /** In the comment directly above: `<!-- not run: a drawing -->`, `<!-- run by test/x.test.ts -->`. */
  readonly mark: {readonly is: 'not run' | 'run by'; readonly what: string} | undefined;
}

export interface Document {
  readonly path: string;
  readonly blocks: readonly Block[];
  /** `code` in a line of text. */
  readonly codes: readonly {readonly text: string; readonly at: string}[];
  readonly links: readonly {readonly url: string; readonly at: string}[];
  /** What a link can name after `#`. */
  readonly anchors: readonly string[];
}

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly lang?: string | null;
  readonly url?: string;
  readonly depth?: number;
  readonly position: {readonly start: {readonly line: number}; readonly end: {readonly line: number}};
}

/** README, what stands in docs/, and what else a reader is sent to. */
export function readDocuments(): readonly Document[] {
  const inDocs = readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.md'))
    .map(name => join('docs', name));
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...inDocs].map(path =>
    readDocument(path, readFileSync(join(root, path), 'utf8')),
  );
}

export function readDocument(path: string, text: string): Document {
  const blocks: Block[] = [];
  const codes: Document['codes'][0][] = [];
  const links: Document['links'][0][] = [];
  const headings: string[] = [];
  let section = 0;
  const visit = (node: Node, above: Node | undefined): void => {
    const at = `${path}:${node.position.start.line}`;
    if (node.type === 'heading') {
      headings.push(textOf(node));
      if ((node.depth ?? 0) <= 2) section++;
    }
    if (node.type === 'code')
      blocks.push({
        language: node.lang ?? '',
        text: node.value ?? '',
        at,
        section,
        mark: markIn(above, node),
      });
    if (node.type === 'inlineCode') codes.push({text: node.value ?? '', at});
    if (node.url !== undefined) links.push({url: node.url, at});
    node.children?.forEach((child, index, all) => visit(child, all[index - 1]));
  };
  visit(parsers.markdown.parse(text, {} as never) as Node, undefined);
  return {path, blocks, codes, links, anchors: headings.map(anchorOf)};
}

function markIn(above: Node | undefined, block: Node): Block['mark'] {
  const isNear = above?.type === 'html' && block.position.start.line - above.position.end.line <= 2;
  const [, is, what] = (isNear && /^<!-- (not run: |run by )(\S.*) -->$/.exec(above.value ?? '')) || [];
  if (is === undefined || what === undefined) return undefined;
  return {is: is === 'run by ' ? 'run by' : 'not run', what};
}

const textOf = (node: Node): string => (node.value ?? '') + (node.children ?? []).map(textOf).join('');

/** As GitHub makes it; two headings of one name are a fault that nobody has made yet. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

export const folderOf = (path: string): string => join(root, dirname(path));
