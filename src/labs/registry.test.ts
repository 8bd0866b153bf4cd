import {expect, test, vi} from 'vitest';
import {byLink} from './by-link.ts';
import {firstFrames} from './firstFrames.ts';
import {labs} from './registry.ts';

vi.mock('../framework/generated/site-storage.ts', () => ({siteStorage: {namespace: ''}}));

const names = Object.keys(labs).sort();
const withPage = names.filter((name) => labs[name]?.page === undefined);

test('every lab has a first picture, which the server draws', () => {
  expect(Object.keys(firstFrames).sort()).toEqual(names);
});

test('every lab that has a page can be opened by a link', () => {
  expect(Object.keys(byLink).sort()).toEqual(withPage);
});
