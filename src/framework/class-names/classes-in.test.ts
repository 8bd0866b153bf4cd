import {expect, test} from 'vitest';
import {classesIn, classesOf} from './classes-in.ts';

test('a style sheet names the classes of its selectors, and nothing that stands in its rules', () => {
  const css = `@import './site.css';
/* .comment */
@media (width > 1.5rem) {
  .menu__list > a.menu__link:not(.one, :is(.two)) { background: url(./a.png); margin: .5rem; }
  a[href^='http://x.org/']::after { content: '.no'; }
}
[class*='skipToContent']:focus { inset: 0; }`;
  expect(classesIn(css, false)).toEqual({
    names: ['menu__list', 'menu__link', 'one', 'two'],
    parts: ['skipToContent'],
  });
});

test('of a CSS module only those count that others give, and of highlighted code none', () => {
  const css =
    ':global(html:not(.wide) .markdown) .mine { color: red; } .token:is(.string, .number) { margin: 0; }';
  expect(classesIn(css, true).names).toEqual(['wide', 'markdown']);
  expect(classesIn(css, false).names).toEqual(['wide', 'markdown', 'mine']);
});

test('the classes of a page are found in every way of writing them', () => {
  expect(classesOf(`<a class="one two"><b class='three'><i class=four><p data-class="five">`)).toEqual([
    'one',
    'two',
    'three',
    'four',
  ]);
});
