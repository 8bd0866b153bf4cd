import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {aliases, currentId} from '../../core/learning/aliases.ts';
import {readPublishedIds} from '../../plugins/data/path/published-ids.ts';
import {allIds} from './all-ids.ts';

const current = new Set(allIds(path.resolve('.')));
const published = readPublishedIds(path.resolve('.'));

describe('ids are for ever', () => {
  it('each one that was ever published stands today, or has an alias in src/core/learning/aliases.ts that does', () => {
    expect(published.length).toBeGreaterThan(200);
    expect(published.filter((id) => !current.has(currentId(id)))).toEqual([]);
  });

  it('each one that stands today is on the list (`npm run ids:publish` adds what is new)', () => {
    const listed = new Set(published);
    expect([...current].filter((id) => !listed.has(id))).toEqual([]);
  });

  it('an alias renames what was published and no longer stands', () => {
    const stands = (id: string): boolean =>
      [...current].some((each) => each === id || each.startsWith(`${id}/`));
    expect(Object.keys(aliases).filter(stands)).toEqual([]);
  });
});
