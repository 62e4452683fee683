// The attributes as `src/launcher/attributes.ts` declares them, in the words of the manifest.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {register} from 'tsx/esm/api';
import ts from 'typescript';

const source = 'src/launcher/attributes.ts';

/** What a tag may say, and what the property is. */
const types = {
  text: ({default: normal}) => ['string', normal === undefined ? 'string | null' : 'string'],
  length: () => ['string', 'string | null'],
  flag: () => ['boolean', 'boolean'],
  word: ({words}) => [choice(words), choice(words)],
  required: () => ["'required'", "'required' | null"],
  duration: () => ['number', 'number'],
  count: () => ["number | 'off'", "number | 'off'"],
  integer: () => ['number', 'number | null'],
};

/** @param {string} root the folder of the project */
export async function readAttributes(root) {
  const unregister = register();
  const {attributes} = await import('../../src/launcher/attributes.ts');
  await unregister();
  const comments = commentsOf(join(root, source));
  return Object.entries(attributes).map(([name, declared]) => {
    const [type, property] = types[declared.type](declared);
    const normal = declared.default ?? declared.words?.[0];
    return {
      name,
      effect: declared.effect ?? 'now',
      type: {text: type},
      description: comments[name],
      ...(normal !== undefined && {default: String(normal)}),
      fieldName: name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
      property,
    };
  });
}

/** The doc comment of each member of `attributes`. */
function commentsOf(file) {
  const {statements} = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const declaration = statements
    .filter(ts.isVariableStatement)
    .flatMap(({declarationList}) => declarationList.declarations)
    .find(({name}) => name.text === 'attributes');
  let literal = declaration.initializer;
  while (!ts.isObjectLiteralExpression(literal)) literal = literal.expression;
  return Object.fromEntries(
    literal.properties.map(member => {
      const [comment] = ts.getJSDocCommentsAndTags(member);
      if (!comment?.comment) throw new Error(`${source}: ${member.name.text} has no comment.`);
      return [member.name.text, String(comment.comment).replaceAll(/\s+/g, ' ')];
    }),
  );
}

const choice = words => words.map(word => `'${word}'`).join(' | ');
