import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {HtmlValidate} from 'html-validate';
import {builtPages} from '@site/src/commands/site/built-pages.ts';
import {buildDir} from '@site/src/commands/site/address.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Docusaurus minifies: unquoted attributes, omitted end tags and boolean forms are valid HTML all the same.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-implicit-close': 'off',
    'no-implicit-button-type': 'error',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'off',
    'no-raw-characters': 'off',
    'long-title': 'off',
    'script-type': 'off',
    // Sources of the data are integrity enough: nothing comes from another origin.
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    // A list that draws a picture may have a name of its own: ARIA allows it, and readers of screens hear what it is.
    'aria-label-misuse': ['error', {allowAnyNamable: true}],
    // The theme's skip link stands in a div with the role region.
    'prefer-native-element': ['error', {exclude: ['region']}],
  },
});

for (const page of [...builtPages(), '404.html']) {
  test(`/${page} is valid HTML`, () => {
    const file = path.join(buildDir, page.endsWith('.html') ? page : path.join(page, 'index.html'));
    const report = validator.validateStringSync(readFileSync(file, 'utf8'));
    const messages = report.results.flatMap(({messages}) => messages);
    expect(messages.map(({ruleId, message, selector}) => `${ruleId}: ${message} (${selector})`)).toEqual([]);
  });
}

test('what a page draws by a style sheet of its own finds that sheet in the build', () => {
  const folder = path.join(buildDir, 'assets/css');
  const styles = readdirSync(folder)
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('');
  const unstyled = builtPages().flatMap((page) => {
    const html = readFileSync(path.join(buildDir, page, 'index.html'), 'utf8');
    const classes = [...html.matchAll(/\sclass="?([^">]*)/g)].flatMap(([, names = '']) => names.split(/\s+/));
    // What CSS modules name: the class, and four characters of a hash.
    const ours = new Set(classes.filter((name) => /^[A-Za-z]\w*_[\w-]{4}$/.test(name)));
    expect(ours.size, page).toBeGreaterThan(0);
    return [...ours].filter((name) => !styles.includes(`.${name}`)).map((name) => `${page}: ${name}`);
  });
  expect(unstyled).toEqual([]);
});
