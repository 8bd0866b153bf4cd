import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {checkPages} from './index.ts';
import {mistakeIn} from './mistake.ts';

const front = '---\ntitle: T\n---\n\n';

describe('a page’s mistake is told with its line and its fix:', () => {
  it.each([
    ['an unclosed tag', '<Figure id="a">\n\nText.\n', 5, /close it with <\/Figure>/],
    ['a raw brace', 'A set {1, 2 of nodes.\n', 5, /\\{/],
    ['a comment of HTML', 'Text.\n\n<!-- later -->\n', 7, /\{\/\* … \*\/\}/],
    ['a stray sign', 'So x <3 y, then.\n', 5, /&lt;/],
    ['curly quotation marks', '<Term id=“quorum”>x</Term>\n', 5, /straight quotation marks/],
    ['a closing tag alone', 'Text.\n\n</Figure>\n', 7, /open it before/],
    ['a formula that cannot be set', 'A sum $\\frac{1$ of it.\n', 5, /fix the TeX/],
    ['an unclosed block', ':::note[A]\n\nText.\n\n## Next\n', 5, /write ::: on a line of its own/],
  ])('%s', (_, text, line, fix) => {
    const mistake = mistakeIn(front + text);
    expect(mistake?.line).toBe(line);
    expect(mistake?.fix).toMatch(fix);
  });

  it('none where there is none, blocks in lists and in one another included', () => {
    expect(
      mistakeIn(`${front}- one\n\n  :::tip\n  Two.\n  :::\n\n::::note[A]\n:::tip\nB.\n:::\n::::\n`),
    ).toBeUndefined();
  });
});

it('all pages are told at once, each with its file', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'pages-'));
  mkdirSync(path.join(root, 'docs/a'), {recursive: true});
  writeFileSync(path.join(root, 'docs/a/index.mdx'), `${front}<Figure>\n`);
  writeFileSync(path.join(root, 'docs/b.mdx'), Buffer.from([0x61, 0x0a, 0xff]));
  writeFileSync(path.join(root, 'docs/c.mdx'), '\ufeff---\r\ntitle: T\r\n---\r\n\r\nText.\r\n');
  expect(() => checkPages(root)).toThrow(
    /^2 pages cannot be read\.\n\ndocs\/a\/index\.mdx:5:1\n[^]*\n\ndocs\/b\.mdx:2\n.*no UTF-8/,
  );
});
