import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {parse} from 'yaml';
import {buildDir} from '@site/src/commands/site/address.ts';
import {makeEngine, type Engine} from '@site/src/components/Search/engine.ts';
import type {Findable} from '@site/src/core/finding/findable.ts';
import {builtIndex} from '@site/src/plugins/output/search/write.ts';

// What readers find, asked of the index of the build by the code that answers in the browser; no browser is needed.

interface Query {
  readonly query: string;
  /** Addresses any of which will do, or 'nothing'. */
  readonly finds: string | readonly string[];
  readonly first?: boolean;
}

const queries = parse(readFileSync('tests/search/queries.yaml', 'utf8')) as Query[];
const wantedBy = ({finds}: Query): readonly string[] => (finds === 'nothing' ? [] : [finds].flat());

let engine: Engine;
test.beforeAll(async () => {
  const index = builtIndex(buildDir);
  if (index === undefined) throw new Error(`${buildDir} has no index. Remedy: npm run build:test.`);
  engine = await makeEngine(JSON.parse(readFileSync(path.join(buildDir, index), 'utf8')) as Findable[]);
});

test('there are at least 180 queries, and each address that they want is in the index', () => {
  expect(queries.length).toBeGreaterThanOrEqual(180);
  const known = new Set(engine.findables.map(({to}) => to));
  expect(queries.flatMap(wantedBy).filter((to) => !known.has(to))).toEqual([]);
});

test('each query finds what it asks for: first, or among the first three, or nothing', () => {
  const wrong = queries.flatMap((query) => {
    const came = engine.search(query.query).map(({findable}) => findable.to);
    const shown = came.slice(0, query.first ? 1 : 3);
    const isRight =
      query.finds === 'nothing' ? came.length === 0 : shown.some((to) => wantedBy(query).includes(to));
    return isRight ? [] : [`${query.query}: came ${came.slice(0, 5).join(', ') || 'nothing'}`];
  });
  expect(wrong).toEqual([]);
});
