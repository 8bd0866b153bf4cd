// @vitest-environment happy-dom
import {beforeEach, expect, test, vi} from 'vitest';
import {withVersion} from '../../core/workbench/draft.ts';
import {keepDraft, readDraft, readDrafts} from './drafts.ts';

const SITE = '-test';

beforeEach(() => {
  window.localStorage.clear();
});

test('a text is there after a reload, under a name of its own for each exercise', () => {
  expect(readDraft(SITE, 'echo')).toBeNull();
  expect(keepDraft(SITE, 'echo', 'a', null, null)).toBe(true);
  expect(keepDraft(SITE, 'echo', 'ab', 'a', null)).toBe(true);
  expect(readDraft(SITE, 'echo')).toEqual({text: 'ab', versions: []});
  expect(readDraft(SITE, 'unique-ids')).toBeNull();
});

test('what a second tab has written becomes a version', () => {
  keepDraft(SITE, 'echo', 'mine', null, null);
  keepDraft(SITE, 'echo', 'the other tab', 'mine', null);
  keepDraft(SITE, 'echo', 'mine, longer', 'mine', null);
  expect(readDraft(SITE, 'echo')).toEqual({text: 'mine, longer', versions: ['the other tab']});
});

test('the last ten versions are kept, each once', () => {
  let last: string | null = null;
  for (let turn = 0; turn < 14; turn++) {
    keepDraft(SITE, 'echo', `text ${turn}`, last, `text ${turn}`);
    last = `text ${turn}`;
  }
  const versions = readDraft(SITE, 'echo')?.versions ?? [];
  expect(versions).toHaveLength(10);
  expect(versions[0]).toBe('text 13');
  expect(withVersion(versions, 'text 9')[0]).toBe('text 9');
  expect(withVersion(versions, 'text 9')).toHaveLength(10);
});

test('what is no draft is kept as a text, and a storage that is full is told', () => {
  window.localStorage.setItem('workbench-echo-test', '{"half');
  expect(readDraft(SITE, 'echo')?.text).toBe('{"half');
  keepDraft(SITE, 'echo', 'new', null, null);
  expect(readDraft(SITE, 'echo')).toEqual({text: 'new', versions: ['{"half']});
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  };
  vi.stubGlobal('localStorage', full);
  expect(keepDraft(SITE, 'echo', 'more', 'new', null)).toBe(false);
  vi.unstubAllGlobals();
});

test('in a frame of another page what is typed has its versions too, and nothing is kept in the browser', () => {
  document.documentElement.dataset['embed'] = '';
  expect(keepDraft(SITE, 'echo', 'a', null, null)).toBe(false);
  expect(keepDraft(SITE, 'echo', 'b', 'a', 'a')).toBe(false);
  expect(readDraft(SITE, 'echo')).toEqual({text: 'b', versions: ['a']});
  delete document.documentElement.dataset['embed'];
  expect(readDraft(SITE, 'echo')).toBeNull();
  expect(window.localStorage).toHaveLength(0);
});

test('all of it is found, and nothing of another site of the same account', () => {
  keepDraft(SITE, 'echo', 'a', null, null);
  keepDraft(SITE, 'judge-lease', 'b', null, null);
  keepDraft('-other', 'raft', 'c', null, null);
  window.localStorage.setItem('progress-test', '{}');
  window.localStorage.setItem('workbench-__proto__-test', '{}');
  expect([...readDrafts(SITE)].map(([name, {text}]) => [name, text]).sort()).toEqual([
    ['echo', 'a'],
    ['judge-lease', 'b'],
  ]);
});
