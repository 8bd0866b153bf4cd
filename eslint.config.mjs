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
  {...mdx.flat, processor: mdx.createRemarkProcessor({lintCodeBlocks: false})},
  {files: ['**/*.mdx'], rules: {'no-unused-vars': 'off', 'no-undef': 'off'}},
);
