import js from '@eslint/js';
import globals from 'globals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import * as mdx from 'eslint-plugin-mdx';
import react from 'eslint-plugin-react';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.{ts,tsx}'];

/** What the pure core may not touch: anything that differs between two machines or two moments. */
const impure = [
  {object: 'Date', property: 'now'},
  {object: 'performance', property: 'now'},
  ...['random', 'log', 'log2', 'log10', 'exp', 'pow', 'sin', 'cos', 'tan', 'cbrt', 'hypot'].map(
    (property) => ({object: 'Math', property}),
  ),
].map((rule) => ({
  ...rule,
  message: 'The core is replayed bit by bit on every machine; take time and chance as arguments.',
}));

/**
 * Rules of promises, of values without a type, and of conditions that are decided. Strict conditions are not among them:
 * what they name, sorts by two keys and texts that may be empty, was read in good part, and no mistake was among it.
 */
const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-base-to-string': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-unnecessary-condition': 'error',
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': 'error',
  '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
};

export default tseslint.config(
  {ignores: ['node_modules', '.docusaurus', 'build', 'look', 'test-results', 'playwright-report']},
  js.configs.recommended,
  {files: ['**/*.mjs'], languageOptions: {globals: globals.node}},
  {files: typescript, extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic]},
  {
    files: typescript,
    languageOptions: {globals: {...globals.node, ...globals.browser}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
    },
  },
  // What only types can tell. It costs half a minute for all files and five seconds for one. ESLint's cache knows a file by
  // its text alone: a type that another file has changed is seen when this one changes too, and by CI, which has no cache.
  {
    files: typescript,
    // Samples of code for a test, with a configuration of their own.
    ignores: ['src/framework/islands/fixtures/**'],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: typed,
  },
  // A matcher of a test stands for a value of any type.
  {files: ['**/*.test.{ts,tsx}'], rules: {'@typescript-eslint/no-unsafe-assignment': 'off'}},
  {
    files: typescript,
    // A test's function is as long as what it tells; what runs inside a page for a test has to be one function.
    ignores: ['**/*.test.{ts,tsx}', 'tests/**'],
    rules: {
      'max-lines-per-function': ['error', {max: 40, skipBlankLines: true, skipComments: true}],
    },
  },
  {
    files: ['**/*.tsx', 'src/hooks/**/*.ts'],
    extends: [
      react.configs.flat.recommended,
      react.configs.flat['jsx-runtime'],
      jsxA11y.flatConfigs.strict,
      reactHooks.configs.flat.recommended,
    ],
    settings: {react: {version: '19.3'}},
    rules: {
      // A frame that scrolls sideways has to be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', {tags: ['pre'], roles: ['tabpanel', 'region']}],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.trial.ts'],
    rules: {
      'no-restricted-properties': ['error', ...impure],
      'no-restricted-globals': ['error', 'Date', 'setTimeout', 'setInterval', 'performance', 'crypto'],
      'no-restricted-syntax': [
        'error',
        {selector: "BinaryExpression[operator='**']", message: 'Its last bit differs between engines.'},
      ],
    },
  },
  {
    // What contributors write may come with a byte order mark or the line ends of another system.
    files: ['src/plugins/data/**/*.ts', 'src/plugins/steps/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.trial.ts', '**/read-text.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {paths: [{name: 'node:fs', importNames: ['readFileSync'], message: 'Read texts by readText.'}]},
      ],
    },
  },
  {...mdx.flat, processor: mdx.createRemarkProcessor({lintCodeBlocks: false})},
  // An expression in the text is used: it is what the text says.
  {
    files: ['**/*.mdx'],
    rules: {'no-unused-vars': 'off', 'no-undef': 'off', 'no-unused-expressions': 'off'},
  },
);
