import {existsSync, watch} from 'node:fs';
import {join} from 'node:path';
import type {BuildOptions} from 'esbuild';

export interface DevBuild {
  /** The folder of the built scripts. */
  readonly dist: string;
  stop(): Promise<void>;
}

/** Builds src at every change of it, and calls `changed` after each build and each change of a page. */
export async function startDevBuild(root: string, changed: () => void): Promise<DevBuild> {
  const {context} = await import('esbuild');
  const dist = join(root, '.dev');
  const shared: BuildOptions = {
    absWorkingDir: root,
    outdir: dist,
    bundle: true,
    target: 'es2022',
    sourcemap: true,
    conditions: ['es2015', 'development'],
    // package.json tells which files of dist have effects; for esbuild those of src have none.
    ignoreAnnotations: true,
    logLevel: 'warning',
    plugins: [{name: 'changed', setup: build => build.onEnd(changed)}],
  };
  const builds: BuildOptions[] = [
    {...shared, entryPoints: {'dydu-chatbox': 'src/index.ts'}, format: 'esm', splitting: true},
  ];
  if (existsSync(join(root, 'src/script-tag.ts'))) {
    builds.push({...shared, entryPoints: {'dydu-chatbox.iife': 'src/script-tag.ts'}, format: 'iife'});
  }
  const contexts = await Promise.all(builds.map(context));
  await Promise.all(contexts.map(one => one.watch()));
  const pages = watch(join(root, 'demo'), (_event, name) => {
    if (name && /\.(html|css|js|svg)$/.test(name)) changed();
  });
  return {
    dist,
    async stop() {
      pages.close();
      await Promise.all(contexts.map(one => one.dispose()));
    },
  };
}
