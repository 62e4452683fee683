// What `custom-elements.json` says beyond the doc comments, and the data for editors that is made of it.
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {readAttributes} from './docs/attributes.mjs';
import {fileURLToPath} from 'node:url';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

const declared = await readAttributes(fileURLToPath(new URL('..', import.meta.url)));
const source = 'src/dydu-chatbox.ts';
const shipped = 'dist/index.js';

/** What is private stays out; every attribute but `lang` has the property that reflects it; paths are those of the package. */
const publicClass = {
  name: 'public-class',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const [module] = modules;
    const [declaration] = module?.declarations ?? [];
    if (modules.length !== 1 || module.path !== source || declaration?.tagName === undefined)
      throw new Error(`the manifest must describe one element, in ${source}, with an @element tag`);
    const {name, tagName} = declaration;
    declaration.members = [
      ...declaration.members.filter(member => member.privacy === undefined || member.privacy === 'public'),
      ...declared.map(reflection),
    ];
    declaration.attributes = [
      ...declared.map(({name, fieldName, type, default: normal, description}) => ({
        name,
        fieldName,
        type,
        ...(normal !== undefined && {default: normal}),
        description,
      })),
      ...declaration.attributes,
    ];
    module.path = shipped;
    module.exports = [
      {kind: 'js', name, declaration: {name, module: shipped}},
      {kind: 'custom-element-definition', name: tagName, declaration: {name, module: shipped}},
    ];
  },
};

const reflection = ({name, fieldName, property, description}) => ({
  kind: 'field',
  name: fieldName,
  type: {text: property},
  description,
  attribute: name,
  reflects: true,
});

const dist = process.env['DIST'] ?? 'dist';
const editors = {outdir: dist, hideLogs: true, hideMethodDocs: true, hideCssPartsDocs: true};

export default {
  globs: [source],
  outdir: dist,
  // It names the folder that is shipped, not the one that is being made.
  packagejson: false,
  litelement: true,
  quiet: true,
  plugins: [
    publicClass,
    customElementVsCodePlugin({...editors, hideCssPropertiesDocs: true}),
    customElementJetBrainsPlugin({
      ...editors,
      hideCssPropertiesDocs: true,
      hideEventDocs: true,
      packageJson: false,
    }),
  ],
};
