import {readdirSync} from 'node:fs';
import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const FOLDERS = [
  'core',
  'protocol',
  'adapters',
  'i18n',
  'launcher',
  'window',
  'conversation',
  'answers',
  'extras',
];
const rootFiles = readdirSync(new URL('src', import.meta.url))
  .filter(name => name.endsWith('.ts'))
  .map(name => name.slice(0, -3));

/** Rules do not add up: whoever forbids an import for some files must repeat what is forbidden everywhere in src. */
const forbidImports = (...patterns) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: '^(lit|lit-html)/directives/unsafe-',
          message: 'Foreign HTML goes through the sanitizer, never through unsafeHTML.',
        },
        {regex: '^(\\.\\./)+(demo|test|scripts|dist|build)/', message: 'src stands alone.'},
        ...patterns,
      ],
    },
  ],
});

/**
 * Imports go one way: adapters -> protocol -> core, and from what is loaded later to what is loaded earlier:
 * answers, extras -> conversation -> launcher; window -> launcher. What is loaded later is imported by `import()`.
 */
const mayImport = (folder, others, packages, {typesOf = []} = {}) => {
  const allowed = [folder, ...others];
  const forbidden = FOLDERS.filter(name => !allowed.includes(name) && !typesOf.includes(name));
  const message = `${folder} imports from ${allowed.join(', ')}${packages ? ` and ${packages.replaceAll('|', ', ')}` : ''}: see CONTRIBUTING.md.`;
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: forbidImports(
      {regex: `^(\\.\\./)+(${forbidden.join('|')})/`, message},
      {regex: `^(\\.\\./)+(${rootFiles.join('|')})\\.js$`, message},
      {regex: packages ? `^(?!(${packages})(/|$))[^.]` : '^[^.]', message},
      ...(typesOf.length > 0
        ? [{regex: `^(\\.\\./)+(${typesOf.join('|')})/`, allowTypeImports: true, message}]
        : []),
    ),
  };
};

const moduleState = {
  selector:
    'Program > VariableDeclaration[kind="let"], ExportNamedDeclaration > VariableDeclaration[kind="let"]',
  message: 'No module-level state: two chatboxes share a page.',
};

const noClockNoPromise = {
  files: ['src/core/**/*.ts', 'src/protocol/**/*.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      {name: 'Promise', message: 'The core speaks in observables.'},
      {name: 'Date', message: "Time comes from rxjs's schedulers, which tests make virtual."},
    ],
    'no-restricted-syntax': [
      'error',
      moduleState,
      {
        selector: 'AwaitExpression, [async=true], TSTypeReference[typeName.name="Promise"]',
        message: 'The core speaks in observables.',
      },
      {
        selector: 'MemberExpression[object.name="Math"][property.name="random"]',
        message: 'Randomness is a port, so that tests can choose it.',
      },
    ],
  },
};

export default defineConfig(
  globalIgnores(['dist/', 'dist.new/', 'dist.old/', 'build/', 'coverage/', '.dev/', '.cache/']),
  {
    extends: [js.configs.recommended],
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      'max-lines': ['error', {max: 250, skipComments: true}],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    // TypeScript finds undefined names in .ts; here a test run does
    rules: {'no-undef': 'off'},
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `{wants, ...rest}` takes a name away
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // `void (await …)` says that the answer does not matter
      '@typescript-eslint/no-meaningless-void-operator': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      // it wants to know whether HTMLElement has the callback; the types know
      'wc/guard-super-call': 'off',
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-restricted-syntax': ['error', moduleState],
      ...forbidImports(),
    },
  },
  {
    files: ['src/*.ts'],
    // whatever else registers it for a page or a framework
    ignores: ['src/{script-tag,react,svelte}.ts'],
    rules: forbidImports({
      regex: '^\\./index\\.js$',
      message: 'It registers the element: nobody imports it.',
    }),
  },
  mayImport('core', [], 'rxjs'),
  mayImport('protocol', ['core'], 'rxjs'),
  mayImport('adapters', ['protocol', 'core'], 'rxjs|dompurify'),
  mayImport('i18n', [], '', {typesOf: ['core']}),
  mayImport('launcher', ['i18n', 'adapters'], 'lit', {typesOf: ['core', 'window', 'conversation']}),
  mayImport('window', ['launcher', 'i18n', 'adapters'], 'lit'),
  mayImport('conversation', ['window', 'launcher', 'i18n', 'adapters', 'protocol', 'core'], 'lit|rxjs', {
    typesOf: ['answers', 'extras'],
  }),
  mayImport(
    'answers',
    ['conversation', 'window', 'launcher', 'i18n', 'adapters', 'protocol', 'core'],
    'lit|dompurify',
  ),
  mayImport('extras', ['launcher', 'window', 'i18n', 'adapters'], 'lit'),
  {
    files: ['src/compat/**/*.ts'],
    rules: forbidImports({
      regex: '^(\\.\\./|[^.])',
      allowTypeImports: true,
      message: 'The adapter speaks to the element as any page does: it takes only types from it.',
    }),
  },
  noClockNoPromise,
  {
    files: ['demo/**/*.ts', 'test/**/*.ts'],
    // objects made of closures are taken apart all the time there
    rules: {'@typescript-eslint/unbound-method': 'off'},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai asserts by reading a property: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // chai's `equal` is typed as a promise (by semantic-dom-diff), node:test's `it` is one; nobody waits for either
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', name: 'Equal', package: 'chai'},
            {from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test'},
          ],
        },
      ],
    },
  },
);
