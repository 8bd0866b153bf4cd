import {describe, expect, it} from 'vitest';
import {callsOf} from '../event.ts';
import type {Message} from '../protocol/message.ts';
import {verdictOf} from '../verdict.ts';
import {play, settings, type Program} from './play.trial.ts';

const echo: Program = (mates) => (message) => {
  mates().reply(message, {type: 'echo_ok', echo: message.body['echo'] ?? null});
};
const silent: Program = () => () => undefined;

function ids(next: (node: string, count: number) => string): Program {
  let count = 0;
  return (mates) => (message) => {
    mates().reply(message, {type: 'generate_ok', id: next(mates().id, count++)});
  };
}

/** Hands every request on to a service. */
function proxy(service: string): Program {
  return (mates) => {
    const asked = new Map<number, Message>();
    let nextId = 0;
    return (message) => {
      const to = asked.get(Number(message.body['in_reply_to']));
      if (to !== undefined) mates().reply(to, message.body);
      else {
        asked.set(++nextId, message);
        mates().send(service, {...message.body, msg_id: nextId});
      }
    };
  };
}

const judged = (given: Partial<typeof settings>, program: Program) => {
  const all = {...settings, ...given};
  return verdictOf(all, play(all, program).evidence);
};

describe('a run in virtual time', () => {
  it('is the same for the same seed, and another for another', () => {
    const trace = (seed: number) =>
      JSON.stringify(
        play({seed, nemesis: ['partition', 'kill', 'pause'], workload: 'lin-kv'}, proxy('seq-kv')).entries,
      );
    expect(trace(7)).toBe(trace(7));
    expect(trace(7)).not.toBe(trace(8));
  });

  it('asks at the rate that is given, and every node', () => {
    const {evidence} = play({rate: 100, timeLimitMicros: 20_000_000}, echo);
    const calls = callsOf(evidence.history);
    // The gaps are uniform from 0 to 20 ms: 2,000 requests, with a standard deviation of 2000^½ / 3^½, which is 26.
    expect(Math.abs(calls.length - 2000)).toBeLessThan(6 * 26);
    expect(new Set(calls.map(({node}) => node))).toEqual(new Set(settings.nodes));
    expect(calls.every(({outcome}) => outcome === 'ok')).toBe(true);
  });

  it('is valid where every echo comes back, and not where one is another', () => {
    expect(judged({}, echo).valid).toBe(true);
    let count = 0;
    const wrong: Program = (mates) => (message) => {
      const other = ++count === 100 ? 'something else' : (message.body['echo'] ?? null);
      mates().reply(message, {type: 'echo_ok', echo: other});
    };
    expect(judged({}, wrong)).toMatchObject({valid: false, anomalies: [{name: 'other echo', count: 1}]});
  });

  it('is unknown where nothing succeeded, whatever the checker says of nothing', () => {
    const refuse: Program = (mates) => (message) => {
      mates().reply(message, {type: 'error', code: 10, text: 'not yet'});
    };
    for (const program of [silent, refuse]) {
      expect(judged({}, program)).toMatchObject({
        valid: 'unknown',
        reason: /none of \d+ operations succeeded/,
      });
    }
    expect(judged({rate: 0}, echo)).toMatchObject({valid: 'unknown', operations: {invoked: 0}});
  });

  it('leaves a definite error as a failure and any other open, under a new process', () => {
    const codes = [0, 1, 10, 11, 12, 13, 14, 20, 21, 22, 30, 1000];
    let count = 0;
    const program: Program = (mates) => (message) => {
      const code = codes[count++ % codes.length] ?? 0;
      mates().reply(message, {type: 'error', code, text: String(code)});
    };
    const {history} = play({}, program).evidence;
    const open = new Set<number>();
    const failed = new Set<number>();
    for (const {error, type} of history) {
      if (Array.isArray(error)) (type === 'info' ? open : failed).add(Number(error[1]));
    }
    expect([...open].sort((a, b) => a - b)).toEqual([0, 13, 1000]);
    expect([...failed].sort((a, b) => a - b)).toEqual([1, 10, 11, 12, 14, 20, 21, 22, 30]);
    const crashes = callsOf(history).filter(({outcome}) => outcome === 'info').length;
    expect(new Set(history.map(({process}) => process)).size).toBeGreaterThan(crashes);
  });

  it('finds the counter in memory once nodes are killed, within few seeds, and never a random one', () => {
    const memory: Program = (mates) => ids((node, count) => `${node}-${count}`)(mates);
    const seeds = Array.from({length: 20}, (_, seed) => seed);
    const faults = {workload: 'unique-ids', nemesis: ['kill']} as const;
    expect(seeds.filter((seed) => judged({...faults, seed}, memory).valid === false).length).toBeGreaterThan(
      15,
    );
    expect(judged({workload: 'unique-ids'}, memory).valid).toBe(true);
    let drawn = 0;
    for (const seed of seeds) {
      expect(
        judged(
          {...faults, seed},
          ids(() => `${seed}-${drawn++}`),
        ).valid,
      ).toBe(true);
    }
  });

  it.each([
    ['lin-kv', 0],
    ['seq-kv', 5],
    ['lww-kv', 5],
  ])('judges a proxy to %s by what the store promises', (service, least) => {
    const wrong = Array.from({length: 5}, (_, seed) =>
      judged({workload: 'lin-kv', seed, nemesis: ['partition', 'pause']}, proxy(service)),
    ).filter(({valid}) => valid === false);
    expect(wrong.length).toBe(least);
  });

  it('says how available it was', () => {
    const half: Program = (mates) => (message) => {
      if (mates().id !== 'n1') echo(mates)(message);
    };
    expect(judged({availability: 1}, echo).valid).toBe(true);
    expect(judged({availability: 0.1}, half).valid).toBe(true);
    expect(judged({availability: 1}, half)).toMatchObject({valid: false, anomalies: [{name: 'unavailable'}]});
  });
});
