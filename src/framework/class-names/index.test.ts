import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {classNames} from './index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'class-names-'));
writeFileSync(path.join(folder, 'site.css'), ".menu__link { margin: 0; } [class*='skipTo'] { inset: 0; }");
writeFileSync(path.join(folder, 'some.module.css'), ':global(.markdown) > .ours { margin: 0; }');

function misses(html: string) {
  const pages = new Map([['index.html', html]]);
  return classNames({styles: [folder]}).misses({
    client: new Set(),
    server: new Set(),
    counted: () => 0,
    pages,
  });
}

test('a class that the theme no longer gives is told, with the style sheet that names it', () => {
  expect(misses('<a class="menu__link-new"><p class="markdown ours">')).toEqual([
    `no page has the class menu__link or skipTo of ${path.join(folder, 'site.css')}`,
  ]);
});

test('where the pages have every class there is nothing to tell', () => {
  expect(misses('<a class="menu__link skipTo_a1"><p class=markdown>')).toEqual([]);
});
