import {expect, test} from 'vitest';
import {report} from './report.ts';

const good = {name: 'PLAIN=1 npm run build', isGood: true, said: 'Generated static files'};

test('what builds is said in one line each', () => {
  const text = report({before: '3.10.2', after: '3.11.0', outcomes: [good]});
  expect(text).toContain('pinned to Docusaurus 3.10.2; 3.11.0 was tried.');
  expect(text).toContain('- works: `PLAIN=1 npm run build`');
  expect(text).not.toContain('<details>');
});

test('of what does not build, the hooks that were not hit stand before the last lines', () => {
  const hook = '\u001B[31m[ERROR]\u001B[39m The hook tslib (src/framework/bundle) was not hit: it is gone.';
  const said = [hook, ...Array.from({length: 200}, (_, line) => `line ${line}`)].join('\n');
  const text = report({
    before: '3.10.2',
    after: '3.11.0',
    outcomes: [{name: 'npm run build', isGood: false, said}, good],
  });
  expect(text).toContain('- **fails**: `npm run build`');
  expect(text).toMatch(/\[ERROR\] The hook tslib .*\nline 140\n/);
  expect(text).not.toContain('line 139');
});
