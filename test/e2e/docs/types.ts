/** Examples as modules of a page that uses the package. They are never written to the disk. */
import {join} from 'node:path';
import ts from 'typescript';
import {root, type Block} from './documents.js';

const read = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config as object;
const {options: ours} = ts.parseJsonConfigFileContent(read, ts.sys, root);

/** In a script of a page nobody checks for null. */
const options = {
  ts: {...ours, noEmit: true, types: [], noUnusedLocals: false},
  js: {allowJs: true, checkJs: true, strict: false, noImplicitAny: false},
};

export function complaintsOfCompiler(blocks: readonly Block[]): readonly string[] {
  return (['ts', 'js'] as const).flatMap(language => {
    const files = new Map(
      blocks
        .filter(block => block.language === language)
        .map((block, index) => [join(root, `example-${index}.${language}`), block]),
    );
    return files.size === 0
      ? []
      : compile(files, {
          ...options.ts,
          ...(language === 'js' && options.js),
          moduleDetection: ts.ModuleDetectionKind.Force,
        });
  });
}

function compile(files: ReadonlyMap<string, Block>, settings: ts.CompilerOptions): string[] {
  const host = ts.createCompilerHost(settings);
  const {fileExists, readFile} = host;
  host.fileExists = path => files.has(path) || fileExists(path);
  host.readFile = path => files.get(path)?.text ?? readFile(path);
  const onDisk = host.getSourceFile;
  host.getSourceFile = (path, version, ...others) => {
    const text = files.get(path)?.text;
    return text === undefined ? onDisk(path, version, ...others) : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...files.keys(), join(root, 'dist/index.d.ts')], settings, host);
  return [...files].flatMap(([path, {at}]) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({messageText}) => `${at}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}
