import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cluster, type ClusterSettings} from '../protocols/register-cluster.ts';
import {EXPONENTIAL} from './exponential.ts';
import {linksBetween} from './nemesis.ts';
import {inOrder, insert, rest, type Queue} from './queue.ts';
import {extend, fork, record, run, worldAfter} from './recording.ts';
import {below, draw, stream} from './stream.ts';
import {millis} from './time.ts';
import {fingerprint, trace} from './trace.ts';
import {inFlight, type World} from './world.ts';

const settings: ClusterSettings = {
  seed: 1,
  policy: {kind: 'quorum', readQuorum: 2, writeQuorum: 2, writeBack: true},
  replicas: ['A', 'B', 'C'],
  clients: {left: 'A', right: 'C'},
  initial: 0,
  quality: {delayMicros: millis(20), jitterMicros: millis(10), lossPpm: 20_000, duplicatePpm: 20_000},
  deadlineMicros: millis(800),
  resendMicros: millis(200),
  timeoutMicros: millis(1000),
  pauseMicros: millis(50),
  script: [
    {at: 0, command: {kind: 'tell', node: 'left', body: {type: 'auto', on: true}}},
    {at: 0, command: {kind: 'tell', node: 'right', body: {type: 'auto', on: true}}},
    {at: millis(500), command: {kind: 'cut', links: linksBetween(['A'], ['B', 'C'])}},
    {at: millis(700), command: {kind: 'pause', node: 'B'}},
    {at: millis(900), command: {kind: 'resume', node: 'B'}},
    {at: millis(1500), command: {kind: 'heal', links: linksBetween(['A'], ['B', 'C'])}},
    {at: millis(2000), command: {kind: 'crash', node: 'C'}},
    {at: millis(2500), command: {kind: 'restart', node: 'C'}},
    {at: millis(2600), command: {kind: 'clock', node: 'B', driftPpm: -300_000, jumpMicros: millis(-50)}},
  ],
};
const end = millis(4000);
const scenario = cluster(settings);

describe('chance', () => {
  test('numbers of a stream fill 64 drawers evenly (chi-square, 0.1 % level)', () => {
    const drawers = Array.from({length: 64}, () => 0);
    const own = stream(7, 'left');
    for (let k = 0; k < 64_000; k++) {
      const drawer = below(64, draw(own, k));
      drawers[drawer] = (drawers[drawer] ?? 0) + 1;
    }
    const chiSquare = drawers.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeLessThan(103.4);
  });

  test('streams of different names and seeds have nothing in common', () => {
    const streams = [stream(1, 'A>B'), stream(1, 'B>A'), stream(2, 'A>B'), stream(1, 'A>C')];
    const drawn = streams.flatMap((own) => Array.from({length: 500}, (_, k) => draw(own, k)));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test('the table of the exponential distribution is what the logarithm gives', () => {
    EXPONENTIAL.forEach((quantile, i) => {
      expect(quantile).toBe(Math.round(-1000 * Math.log(1 - (i + 0.5) / 256)));
    });
    const mean = EXPONENTIAL.reduce((sum, quantile) => sum + quantile, 0) / 256;
    expect(Math.abs(mean - 1000)).toBeLessThan(5);
  });

  test('a link that loses more leaves every delay of the others as it was', () => {
    const delays = (lossPpm: number) => {
      const script = [
        {at: 0, command: {kind: 'quality', links: ['A>B'] as const, quality: {lossPpm}} as const},
        {at: 1, command: {kind: 'tell', node: 'left', body: {type: 'ask', f: 'read'}} as const},
      ];
      const {log} = run(cluster({...settings, script}), millis(100));
      return log
        .flatMap(({facts}) => facts.flatMap((fact) => (fact.kind === 'sent' ? [fact.message] : [])))
        .filter(({src, dest, sent}) => src === 'A' && dest === 'C' && sent < millis(60))
        .map(({sent, arrives}) => arrives - sent);
    };
    expect(delays(0)).toEqual(delays(1_000_000));
    expect(delays(0).length).toBeGreaterThan(0);
  });
});

describe('the queue', () => {
  test('gives out what was put in by time, then by sequence, and keeps its older selves', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (times) => {
        const full = times.reduce<Queue<number>>(
          (queue, at, sequence) => insert(queue, {at, sequence, item: at}),
          null,
        );
        const before = inOrder(full);
        const out: [number, number][] = [];
        for (let queue = full; queue; queue = rest(queue)) out.push([queue.first.at, queue.first.sequence]);
        const sorted = times
          .map((at, i): [number, number] => [at, i])
          .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(out).toEqual(sorted);
        expect(inOrder(full)).toEqual(before);
        expect(before.map(({at, sequence}) => [at, sequence])).toEqual(sorted);
      }),
    );
  });
});

describe('a run', () => {
  test('has the same bytes for the same seed, and others for another', () => {
    const bytes = trace(run(scenario, end).log);
    expect(trace(run(cluster(settings), end).log)).toBe(bytes);
    expect(trace(run(cluster({...settings, seed: 2}), end).log)).not.toBe(bytes);
  });

  test('has the log that it had when this test was written', () => {
    expect(fingerprint(trace(run(scenario, end).log))).toMatchInlineSnapshot(`"a95e51cd75b269fd"`);
  });

  test('is the fold of its log: every world of it can be had again from the log alone', () => {
    const recording = run(scenario, end);
    let live = record(scenario);
    for (let length = 1; length <= recording.log.length; length++) {
      expect(worldAfter(recording, length)).toEqual(live.last);
      live = extend(live, 1);
    }
  });

  test('goes back and takes the same way again', () => {
    const recording = run(scenario, end);
    fc.assert(
      fc.property(fc.integer({min: 1, max: recording.log.length}), (length) => {
        const back = {...recording, log: recording.log.slice(0, length), last: worldAfter(recording, length)};
        const kept = recording.kept.slice(0, Math.floor((length - 1) / 32) + 1);
        expect(extend({...back, kept}, 100_000, end).log).toEqual(recording.log);
      }),
      {numRuns: 20},
    );
  });

  test('forks: up to the command both runs are one, and the fork can itself be folded', () => {
    const recording = run(scenario, end);
    const forked = extend(
      fork(recording, 40, recording.log[39]?.at ?? 0, {kind: 'cut', links: linksBetween(['C'], ['A', 'B'])}),
      200,
    );
    expect(forked.log.slice(0, 40)).toEqual(recording.log.slice(0, 40));
    expect(forked.log[40]).toMatchObject({byHand: true, cause: {kind: 'command', command: {kind: 'cut'}}});
    expect(trace(forked.log)).not.toBe(trace(recording.log.slice(0, forked.log.length)));
    expect(worldAfter(forked, forked.log.length - 3).now).toBe(forked.log.at(-4)?.at);
  });

  test('never takes a step into its own past, and no message is in two places', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const {log, last} = run(cluster({...settings, seed}), end);
        log.reduce((before, {at}) => {
          expect(at).toBeGreaterThanOrEqual(before);
          return at;
        }, 0);
        const ids = (kind: 'sent' | 'lost') =>
          log.flatMap(({facts}) => facts.flatMap((fact) => (fact.kind === kind ? [fact.message.id] : [])));
        const waiting = (world: World<unknown, unknown>) =>
          Object.values(world.nodes).flatMap(({held}) =>
            held.flatMap((cause) => (cause.kind === 'deliver' ? [cause.message.id] : [])),
          );
        const delivered = log.flatMap(({cause, facts}) =>
          cause.kind === 'deliver' &&
          facts.every(
            (fact) => fact.kind !== 'held' && !(fact.kind === 'lost' && fact.message.id === cause.message.id),
          )
            ? [cause.message.id]
            : [],
        );
        const ends = [...ids('lost'), ...delivered, ...inFlight(last).map(({id}) => id), ...waiting(last)];
        expect(ends.sort((a, b) => a - b)).toEqual(ids('sent').sort((a, b) => a - b));
      }),
      {numRuns: 50},
    );
  });
});
