import {describe, expect, test} from 'vitest';
import type {DiagramEvent, DiagramMessage, SpaceTimeDiagram} from '../diagram.ts';
import {below, draw, stream} from '../stream.ts';
import {causalOrder} from './causal-order.ts';
import {isEarlier} from './hybrid.trial.ts';
import {stampsOf, type Stamps} from './stamps.ts';
import {relationOf} from './vector.ts';

const RUNS = 10_000;
/** No two clocks of a random diagram are further apart. */
const SKEW = 50;

interface Drawn {
  readonly diagram: SpaceTimeDiagram;
  readonly wallOf: (event: string) => number;
}

/** A diagram at random: 2 to 4 processes, 4 to 15 events, messages forward in time, and clocks that are wrong. */
function drawnAt(seed: number): Drawn {
  const chance = stream(seed, 'diagram');
  let k = 0;
  const pick = (bound: number) => below(bound, draw(chance, k++));
  const processes = ['a', 'b', 'c', 'd'].slice(0, 2 + pick(3));
  const skews = new Map(processes.map((process) => [process, pick(SKEW + 1)]));
  let now = 0;
  const events = Array.from({length: 4 + pick(12)}, (_, place): DiagramEvent => {
    now += 1 + pick(20);
    return {id: String(place), process: processes[pick(processes.length)] ?? 'a', at: now, kind: 'step'};
  });
  const messages = events.flatMap((to, place): DiagramMessage[] => {
    const from = events[pick(Math.max(1, place))];
    const crosses = from && from.process !== to.process && from.at < to.at && pick(3) > 0;
    return crosses ? [{from: from.id, to: to.id}] : [];
  });
  const diagram = {processes: processes.map((id) => ({id, label: id})), events, messages};
  return {
    diagram,
    wallOf: (id) => {
      const event = events[Number(id)];
      return (event?.at ?? 0) + (skews.get(event?.process ?? '') ?? 0);
    },
  };
}

/** Whether a path leads from one event to another, by closing the relation step by step: written apart from the clocks. */
function reachable({processes, events, messages}: SpaceTimeDiagram): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const {id} of processes) {
    const own = events.filter(({process}) => process === id);
    own.slice(1).forEach((event, place) => paths.add(`${own[place]?.id}>${event.id}`));
  }
  for (const {from, to} of messages) paths.add(`${from}>${to}`);
  for (const {id: via} of events) {
    for (const {id: from} of events) {
      if (!paths.has(`${from}>${via}`)) continue;
      for (const {id: to} of events) if (paths.has(`${via}>${to}`)) paths.add(`${from}>${to}`);
    }
  }
  return paths;
}

const stampOf = (stamps: ReadonlyMap<string, Stamps>, id: string): Stamps => {
  const found = stamps.get(id);
  if (!found) throw new Error(`No stamps for ${id}.`);
  return found;
};

describe(`in ${RUNS} random runs`, () => {
  test('vectors are ordered exactly as paths lead; Lamport and hybrid clocks respect the paths', () => {
    let pairs = 0;
    for (let seed = 0; seed < RUNS; seed++) {
      const {diagram, wallOf} = drawnAt(seed);
      const stamps = stampsOf(diagram, wallOf);
      const paths = reachable(diagram);
      for (const {id: a} of diagram.events) {
        for (const {id: b} of diagram.events) {
          const [left, right] = [stampOf(stamps, a), stampOf(stamps, b)];
          const leads = paths.has(`${a}>${b}`);
          if ((relationOf(left.vector, right.vector) === 'before') !== leads) {
            throw new Error(`Seed ${seed}: the vectors of ${a} and ${b} say otherwise than the paths.`);
          }
          if (!leads) continue;
          pairs += 1;
          if (left.lamport >= right.lamport || !isEarlier(left.hybrid, right.hybrid)) {
            throw new Error(`Seed ${seed}: a clock puts ${a} not before ${b}.`);
          }
        }
      }
    }
    expect(pairs).toBeGreaterThan(100_000);
  });

  test('the hybrid clock is never behind the wall clock, nor further ahead than the clocks are apart', () => {
    let ahead = 0;
    for (let seed = 0; seed < RUNS; seed++) {
      const {diagram, wallOf} = drawnAt(seed);
      for (const {hybrid, wall} of stampsOf(diagram, wallOf).values()) {
        ahead = Math.max(ahead, hybrid.time - wall);
        if (hybrid.time < wall || hybrid.time > wall + SKEW)
          throw new Error(`Seed ${seed}: out of its bound.`);
      }
    }
    expect(ahead).toBeGreaterThan(0);
  });
});

test('a smaller Lamport number says nothing about order', () => {
  const diagram: SpaceTimeDiagram = {
    processes: [
      {id: 'a', label: 'A'},
      {id: 'b', label: 'B'},
    ],
    events: [
      {id: 'a1', process: 'a', at: 9, kind: 'step'},
      {id: 'b1', process: 'b', at: 1, kind: 'step'},
      {id: 'b2', process: 'b', at: 2, kind: 'step'},
    ],
    messages: [],
  };
  const stamps = stampsOf(diagram, () => 0);
  const [a1, b2] = [stampOf(stamps, 'a1'), stampOf(stamps, 'b2')];
  expect([a1.lamport, b2.lamport]).toEqual([1, 2]);
  expect(relationOf(a1.vector, b2.vector)).toBe('concurrent');
});

test('a message into its sender’s past is refused, with the events that would be before themselves', () => {
  const {processes} = drawnAt(1).diagram;
  const events = ['a1', 'a2'].map((id, at): DiagramEvent => ({id, process: 'a', at, kind: 'step'}));
  const diagram = {
    processes,
    events: [...events, {id: 'b1', process: 'b', at: 0, kind: 'step'} as const],
    messages: [
      {from: 'a2', to: 'b1'},
      {from: 'b1', to: 'a1'},
    ],
  };
  const order = causalOrder(diagram);
  expect(order.kind).toBe('cycle');
  expect([...order.events].sort()).toEqual(['a1', 'a2', 'b1']);
  expect(() => stampsOf(diagram, () => 0)).toThrow(/before themselves/);
});
