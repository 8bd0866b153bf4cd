import fc from 'fast-check';
import {expect, it} from 'vitest';
import {joinDrafts, MOST_JOINED, sameDraft, withVersion, type Draft} from './draft.ts';

const text = fc.constantFrom('', 'a', 'b', 'c', 'd', 'e');
const draft: fc.Arbitrary<Draft> = fc
  .tuple(text, fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')))
  .map(([now, versions]) => ({text: now, versions: versions.filter((each) => each !== now)}));

/** All that anybody has typed: an empty text is nothing. */
const textsOf = ({text: now, versions}: Draft) => new Set([now, ...versions].filter((each) => each !== ''));

it('keeps every text of both sides, each once', () => {
  fc.assert(
    fc.property(draft, draft, (here, there) => {
      const {draft: joined} = joinDrafts(here, there);
      expect(textsOf(joined)).toEqual(new Set([...textsOf(here), ...textsOf(there)]));
      expect(joined.versions).toHaveLength(textsOf(joined).size - (joined.text === '' ? 0 : 1));
    }),
  );
});

it('a second time changes nothing', () => {
  fc.assert(
    fc.property(draft, draft, (here, there) => {
      const once = joinDrafts(here, there).draft;
      expect(sameDraft(joinDrafts(once, there).draft, once)).toBe(true);
      expect(sameDraft(joinDrafts(once, once).draft, once)).toBe(true);
    }),
  );
});

it('carried there and back, both sides have the same texts, and neither loses its own', () => {
  fc.assert(
    fc.property(draft, draft, (one, other) => {
      const here = joinDrafts(one, other).draft;
      const there = joinDrafts(other, here).draft;
      expect(textsOf(there)).toEqual(textsOf(here));
      for (const each of textsOf(other)) expect(textsOf(here)).toContain(each);
    }),
  );
});

it('what is an older version of the other side gives way, and otherwise what is here stands', () => {
  const behind = joinDrafts({text: 'a', versions: []}, {text: 'b', versions: ['a']});
  expect(behind).toEqual({draft: {text: 'b', versions: ['a']}, current: 'there', leftOut: 0});
  const apart = joinDrafts({text: 'a', versions: ['c']}, {text: 'b', versions: ['d']});
  expect(apart).toEqual({draft: {text: 'a', versions: ['b', 'c', 'd']}, current: 'here', leftOut: 0});
});

it('where there is no room the oldest from there are left out and counted, and nothing that is here', () => {
  const many = (name: string) => Array.from({length: MOST_JOINED}, (_, place) => `${name}${place}`);
  const here = {text: 'here', versions: many('h').slice(10)};
  const {draft: joined, leftOut} = joinDrafts(here, {text: 'there', versions: many('t')});
  expect(joined.versions).toHaveLength(MOST_JOINED);
  expect(joined.versions).toEqual(expect.arrayContaining(['there', ...here.versions]));
  expect(leftOut).toBe(MOST_JOINED + 1 - 10);
});

it('versions that were joined are not cut to ten by the next run', () => {
  const versions = Array.from({length: 14}, (_, place) => `v${place}`);
  expect(withVersion(versions, 'new')).toEqual(['new', ...versions.slice(0, 13)]);
});
