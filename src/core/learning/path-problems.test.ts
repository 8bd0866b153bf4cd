import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findCycle} from './cycle.ts';
import {pathProblems, type PathLesson} from './path-problems.ts';

const lesson = (number: number, id: string, prerequisites: string[] = []): PathLesson => ({
  file: `${number}-${id}/index.mdx`,
  number,
  id,
  prerequisites,
});

describe('pathProblems', () => {
  it('finds none in a path', () => {
    expect(pathProblems([lesson(2, 'b', ['a']), lesson(1, 'a'), lesson(3, 'c', ['a', 'b'])])).toEqual([]);
  });

  it.each<[string, PathLesson[], string]>([
    ['two lessons with one id', [lesson(1, 'a'), lesson(2, 'a')], '"a" is already the id of 1-a/index.mdx'],
    ['a gap in the numbers', [lesson(1, 'a'), lesson(3, 'c')], 'No lesson has the number 2'],
    ['two lessons with one number', [lesson(1, 'a'), lesson(1, 'b')], '1 is already the number of 1-a'],
    ['a number below 1', [lesson(0, 'z'), lesson(1, 'a')], 'Numbers begin at 1'],
    ['an unknown prerequisite', [lesson(1, 'a', ['q'])], 'No lesson has the id "q". The ids are: a.'],
    ['a cycle', [lesson(1, 'a', ['b']), lesson(2, 'b', ['a'])], 'in a cycle: a → b → a'],
    ['a lesson that needs itself', [lesson(1, 'a', ['a'])], 'in a cycle: a → a'],
    [
      'a prerequisite that comes later',
      [lesson(1, 'a', ['b']), lesson(2, 'b')],
      '"b" comes later in the path',
    ],
  ])('finds %s', (_, lessons, fix) => {
    expect(pathProblems(lessons).map((problem) => problem.fix)).toContainEqual(expect.stringContaining(fix));
  });

  it('takes a chain of 20,000 lessons', () => {
    const chain = Array.from({length: 20_000}, (_, i) => lesson(i + 1, `l${i + 1}`, i ? [`l${i}`] : []));
    expect(pathProblems(chain)).toEqual([]);
  });
});

describe('findCycle', () => {
  it('names a real cycle, and only when there is one', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.dictionary(node, fc.uniqueArray(node)), (arrows) => {
        const graph = new Map(Object.entries(arrows));
        const cycle = findCycle(graph);
        expect(cycle !== null).toBe(reachesItself(graph));
        cycle?.slice(1).forEach((to, i) => expect(graph.get(cycle[i] ?? '')).toContain(to));
        if (cycle) expect(cycle.at(-1)).toBe(cycle[0]);
      }),
      {numRuns: 1000},
    );
  });
});

/** By brute force: some node can be reached from itself. */
function reachesItself(graph: ReadonlyMap<string, readonly string[]>): boolean {
  return [...graph.keys()].some((start) => {
    const reached = new Set<string>();
    const open = [...(graph.get(start) ?? [])];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (reached.has(node)) continue;
      reached.add(node);
      open.push(...(graph.get(node) ?? []));
    }
    return reached.has(start);
  });
}
