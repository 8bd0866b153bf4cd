import {beforeAll, describe, expect, test} from 'vitest';
import {relationOf} from '../../core/simulation/clocks/vector.ts';
import type {SpaceTimeDiagram} from '../../core/simulation/diagram.ts';
import {storyOf, type Story} from '../../core/workbench/virtual/moments.ts';
import {runVirtually} from '../../core/workbench/virtual/virtual-run.ts';
import {clocksOf, eventInWords, runTable, stamped} from '../space-time/stamped.ts';
import {exercises} from './exercises/index.ts';
import type {Pool} from './interpreter/pool.ts';
import {poolOfTest} from './interpreter/wasm-file.trial.ts';
import {lastOf} from './part-of-story.ts';
import {settingsOf} from './setup.ts';
import {runOf} from './story-in-time.ts';

let pool: Pool;
beforeAll(async () => {
  pool = await poolOfTest();
  await pool.prepare(['n0', 'n1', 'n2', 'n3', 'n4']);
});

/** Moments of each run of which every pair is compared. */
const COMPARED = 120;

/** From which event a path leads to which, by a search over the moments themselves, each client on its own. */
function paths({moments, diagram}: Story): (from: string, to: string) => boolean {
  const next = new Map<string, string[]>();
  const last = new Map<string, string>();
  const lead = (from: string, to: string) => next.set(from, [...(next.get(from) ?? []), to]);
  for (const {id, place, client} of moments) {
    if (place === null) continue;
    const before = last.get(client ?? place);
    if (before !== undefined) lead(before, id);
    last.set(client ?? place, id);
  }
  for (const {from, to} of diagram.messages) if (to !== null) lead(from, to);
  return (from, to) => {
    const open = [from];
    const seen = new Set(open);
    for (const at of open)
      for (const each of next.get(at) ?? []) {
        if (each === to) return true;
        if (!seen.has(each)) open.push(each);
        seen.add(each);
      }
    return false;
  };
}

describe.each(exercises.map((exercise) => [exercise.name, exercise] as const))(
  'a run of %s',
  (_, exercise) => {
    const storyWith = (seed: number) =>
      storyOf(runVirtually(settingsOf(exercise, 'turns', seed), pool.programs(exercise.wrong)).log);

    test.each([0, 1, 2])(
      'has vectors by which one event is before another exactly if a path leads there: seed %i',
      (seed) => {
        const story = storyWith(seed);
        const run = runOf(story, COMPARED - 1, 'clocks');
        const {stamps} = stamped(run);
        const leads = paths({...story, moments: story.moments.slice(0, COMPARED)});
        const ids = run.diagram.events.map(({id}) => id);
        for (const one of ids)
          for (const other of ids) {
            if (one === other) continue;
            const [a, b] = [stamps.get(one)?.vector ?? {}, stamps.get(other)?.vector ?? {}];
            expect(relationOf(a, b) === 'before', `${one} and ${other}`).toBe(leads(one, other));
          }
      },
    );

    test('has a line for each client that acts, and every clock', () => {
      const run = runOf(storyWith(0), COMPARED - 1, 'clocks');
      expect(linesOf(run.diagram)).not.toContain('clients');
      expect(clocksOf(run)).toContain('hybrid');
      const {rows} = runTable(stamped(run));
      expect(rows.flat().every((cell) => cell !== '')).toBe(true);
    });
  },
);

const linesOf = ({processes}: SpaceTimeDiagram) => processes.map(({id}) => id);

test('two clients that have heard nothing know nothing of each other', () => {
  const [echo] = exercises;
  if (!echo) throw new Error('There is no exercise.');
  const story = storyOf(runVirtually(settingsOf(echo, 'none', 0), pool.programs(echo.reference)).log);
  const run = runOf(story, 40, 'clocks');
  const firsts = linesOf(run.diagram)
    .filter((line) => line.startsWith('c'))
    .flatMap((line) => run.diagram.events.find(({process}) => process === line)?.id ?? []);
  expect(firsts.length).toBeGreaterThan(1);
  const {stamps} = stamped(run);
  const [one = '', other = ''] = firsts;
  expect(relationOf(stamps.get(one)?.vector ?? {}, stamps.get(other)?.vector ?? {})).toBe('concurrent');
});

test('where the first moments of a long run are left out, it says from where the clocks count', () => {
  const moments = Array.from({length: 200}, (_, at) => ({
    id: `m${at}`,
    at,
    place: 'n0',
    kind: 'step' as const,
    label: '',
    says: ['It does a step.'],
    lines: [],
  }));
  const events = moments.map(({id, at}) => ({id, process: 'n0', at, kind: 'step' as const}));
  const long: Story = {moments, diagram: {processes: [{id: 'n0', label: 'n0'}], events, messages: []}};
  expect(runOf(long, 10, 'clocks').since).toBeUndefined();
  expect(runOf(lastOf(long), 10, 'clocks').since).toBe('the first event that is kept of this long run');
});

test('a schedule without time has the logical clocks alone, and is told by its steps', () => {
  const moment = {
    id: 's0',
    at: 0,
    place: 'Ann',
    kind: 'step' as const,
    label: 'asks',
    says: ['Ann asks.'],
    lines: [],
  };
  const events = [{id: 's0', process: 'Ann', at: 0, kind: 'step' as const, label: 'asks'}];
  const story: Story = {
    moments: [moment],
    diagram: {processes: [{id: 'Ann', label: 'Ann'}], events, messages: []},
  };
  const run = runOf(story, 0, 'steps');
  expect(clocksOf(run)).toEqual(['lamport', 'vector']);
  expect(eventInWords(stamped(run), 's0')).toContain('Step 1: Ann asks. Of the run so far');
});
