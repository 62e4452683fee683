// What the types say that the analyzer leaves out: fields, the cases of unions, and the comment of each.
import {join} from 'node:path';
import ts from 'typescript';

/** @param {string} root the folder of the project */
export function readTypes(root) {
  const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([join(root, 'src/index.ts')], options);
  const checker = program.getTypeChecker();

  const find = (file, name) => {
    const {statements} = program.getSourceFile(join(root, file)) ?? {statements: []};
    const found = statements.find(statement => statement.name?.text === name);
    if (found === undefined) throw new Error(`${file} declares no ${name}.`);
    return found;
  };
  const fieldOf = symbol => ({
    name: symbol.name,
    type: textOf(checker.getNonNullableType(checker.getTypeOfSymbol(symbol)), symbol.valueDeclaration),
    comment: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
  });
  /** As it is written, but a name for a choice of words is spelt out; the checker's own order changes with time. */
  const textOf = (type, {type: written}) => {
    const isChoice = type.isUnion() && type.types.every(one => one.isStringLiteral());
    const [alias] = (isChoice && type.aliasSymbol?.declarations) || [];
    const text = alias?.type.getText() ?? written?.getText() ?? checker.typeToString(type);
    return text.replaceAll('"', "'").replace(/^\| /, '');
  };

  return {
    interfaceOf: (file, name) => checker.getTypeAtLocation(find(file, name)).getProperties().map(fieldOf),
    /** The members of an object, with their comments. */
    membersOf(file, name) {
      const {statements} = program.getSourceFile(join(root, file));
      const declaration = statements
        .filter(ts.isVariableStatement)
        .flatMap(({declarationList}) => declarationList.declarations)
        .find(one => one.name.text === name);
      const members = checker.getTypeAtLocation(declaration.name).getProperties();
      return members.map(symbol => ({
        name: symbol.name,
        comment: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      }));
    },
    /** What an instance has by its class itself. */
    classOf(file, name) {
      const node = find(file, name);
      const own = checker
        .getTypeAtLocation(node)
        .getProperties()
        .filter(({valueDeclaration}) => valueDeclaration?.parent === node);
      return {fields: own.map(fieldOf), isCancelable: node.getText().includes('cancelable: true')};
    },
    /** Of a union of objects. The comment of a case stands before its bar. */
    casesOf(file, name) {
      const union = find(file, name).type;
      const {text} = union.getSourceFile();
      return union.types.map((one, index) => ({
        comment: plain(text.slice(union.types[index - 1]?.end ?? union.pos, one.getStart())),
        fields: checker.getTypeFromTypeNode(one).getProperties().map(fieldOf),
      }));
    },
  };
}

const plain = comment =>
  [...comment.matchAll(/\/\*\*(.*?)\*\//gs)]
    .map(([, text]) =>
      text
        .replaceAll(/^\s*\*/gm, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .join(' ');
