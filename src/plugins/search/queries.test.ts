/// <reference types="vite/client" />
import {beforeAll, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {makeEngine, type Engine} from '../../components/Search/engine.ts';
import {collectFindables} from './collect.ts';
import {readPages} from './pages.ts';

interface Query {
  readonly query: string;
  readonly finds: string | readonly string[];
}

// Imported, not read, so that a change of a page counts as a change of this test.
import.meta.glob(['/docs/**/*.mdx', '/docs/**/*.yaml'], {query: '?raw'});
const [queriesFile = ''] = Object.values(
  import.meta.glob<string>('/tests/search/queries.yaml', {query: '?raw', import: 'default', eager: true}),
);

const queries = parse(queriesFile) as Query[];
const wantedBy = ({finds}: Query): readonly string[] => [finds].flat();

let engine: Engine;
beforeAll(async () => {
  engine = await makeEngine(await collectFindables('.', readPages('.')));
}, 120_000);

describe('readers find', () => {
  it('what at least 40 queries ask for', () => {
    expect(queries.length).toBeGreaterThanOrEqual(40);
  });

  it('nothing that is not there: every address of the file is a result', () => {
    const known = new Set(engine.findables.map(({to}) => to));
    expect(queries.flatMap(wantedBy).filter((to) => !known.has(to))).toEqual([]);
  });

  it.each(queries)('$query', (query) => {
    const first = engine
      .search(query.query)
      .slice(0, 3)
      .map(({findable}) => findable.to);
    expect(
      first.some((to) => wantedBy(query).includes(to)),
      `came: ${first.join(', ')}`,
    ).toBe(true);
  });
});
