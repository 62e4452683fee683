// What the doc comments of the element say, read by the analyzer that also makes dist/custom-elements.json.
import {cli} from '@custom-elements-manifest/analyzer/cli.js';

/** @param {string} root the folder of the project */
export async function readElement(root) {
  // nothing is written; the folder is what package.json already names
  const argv = 'analyze --litelement --quiet --globs src/dydu-chatbox.ts --outdir dist'.split(' ');
  const manifest = await cli({argv, cwd: root, noWrite: true});
  const element = manifest.modules[0]?.declarations.find(({customElement}) => customElement);
  if (element === undefined) throw new Error('src/dydu-chatbox.ts declares no element.');
  const publicOnes = element.members.filter(({privacy}) => privacy === undefined || privacy === 'public');
  return {
    attributes: element.attributes,
    parts: element.cssParts,
    customProperties: element.cssProperties,
    events: element.events,
    methods: publicOnes.filter(({kind}) => kind === 'method'),
    fields: publicOnes.filter(({kind, attribute}) => kind === 'field' && attribute === undefined),
  };
}
