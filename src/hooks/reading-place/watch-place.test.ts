// @vitest-environment happy-dom
import {expect, it} from 'vitest';
import {sectionsOf} from './watch-place.ts';

it('each section belongs to the sitting whose mark stands before it, wherever in the page’s structure', () => {
  document.body.innerHTML = `<nav><h2 id="not-text">Menu</h2></nav>
    <div class="markdown">
      <div><div data-sitting="stage"></div></div>
      <h2 id="a">A</h2><div><h3 id="b">B</h3></div><h4 id="too-small">C</h4>
      <section><div data-sitting="proof"></div><h2 id="c">C</h2></section><h2>No anchor</h2>
    </div>`;
  expect(sectionsOf(document).map(({place}) => place)).toEqual([
    {sitting: 'stage', section: 'a'},
    {sitting: 'stage', section: 'b'},
    {sitting: 'proof', section: 'c'},
  ]);
});

it('a lesson that is not divided has sections all the same', () => {
  document.body.innerHTML = '<div class="markdown"><h2 id="a">A</h2></div>';
  expect(sectionsOf(document).map(({place}) => place)).toEqual([{sitting: '', section: 'a'}]);
});
