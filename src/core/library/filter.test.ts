import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {choiceCounts, found, widenings, type Collection} from './facets.ts';
import {criteria, everything, filterParameters, readFilter, without, type Filter} from './filter.ts';
import {searchText} from './fold.ts';
import {marksFrom, readings} from './marks.ts';
import {accesses, kinds, levels, type Resource} from './resource.ts';

const sample = (id: string, changes: Partial<Resource> = {}): Resource => ({
  id,
  title: id,
  kind: 'paper',
  topics: [],
  url: `https://example.org/${id}`,
  access: 'free',
  level: 1,
  why: '',
  lessons: [],
  ...changes,
});

const collect = (resources: Resource[], kept: Record<string, unknown> = {}): Collection => ({
  resources,
  marks: marksFrom((key) => kept[key] ?? null),
  textOf: (resource) => searchText(resource, {tla: 'TLA+'}),
});

const ids = (resources: readonly Resource[]): string[] => resources.map(({id}) => id);
const search = (resources: Resource[], words: string): string[] =>
  ids(found(collect(resources), {...everything, words}));

describe('free words', () => {
  const crdts = sample('crdts', {authors: ['Nuno Preguiça'], title: 'Conflict-free Replicated Data Types'});
  const raft = sample('raft', {
    title: 'Raft',
    topics: ['tla'],
    year: 2014,
    why: 'Consensus that explains itself.',
  });
  const draft = sample('draft', {title: 'A draft on aircraft'});
  const all = [crdts, raft, draft];

  it.each([
    ['a name without its accent', 'preguica', ['crdts']],
    ['the beginning of a word', 'consens', ['raft']],
    ['several words in any order and place', '2014 explains raft', ['raft']],
    ['a hyphened word by its parts', 'conflict-free', ['crdts']],
    ['the words of a topic', 'TLA+', ['raft']],
    ['all entries by no word at all', ' - ', ['crdts', 'raft', 'draft']],
    ['nothing where one word is missing', 'raft paxos', []],
    ['not the inside of a word', 'raft', ['raft']],
  ])('find %s', (_, words, expected) => {
    expect(search(all, words)).toEqual(expected);
  });
});

describe('criteria', () => {
  const all = [
    sample('a', {level: 1, topics: ['cap'], lessons: ['cap']}),
    sample('b', {level: 2, topics: ['cap', 'time'], access: 'paywall'}),
    sample('c', {level: 2, topics: ['time'], lessons: ['theory']}),
  ];
  const kept = {'library/a/read': true, 'library/b/to-read': 3, 'library/c/to-read': null};

  it.each<[Partial<Filter>, string[]]>([
    [{topic: 'cap'}, ['a', 'b']],
    [{level: 2}, ['b', 'c']],
    [{access: 'paywall'}, ['b']],
    [{lesson: 'theory'}, ['c']],
    [{reading: 'read'}, ['a']],
    [{reading: 'unread'}, ['b', 'c']],
    [{reading: 'to-read'}, ['b']],
    [{topic: 'time', level: 2, access: 'free'}, ['c']],
    [{topic: 'raft'}, []],
  ])('%o leaves %o', (set, expected) => {
    expect(ids(found(collect(all, kept), {...everything, ...set}))).toEqual(expected);
  });

  it('tell beside each value what it would leave, given the others', () => {
    const filter = {...everything, topic: 'cap', level: 1} as const;
    expect(choiceCounts(collect(all, kept), filter, 'level', levels)).toEqual([1, 1, 0]);
    expect(choiceCounts(collect(all, kept), filter, 'topic', ['cap', 'time'])).toEqual([1, 0]);
  });

  it('that together find nothing are offered one by one, the smallest step first', () => {
    const filter = {...everything, topic: 'cap', level: 2, access: 'free'} as const;
    expect(widenings(collect(all, kept), filter)).toEqual([
      {criterion: 'topic', count: 1},
      {criterion: 'level', count: 1},
      {criterion: 'access', count: 1},
    ]);
    const onlyOneHelps = {...everything, topic: 'raft', level: 2} as const;
    expect(widenings(collect(all, kept), onlyOneHelps)).toEqual([{criterion: 'topic', count: 2}]);
  });
});

const anyFilter: fc.Arbitrary<Filter> = fc.record({
  words: fc.constantFrom('', 'a', 'b a', 'x'),
  topic: fc.option(fc.constantFrom('cap', 'time')),
  level: fc.option(fc.constantFrom(...levels)),
  access: fc.option(fc.constantFrom(...accesses)),
  lesson: fc.option(fc.constantFrom('cap', 'flp')),
  reading: fc.option(fc.constantFrom(...readings)),
});

const anyResource: fc.Arbitrary<Resource> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  title: fc.constantFrom('a', 'b', 'a b'),
  kind: fc.constantFrom(...kinds),
  topics: fc.subarray(['cap', 'time']),
  url: fc.constant('https://example.org/'),
  access: fc.constantFrom(...accesses),
  level: fc.constantFrom(...levels),
  why: fc.constant(''),
  lessons: fc.subarray(['cap', 'flp']),
});

const kept = {'library/a/read': true, 'library/b/to-read': 1};

describe('whatever is asked', () => {
  it('an address brings its filter back', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const parameters = new Map(filterParameters(filter));
        expect(readFilter((name) => parameters.get(name) ?? null)).toEqual(filter);
      }),
    );
  });

  it('an address that says nonsense sets nothing it does not know', () => {
    expect(readFilter(() => 'nonsense')).toEqual({
      ...everything,
      words: 'nonsense',
      topic: 'nonsense',
      lesson: 'nonsense',
    });
  });

  it('taking a criterion away never loses an entry, and the order stays', () => {
    fc.assert(
      fc.property(
        fc.array(anyResource),
        anyFilter,
        fc.constantFrom(...criteria),
        (resources, filter, criterion) => {
          const collection = collect(resources, kept);
          const wide = found(collection, without(filter, criterion));
          const narrow = found(collection, filter);
          expect(wide.filter((resource) => narrow.includes(resource))).toEqual(narrow);
        },
      ),
    );
  });

  it('the figure beside a value is what choosing it leaves', () => {
    fc.assert(
      fc.property(fc.array(anyResource), anyFilter, (resources, filter) => {
        const collection = collect(resources, kept);
        const counts = choiceCounts(collection, filter, 'level', levels);
        expect(counts).toEqual(levels.map((level) => found(collection, {...filter, level}).length));
      }),
    );
  });
});
