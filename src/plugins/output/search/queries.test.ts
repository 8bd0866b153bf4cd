/// <reference types="vite/client" />
import {beforeAll, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {makeEngine, type Engine} from '../../../components/Search/engine.ts';
import {collectFindables} from './collect.ts';
import {readPages} from './pages.ts';

interface Query {
  readonly query: string;
  /** Addresses any of which will do, or 'nothing'. */
  readonly finds: string | readonly string[];
  readonly first?: boolean;
}

// Imported, not read, so that a change of a page counts as a change of this test.
import.meta.glob(['/docs/**/*.mdx', '/docs/**/*.yaml'], {query: '?raw'});
const [queriesFile = ''] = Object.values(
  import.meta.glob<string>('/tests/search/queries.yaml', {query: '?raw', import: 'default', eager: true}),
);

const queries = parse(queriesFile) as Query[];
const wantedBy = ({finds}: Query): readonly string[] => (finds === 'nothing' ? [] : [finds].flat());

let engine: Engine;
beforeAll(async () => {
  engine = await makeEngine(await collectFindables('.', readPages('.')));
}, 120_000);

describe('readers find', () => {
  it('what at least 180 queries ask for', () => {
    expect(queries.length).toBeGreaterThanOrEqual(180);
  });

  it('nothing that is not there: every address of the file is a result', () => {
    const known = new Set(engine.findables.map(({to}) => to));
    expect(queries.flatMap(wantedBy).filter((to) => !known.has(to))).toEqual([]);
  });

  it.each(queries)('$query', (query) => {
    const came = engine.search(query.query).map(({findable}) => findable.to);
    if (query.finds === 'nothing') return expect(came).toEqual([]);
    const first = came.slice(0, query.first ? 1 : 3);
    return expect(
      first.some((to) => wantedBy(query).includes(to)),
      `came: ${came.slice(0, 5).join(', ')}`,
    ).toBe(true);
  });
});
