/** The recipes of docs/frameworks.md, compiled as their frameworks compile them. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, type Loader} from 'esbuild';
import {load, packages} from './packages.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface SvelteCompiler {
  compile(
    code: string,
    options: {readonly filename: string; readonly generate: 'client'},
  ): {readonly js: {readonly code: string}; readonly warnings: readonly {readonly message: string}[]};
}
interface VueCompiler {
  parse(
    code: string,
    options: {readonly filename: string},
  ): {readonly descriptor: object; readonly errors: readonly unknown[]};
  compileScript(
    descriptor: object,
    options: {readonly id: string; readonly inlineTemplate: boolean; readonly templateOptions: object},
  ): {readonly content: string};
}

/** A block of a document, by the name after its language. */
export async function block(document: string, name: string): Promise<string> {
  const text = await readFile(join(root, document), 'utf8');
  const [, code] =
    new RegExp(`^\`\`\`\\w+ ${name.replaceAll('.', '\\.')}\\n([^]*?)^\`\`\`$`, 'm').exec(text) ?? [];
  if (code === undefined) throw new Error(`${document} has no ${name}`);
  return code;
}

interface Code {
  readonly contents: string;
  readonly loader: Loader;
}
interface Framework {
  readonly file: string;
  readonly compile: (code: string) => Code | Promise<Code>;
  /** Shows the recipe in `#app`; `unmount` is what removes it. */
  readonly start: string;
}

export const frameworks: Readonly<Record<string, Framework>> = {
  React: {
    file: 'Chat.tsx',
    compile: contents => ({contents, loader: 'tsx'}),
    start: `import {createElement} from 'react';
      import {createRoot} from 'react-dom/client';
      import {Chat} from 'recipe';
      const root = createRoot(app);
      root.render(createElement(Chat));
      window.unmount = () => root.unmount();`,
  },
  Vue: {
    file: 'Chat.vue',
    compile: async code => {
      const {parse, compileScript} = (await load('vue/compiler-sfc')) as VueCompiler;
      const {descriptor, errors} = parse(code, {filename: 'Chat.vue'});
      if (errors.length > 0) throw new AggregateError(errors);
      const templateOptions = {compilerOptions: await vueOptions()};
      const {content} = compileScript(descriptor, {id: 'chat', inlineTemplate: true, templateOptions});
      return {contents: content, loader: 'ts'};
    },
    start: `import {createApp} from 'vue';
      import Chat from 'recipe';
      const shown = createApp(Chat);
      shown.mount(app);
      window.unmount = () => shown.unmount();`,
  },
  Angular: {
    file: 'chat.ts',
    compile: contents => ({contents, loader: 'ts'}),
    start: `import '@angular/compiler';
      import {bootstrapApplication} from '@angular/platform-browser';
      import {Chat} from 'recipe';
      app.append(document.createElement('app-chat'));
      const running = bootstrapApplication(Chat);
      window.unmount = async () => (await running).destroy();`,
  },
  Svelte: {
    file: 'Chat.svelte',
    compile: async code => {
      const {compile} = (await load('svelte/compiler')) as SvelteCompiler;
      const {js, warnings} = compile(code, {filename: 'Chat.svelte', generate: 'client'});
      if (warnings.length > 0) throw new Error(warnings.map(({message}) => message).join('\n'));
      return {contents: js.code, loader: 'js'};
    },
    start: `import {mount, unmount} from 'svelte';
      import Chat from 'recipe';
      const shown = mount(Chat, {target: app});
      window.unmount = () => unmount(shown);`,
  },
};

/** What the document tells Vite's plugin for Vue. */
async function vueOptions(): Promise<object> {
  const config = await block('docs/frameworks.md', 'vite.config.js');
  const code = config.replace(/^import vue from .*$/m, 'const vue = options => options;');
  const {default: vite} = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: {plugins: [{template: {compilerOptions: object}}]};
  };
  return vite.plugins[0].template.compilerOptions;
}

/** The scripts of a page that shows a recipe, by their paths; `/app.js` comes first. */
export async function bundle({compile, start}: Framework, code: string): Promise<Record<string, string>> {
  const recipe = {...(await compile(code)), resolveDir: root};
  const {outputFiles} = await build({
    stdin: {contents: `const app = document.querySelector('#app');\n${start}`, resolveDir: root},
    nodePaths: [await packages()],
    outdir: '/',
    entryNames: 'app',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"production"'},
    tsconfigRaw: {compilerOptions: {experimentalDecorators: true}},
    plugins: [
      {
        name: 'recipe',
        setup(esbuild) {
          esbuild.onResolve({filter: /^recipe$/}, ({path}) => ({path, namespace: 'recipe'}));
          esbuild.onLoad({filter: /./, namespace: 'recipe'}, () => recipe);
        },
      },
    ],
  });
  return Object.fromEntries(outputFiles.map(({path, text}) => [path, text]));
}
