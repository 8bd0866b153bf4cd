import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isEarlier} from '../simulation/clocks/hybrid.trial.ts';
import {stampsOf} from '../simulation/clocks/stamps.ts';
import {relationOf} from '../simulation/clocks/vector.ts';
import {nameOf} from './attempt-name.ts';
import {Bench} from './bench.ts';
import {callsInTime, type CallsInTime} from './calls-in-time.ts';
import {Chronicle} from './chronicle.ts';
import {drawnSettings} from './drawn-settings.trial.ts';
import {measure} from './measures.ts';
import {plain, type Settings} from './settings.ts';
import {WholeRun} from './whole-run.trial.ts';

const ALL = {events: 1_000_000, written: 1_000_000};
const few = (from: number) => new Set([from, from + 1, from + 2]);

/** Both hear the same run; says which step of the whole run each happening of the chronicle is. */
function together(settings: Settings, seed: number, calls: ReadonlySet<number>) {
  const whole = new WholeRun(settings);
  const chronicle = new Chronicle(settings, calls, Infinity);
  const stepOf = new Map<string, number>();
  const bench = new Bench(settings, seed, 0, {
    fact: (fact) => {
      whole.fact(fact);
      chronicle.fact(fact);
    },
    happened: (at, event) => {
      const [steps, written] = [whole.causes.length, chronicle.happenings.length];
      whole.happened(at, event);
      chronicle.happened(at, event);
      // What is done by hand happens at several servers, in the same order for both.
      const here = chronicle.happenings.slice(written);
      if (event.kind !== 'remedy') here.forEach(({id}) => stepOf.set(id, steps));
      else here.forEach(({id}) => stepOf.set(id, -1));
    },
  });
  while (bench.step());
  return {whole, stepOf};
}

function stamped(run: CallsInTime) {
  return stampsOf(run.whole, (id) => run.walls.get(id) ?? NaN);
}

/** Compares every pair; says how many were ordered, how many were not, and how many joins there are. */
function compare(settings: Settings, seed: number, calls: ReadonlySet<number>) {
  const run = callsInTime(settings, seed, calls, ALL);
  const {whole, stepOf} = together(settings, seed, calls);
  const stamps = stamped(run);
  const counted = {ordered: 0, concurrent: 0, joins: run.whole.messages.length - run.diagram.messages.length};
  const ids = [...stepOf].filter(([, step]) => step >= 0);
  for (const [b, step] of ids) {
    const past = whole.pastOf(step);
    for (const [a, earlier] of ids) {
      const [left, right] = [stamps.get(a), stamps.get(b)];
      if (!left || !right) throw new Error(`No stamps for ${a} or ${b}.`);
      const leads = a !== b && past.has(earlier);
      if ((relationOf(left.vector, right.vector) === 'before') !== leads)
        throw new Error(
          `Seed ${seed}: the vectors of ${a} and ${b} say otherwise than the paths of the run.`,
        );
      if (leads) {
        counted.ordered++;
        if (left.lamport >= right.lamport || !isEarlier(left.hybrid, right.hybrid))
          throw new Error(`Seed ${seed}: a clock puts ${a} not before ${b}.`);
      } else if (!past.has(earlier) && a < b) counted.concurrent++;
    }
  }
  for (const [id, {hybrid, wall}] of stamps) {
    expect(hybrid.time, id).toBe(wall);
  }
  return counted;
}

describe('the clocks of some calls', () => {
  test('order their events exactly as the paths of the whole run do, of other calls too, whatever the settings', () => {
    const sum = {ordered: 0, concurrent: 0, joins: 0};
    fc.assert(
      fc.property(drawnSettings, fc.integer(), fc.nat(40), (settings, seed, from) => {
        const {ordered, concurrent, joins} = compare(settings, seed, few(from));
        sum.ordered += ordered;
        sum.concurrent += concurrent;
        sum.joins += joins;
      }),
      {numRuns: 400, seed: 1},
    );
    expect(sum.ordered).toBeGreaterThan(10_000);
    expect(sum.concurrent).toBeGreaterThan(1000);
    expect(sum.joins).toBeGreaterThan(100);
  });

  test('where other calls are left out of it, an event would seem concurrent with its own cause', () => {
    const busy: Settings = {...plain, calls: 60, ratePerSecond: 400, servers: 2, timeoutMs: 40, attempts: 3};
    const run = callsInTime(busy, 3, few(20), ALL);
    const withThem = stamped(run);
    const without = stampsOf(run.diagram, () => 0);
    const differing = [...withThem].filter(
      ([id, {vector}]) => JSON.stringify(vector) !== JSON.stringify(without.get(id)?.vector),
    );
    expect(differing.length).toBeGreaterThan(0);
  });
});

describe('what is drawn of some calls', () => {
  test('is a message for every attempt, from when it was sent to when it came, or lost', () => {
    fc.assert(
      fc.property(drawnSettings, fc.integer(), fc.nat(40), (settings, seed, from) => {
        const calls = few(from);
        const {messages, happenings, walls, isWhole} = callsInTime(settings, seed, calls, ALL);
        expect(isWhole).toBe(true);
        const attempts = measure(settings, seed).attempts.filter(({request}) =>
          calls.has(request.call.index),
        );
        const there = messages.filter(({way}) => way === 'there');
        expect(there.map((each) => nameOf(each.attempt, settings))).toEqual(
          attempts.map((each) => nameOf(each, settings)),
        );
        there.forEach((message, place) => {
          const attempt = attempts[place];
          expect(walls.get(message.from)).toBe(attempt?.sentAt);
          expect(message.to === null ? null : walls.get(message.to)).toBe(attempt?.arrivedAt);
          expect(message.isLost).toBe(attempt?.arrivedAt === null);
        });
        const taken = [...happenings.values()].flatMap(({at, facts}) =>
          facts.flatMap((fact) => (fact.kind === 'taken' ? [`${nameOf(fact.attempt, settings)} ${at}`] : [])),
        );
        expect(taken.sort()).toEqual(
          attempts
            .flatMap((each) =>
              each.startedAt === null ? [] : [`${nameOf(each, settings)} ${each.startedAt}`],
            )
            .sort(),
        );
      }),
      {numRuns: 150},
    );
  });

  test('has a name of its own for every attempt of a run, and every event a process', () => {
    fc.assert(
      fc.property(drawnSettings, fc.integer(), (settings, seed) => {
        const {diagram, messages} = callsInTime(settings, seed, new Set([0, 1, 2, 3, 4, 5]), ALL);
        const names = messages.map(({attempt, way}) => `${nameOf(attempt, settings)} ${way}`);
        expect(new Set(names).size).toBe(names.length);
        const processes = new Set(diagram.processes.map(({id}) => id));
        expect(diagram.events.every(({process}) => processes.has(process))).toBe(true);
      }),
      {numRuns: 100},
    );
  });

  test('ends where it is as long as it may be, and says so', () => {
    const cut = callsInTime(plain, 1, few(0), {...ALL, written: 5});
    expect(cut.isWhole).toBe(false);
    expect(cut.happenings.size).toBe(5);
    expect(callsInTime(plain, 1, few(0), {...ALL, events: 5}).isWhole).toBe(false);
  });
});

test('a run that is heard is the run that is not', () => {
  const settings: Settings = {...plain, layers: 2, attempts: 3, requestLossPercent: 5, replyLossPercent: 5};
  const heard = new Bench(settings, 4, Infinity, new Chronicle(settings, few(3), 100));
  while (heard.step());
  expect(heard.context.tally).toEqual(measureTally(settings, 4));
});

function measureTally(settings: Settings, seed: number) {
  const bench = new Bench(settings, seed);
  while (bench.step());
  return bench.context.tally;
}
