// @vitest-environment happy-dom
import {act} from 'react';
import {hydrateRoot, type Root} from 'react-dom/client';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {onStatic} from './attach.ts';
import Static from './Static.tsx';

/*
 * What the islands rely on in React: the inside of an element that is hydrated with an empty inner HTML stays as it
 * came, and the element itself is the one that was there.
 */
let root: Root | undefined;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('__WITH_STATIC__', false);
  vi.stubGlobal('__MARKS_STATIC__', false);
  document.body.innerHTML =
    '<main><p data-static="run-1" class="lead">One <b>word</b></p><ul><li>Two</li></ul></main>';
});

afterEach(() => {
  act(() => root?.unmount());
  vi.unstubAllGlobals();
});

function hydrate(complaints: unknown[] = []): void {
  act(() => {
    root = hydrateRoot(
      document.body,
      <main>
        <Static id="run-1" count="2">
          {null}
        </Static>
      </main>,
      {onRecoverableError: (error) => complaints.push(error)},
    );
  });
}

test('static text is left as it came, in the very elements that came', () => {
  const [lead, list] = [document.querySelector('p'), document.querySelector('ul')];
  const before = document.body.innerHTML;
  const complaints: unknown[] = [];
  hydrate(complaints);
  expect(complaints).toEqual([]);
  expect(document.body.innerHTML).toBe(before);
  expect([document.querySelector('p'), document.querySelector('ul')]).toEqual([lead, list]);
});

test('what the site attaches to static text is told of each element, and of its going', () => {
  const there = new Set<string>();
  onStatic((element) => {
    there.add(element.localName);
    return () => there.delete(element.localName);
  });
  hydrate();
  expect([...there]).toEqual(['p', 'ul']);
  act(() => root?.unmount());
  expect([...there]).toEqual([]);
});
