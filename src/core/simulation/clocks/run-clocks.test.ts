import {describe, expect, test} from 'vitest';
import {hunt} from '../../protocols/raft/run/hunt.ts';
import {AP, auto, CP, play, replicas} from '../../protocols/registers.trial.ts';
import type {RegisterBody} from '../../protocols/register-messages.ts';
import {conesOf} from '../causality.ts';
import type {SpaceTimeDiagram} from '../diagram.ts';
import type {Entry} from '../log.ts';
import {randomFaults} from '../random-faults.ts';
import {millis} from '../time.ts';
import {isEarlier} from './hybrid.trial.ts';
import {latest} from './ends.ts';
import {placeOf, runDiagram, type RunDiagram} from './run-diagram.ts';
import {stampsOf, type Stamps} from './stamps.ts';
import {relationOf} from './vector.ts';

/*
 * The clocks on runs of the protocols that the labs run, against a search of the run's graph that is written apart.
 */

const RUNS = 10_000;
/** Events of each run, from its end, of which every pair is compared. */
const COMPARED = 14;

interface Clocked extends RunDiagram {
  readonly log: readonly Entry<unknown>[];
  readonly stamps: ReadonlyMap<string, Stamps>;
}

function clocked<Body>(log: readonly Entry<Body>[], nodes: readonly string[]): Clocked {
  const run = runDiagram(log, nodes, () => '');
  return {...run, log, stamps: stampsOf(run.diagram, (id) => run.walls.get(id) ?? NaN)};
}

/** Three replicas under cuts, crashes, pauses and wrong clocks, and three clients that ask at random. */
function registers(seed: number): Clocked {
  const faults = randomFaults<RegisterBody>(seed, {nodes: replicas, untilMicros: millis(60), faults: 4});
  const policy = seed % 2 === 0 ? CP : AP;
  const {log, scenario} = play({seed, policy, script: [...auto(true, 0), ...faults]}, 36);
  return clocked(log, scenario.nodes);
}

/** Every pair of events of which a path leads from the first to the second: a search from each of them. */
function reachable({events, messages}: SpaceTimeDiagram): ReadonlyMap<string, ReadonlySet<string>> {
  const edges = new Map<string, string[]>(events.map(({id}) => [id, []]));
  const last = new Map<string, string>();
  for (const {id, process} of [...events].sort((a, b) => a.at - b.at)) {
    edges.get(last.get(process) ?? '')?.push(id);
    last.set(process, id);
  }
  for (const {from, to} of messages) if (to !== null) edges.get(from)?.push(to);
  return new Map(
    events.map(({id}) => {
      const found = new Set<string>();
      const open = [...(edges.get(id) ?? [])];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (found.has(at)) continue;
        found.add(at);
        open.push(...(edges.get(at) ?? []));
      }
      return [id, found];
    }),
  );
}

const stampOf = ({stamps}: Clocked, id: string): Stamps => {
  const found = stamps.get(id);
  if (!found) throw new Error(`No stamps for ${id}.`);
  return found;
};

/** Compares all pairs of so many of the latest events; says how many were ordered, and of how many Lamport's numbers alone were. */
function compare(run: Clocked, name: string, count = COMPARED): {ordered: number; onlyByNumber: number} {
  const part = latest(run.diagram, count);
  const paths = reachable(part);
  const counted = {ordered: 0, onlyByNumber: 0};
  for (const {id: a} of part.events) {
    for (const {id: b} of part.events) {
      const [left, right] = [stampOf(run, a), stampOf(run, b)];
      const leads = paths.get(a)?.has(b) === true;
      if ((relationOf(left.vector, right.vector) === 'before') !== leads)
        throw new Error(`${name}: the vectors of ${a} and ${b} say otherwise than the paths.`);
      if (!leads && left.lamport < right.lamport) counted.onlyByNumber += 1;
      if (!leads) continue;
      counted.ordered += 1;
      if (left.lamport >= right.lamport || !isEarlier(left.hybrid, right.hybrid))
        throw new Error(`${name}: a clock puts ${a} not before ${b}.`);
    }
  }
  return counted;
}

/** How far the hybrid clock is ahead at most, when no two clocks of the run were ever further apart than it may be. */
function boundHybrid({diagram, walls, stamps, log}: Clocked, name: string): number {
  const offsets = diagram.events.map(({id}) => (walls.get(id) ?? NaN) - (log[placeOf(id)]?.at ?? NaN));
  const skew = Math.max(...offsets) - Math.min(...offsets);
  let ahead = 0;
  for (const [id, {hybrid, wall}] of stamps) {
    if (!(hybrid.time >= wall && hybrid.time <= wall + skew))
      throw new Error(`${name}: ${id} is out of its bound.`);
    ahead = Math.max(ahead, hybrid.time - wall);
  }
  return ahead;
}

test(`in ${RUNS} runs of registers under faults: vectors are the paths, numbers respect them, hybrid time stays in its bound`, () => {
  const sum = {ordered: 0, onlyByNumber: 0, ahead: 0};
  for (let seed = 0; seed < RUNS; seed++) {
    const run = registers(seed);
    const {ordered, onlyByNumber} = compare(run, `Seed ${seed}`);
    sum.ordered += ordered;
    sum.onlyByNumber += onlyByNumber;
    sum.ahead = Math.max(sum.ahead, boundHybrid(run, `Seed ${seed}`));
  }
  expect(sum.ordered).toBeGreaterThan(50_000);
  expect(sum.onlyByNumber).toBeGreaterThan(10_000);
  expect(sum.ahead).toBeGreaterThan(millis(100));
});

describe('in a run of Raft', () => {
  const nodes = ['A', 'B', 'C', 'left', 'middle', 'right', 'operator'];
  const runs = ['leader', 'disk', 'clocks', 'restarts'].map((nemesis) => ({
    nemesis,
    run: clocked(hunt({bug: null, nemesis, nodes: 3}, 1).log.slice(0, 900), nodes),
  }));

  test.each(runs)('hunted by $nemesis the same holds', ({nemesis, run}) => {
    expect(run.diagram.events.length).toBeGreaterThan(500);
    expect(compare(run, nemesis, 60).ordered).toBeGreaterThan(200);
    boundHybrid(run, nemesis);
  });

  test('clocks that a nemesis sets wrong are seen wrong', () => {
    const run = runs.find(({nemesis}) => nemesis === 'clocks')?.run;
    if (!run) throw new Error('No such run.');
    expect(boundHybrid(run, 'clocks')).toBeGreaterThan(0);
  });

  test('the past and the future within the latest events are those within the whole', () => {
    const run = runs[0]?.run;
    if (!run) throw new Error('No such run.');
    const part = latest(run.diagram, 40);
    expect(part.events).toHaveLength(40);
    for (const {id} of part.events) {
      const [here, whole] = [conesOf(part, id), conesOf(run.diagram, id)];
      for (const {id: other} of part.events) {
        expect(here.past.has(other)).toBe(whole.past.has(other));
        expect(here.future.has(other)).toBe(whole.future.has(other));
      }
    }
  });
});

test('a message is lost where the log says so, and on its way until it has arrived', () => {
  const {log, scenario} = play({seed: 3, script: auto(true, 0)}, 400);
  for (const length of [20, 100, log.length]) {
    const part = log.slice(0, length);
    const lost = part.flatMap(({facts}) => facts.filter(({kind}) => kind === 'lost')).length;
    const {messages} = runDiagram(part, scenario.nodes, () => '').diagram;
    expect(messages.filter(({fate}) => fate === 'lost')).toHaveLength(lost);
    const arrived = part.filter(({cause}) => cause.kind === 'deliver').length;
    expect(messages.filter(({to}) => to !== null)).toHaveLength(arrived);
  }
});
