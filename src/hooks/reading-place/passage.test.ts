// @vitest-environment happy-dom
import {beforeEach, expect, it} from 'vitest';
import {passageInView} from './passage.ts';

beforeEach(() => {
  document.body.innerHTML = `<div class="markdown">
    <h2 id="a">First<a href="#a">\u200b</a></h2><p id="one">One claim.</p>
    <h2 id="b">Second</h2><p id="two">Another claim.</p></div><footer id="foot">Foot</footer>`;
});

function select(id: string): void {
  const range = document.createRange();
  range.selectNodeContents(document.getElementById(id) ?? document.body);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

it('is what the reader has selected, under its heading', () => {
  select('two');
  expect(passageInView('a')).toEqual({section: 'Second', words: 'Another claim.'});
});

it('is the section that they were in where nothing is selected, or something outside the text', () => {
  getSelection()?.removeAllRanges();
  expect(passageInView('a')).toEqual({section: 'First', words: ''});
  select('foot');
  expect(passageInView('a')).toEqual({section: 'First', words: ''});
});

it('is not known where neither is', () => {
  getSelection()?.removeAllRanges();
  expect(passageInView('gone')).toEqual({section: '', words: ''});
});
