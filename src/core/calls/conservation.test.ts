import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {Bench} from './bench.ts';
import {measure, outcome} from './measures.ts';
import {drawnSettings as settings} from './drawn-settings.trial.ts';
import {plain, type Settings} from './settings.ts';

const isMessage = ({kind}: {readonly kind: string}) => kind === 'arrive' || kind === 'answer';

describe('after every event of every run', () => {
  test('messages sent are delivered, lost or under way; time does not go back; no attempt is counted twice', () => {
    fc.assert(
      fc.property(settings, fc.integer(), (drawn, seed) => {
        const bench = new Bench(drawn, seed);
        const {tally, agenda} = bench.context;
        let before = 0;
        while (bench.step()) {
          const {sent, delivered, lost} = tally;
          expect(sent).toBe(delivered + lost + agenda.items().filter(isMessage).length);
          expect(bench.context.now).toBeGreaterThanOrEqual(before);
          before = bench.context.now;
        }
        expect(tally.attempts).toBe(bench.attempts.length);
        expect(tally.sent).toBe(tally.delivered + tally.lost);
        for (const server of bench.bottom.servers) {
          server.settle();
          expect(server.insideArea).toBe(server.sojourns);
        }
      }),
      {numRuns: 300},
    );
  });

  test('a call ends once, as ok or as failed, and only one that waits for ever stays open', () => {
    fc.assert(
      fc.property(settings, fc.integer(), (drawn, seed) => {
        const bench = new Bench(drawn, seed);
        while (bench.step());
        const {measures, attempts} = outcome(bench, seed);
        const isClosed = drawn.arrivals === 'closed';
        if (!isClosed) expect(measures.calls).toBe(drawn.calls);
        expect(measures.ok + measures.failed).toBe(measures.calls);
        expect(measures.unanswered).toBe(measures.calls - bench.users.ended);
        if (drawn.timeoutMs > 0 || drawn.deadlineMs > 0) expect(measures.unanswered).toBe(0);
        // A hedge's second answer must not end anything once more.
        for (const {endedAt, open} of bench.users.calls) expect(open > 0).toBe(endedAt === null);
        for (const {open} of bench.users.calls) expect(open).toBeGreaterThanOrEqual(0);
        for (const {fate, endedAt, sentAt, expires} of attempts) {
          if (fate === 'open') continue;
          expect(endedAt).toBeGreaterThanOrEqual(sentAt);
          expect(endedAt).toBeLessThanOrEqual(expires);
        }
      }),
      {numRuns: 200},
    );
  });

  test('slices of time add up to the whole', () => {
    fc.assert(
      fc.property(settings, fc.integer(), (drawn, seed) => {
        const {slices, measures, attempts} = measure(drawn, seed);
        const sum = (what: 'calls' | 'ok' | 'failed' | 'attempts') =>
          slices.reduce((total, slice) => total + slice[what], 0);
        expect(sum('calls')).toBe(measures.calls);
        expect(sum('ok')).toBe(measures.ok);
        expect(sum('attempts')).toBe(
          attempts.filter(({request}) => request.layer === drawn.layers - 1).length,
        );
        expect(slices.at(-1)?.waiting ?? 0).toBe(0);
      }),
      {numRuns: 100},
    );
  });
});

describe('with idempotency keys', () => {
  test('each request takes effect at most once, for every seed', () => {
    fc.assert(
      fc.property(settings, fc.integer(), (drawn, seed) => {
        const {measures, attempts} = measure({...drawn, keys: 'yes', keySeconds: 604_800}, seed);
        const done = attempts.filter(
          ({doneAt, request}) => doneAt !== null && request.layer === drawn.layers - 1,
        );
        expect(measures.effects).toBe(new Set(done.map(({request}) => request.effectKey)).size);
        expect(measures.duplicates).toBe(0);
      }),
      {numRuns: 200},
    );
  });

  test('effects are the distinct calls, where every call is answered in the end', () => {
    for (let seed = 0; seed < 200; seed++) {
      const lossy: Settings = {
        ...plain,
        calls: 200,
        requestLossPercent: 10,
        replyLossPercent: 20,
        timeoutMs: 200,
        attempts: 20,
      };
      const without = measure(lossy, seed).measures;
      const {measures} = measure({...lossy, keys: 'yes'}, seed);
      expect(measures.ok).toBe(200);
      expect(measures.effects).toBe(200);
      expect(without.effects).toBeGreaterThan(200);
    }
  });

  test('that are forgotten before the last retry, effects happen twice', () => {
    const slow: Settings = {
      ...plain,
      calls: 500,
      replyLossPercent: 30,
      attempts: 5,
      timeoutMs: 1000,
      backoff: 'constant',
      backoffMs: 2000,
      keys: 'yes',
    };
    expect(measure({...slow, keySeconds: 1}, 1).measures.duplicates).toBeGreaterThan(0);
    expect(measure({...slow, keySeconds: 20}, 1).measures.duplicates).toBe(0);
  });
});

describe('common random numbers', () => {
  test('a change of policy moves no arrival, and no loss, delay or service time of a first attempt', () => {
    const before: Settings = {...plain, requestLossPercent: 5, replyLossPercent: 5, workers: 100, calls: 500};
    const changes: Partial<Settings>[] = [
      {attempts: 4, backoff: 'exponential', jitter: 'full'},
      {keys: 'yes', keyMs: 0},
      {budget: 'bucket', attempts: 3},
      {deadlineMs: 900, carryDeadline: 'yes'},
    ];
    const firsts = (settings: Settings) =>
      measure(settings, 7)
        .attempts.filter(({number, hedge}) => number === 0 && !hedge)
        .map(({request, sentAt, arrivedAt, startedAt, doneAt, trouble}) =>
          [request.call.index, sentAt, arrivedAt, startedAt, doneAt, trouble].join(),
        );
    const unchanged = firsts(before);
    expect(new Set(unchanged.map((line) => line.split(',').at(-1))).size).toBe(3);
    for (const change of changes) expect(firsts({...before, ...change})).toEqual(unchanged);
  });

  test('a hedge or a higher rate of loss leaves what was lost before lost', () => {
    const lostAt = (settings: Partial<Settings>) =>
      new Set(
        measure({...plain, calls: 500, workers: 100, ...settings}, 7)
          .attempts.filter(({trouble}) => trouble === 'request-lost')
          .map(({key}) => key),
      );
    const few = lostAt({requestLossPercent: 5});
    const many = lostAt({requestLossPercent: 10});
    const hedged = lostAt({requestLossPercent: 5, hedgeMs: 20, servers: 2});
    for (const key of few) {
      expect(many.has(key)).toBe(true);
      expect(hedged.has(key)).toBe(true);
    }
    expect(many.size).toBeGreaterThan(few.size);
  });

  test('the same seed gives the same run, another one another', () => {
    const run = (seed: number) => measure({...plain, requestLossPercent: 3, attempts: 3}, seed);
    expect(run(1).latencies).toEqual(run(1).latencies);
    expect(run(2).latencies).not.toEqual(run(1).latencies);
  });
});
