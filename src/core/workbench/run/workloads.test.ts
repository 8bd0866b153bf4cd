import {describe, expect, it} from 'vitest';
import type {Json} from '../json.ts';
import type {Body, Message} from '../protocol/message.ts';
import type {Settings} from '../settings.ts';
import {topologyNames} from '../topology.ts';
import {verdictOf} from '../verdict.ts';
import {play, settings, type Program} from './play.trial.ts';

const verdict = (given: Partial<Settings>, program: Program) => {
  const all = {...settings, ...given};
  return verdictOf(all, play(all, program).evidence);
};
const seeds = Array.from({length: 10}, (_, seed) => seed);
const everything = ['partition', 'kill', 'pause'] as const;

/** Hands every message that is new on to its neighbours, once. With `gossip` it also tells them all that it has, ten times a second. */
function flood(gossip: boolean): Program {
  return (mates) => {
    const known = new Set<Json>();
    let near: readonly string[] = [];
    const tell = () => {
      for (const other of mates().ids) mates().send(other, {type: 'all', messages: [...known]});
      mates().after(100_000, tell);
    };
    return (message) => {
      const {type, message: value = null, topology} = message.body;
      if (type === 'topology') {
        near = (topology as Record<string, string[]>)[mates().id] ?? [];
        if (gossip) tell();
        mates().reply(message, {type: 'topology_ok'});
      } else if (type === 'read') mates().reply(message, {type: 'read_ok', messages: [...known]});
      else if (type === 'all') for (const each of message.body['messages'] as Json[]) known.add(each);
      else {
        if (type === 'broadcast') mates().reply(message, {type: 'broadcast_ok'});
        if (known.has(value)) return;
        known.add(value);
        for (const other of near)
          if (other !== message.src) mates().send(other, {type: 'tell', message: value});
      }
    };
  };
}

describe('broadcast', () => {
  it.each(topologyNames)('by flooding costs exactly 2E-(n-1) messages a value: %s', (topology) => {
    const nodes = Array.from({length: 9}, (_, place) => `n${place}`);
    const {evidence, entries} = play(
      {workload: 'broadcast', nodes, topology, timeLimitMicros: 1_000_000},
      flood(false),
    );
    const head = entries
      .flatMap(({facts}) => facts)
      .find((fact) => fact.kind === 'sent' && fact.message.body['type'] === 'topology');
    const near = head?.kind === 'sent' ? (head.message.body['topology'] as Record<string, string[]>) : {};
    const edges = Object.values(near).flat().length / 2;
    const values = evidence.history.filter(({f, type}) => f === 'broadcast' && type === 'invoke').length;
    expect(values).toBeGreaterThan(20);
    expect(evidence.counts.servers).toBe(values * (2 * edges - (nodes.length - 1)));
    expect(verdict({workload: 'broadcast', nodes, topology}, flood(false)).valid).toBe(true);
  });

  it('by flooding alone forgets across a partition, and by gossip does not', () => {
    const cut = {workload: 'broadcast', nemesis: ['partition']} as const;
    expect(
      seeds.filter((seed) => verdict({...cut, seed}, flood(false)).valid === false).length,
    ).toBeGreaterThan(7);
    for (const seed of seeds) expect(verdict({...cut, seed}, flood(true)).valid).toBe(true);
  });
});

/** A counter: each node's own sum, told to all others, who keep the latest; `forgetful`: the others are not told. */
function counter(forgetful: boolean): Program {
  return (mates) => {
    const sums = new Map<string, number>();
    const tell = () => {
      // Not to itself: what it was told of itself would be older than what it knows.
      for (const other of mates().ids)
        if (other !== mates().id) mates().send(other, {type: 'sum', sum: sums.get(mates().id) ?? 0});
      mates().after(100_000, tell);
    };
    let told = false;
    return (message) => {
      if (!told && !forgetful) tell();
      told = true;
      const {type, delta, sum} = message.body;
      if (type === 'sum') sums.set(message.src, Number(sum));
      else if (type === 'add') {
        sums.set(mates().id, (sums.get(mates().id) ?? 0) + Number(delta));
        mates().reply(message, {type: 'add_ok'});
      } else {
        const value = [...sums.values()].reduce((total, each) => total + each, 0);
        mates().reply(message, {type: 'read_ok', value});
      }
    };
  };
}

describe.each(['g-counter', 'pn-counter'] as const)('%s', (workload) => {
  it('is right where sums are exchanged, partitions or not, and wrong where they are not', () => {
    const faults = {workload, nemesis: ['partition', 'pause'], latencyKind: 'constant'} as const;
    for (const seed of seeds) expect(verdict({...faults, seed}, counter(false)).valid).toBe(true);
    expect(verdict({workload}, counter(true))).toMatchObject({
      valid: false,
      anomalies: [{name: 'impossible value'}],
    });
  });
});

/** All state in one node, to which the others hand requests on; what happens there is `act`. */
function central(act: (state: Map<string, Json>, request: Message) => Body): Program {
  const state = new Map<string, Json>();
  return (mates) => (message) => {
    mates().reply(message, act(state, message));
  };
}

const stored = (state: Map<string, Json>, key: string) => (state.get(key) ?? []) as Json[];

/** Logs in one place that outlives a kill; with `gap`, one message in twenty is acknowledged and forgotten. */
function logs(gap: boolean): Program {
  return central((state, {body}): Body => {
    const {type, msg = null, offsets = {}, keys} = body;
    const key = body['key'] as string;
    if (type === 'send') {
      const log = stored(state, key);
      const offset = Number(state.get('next') ?? 0);
      state.set('next', offset + 1);
      if (!gap || offset % 20 !== 10) state.set(key, [...log, [offset, msg]]);
      return {type: 'send_ok', offset};
    }
    if (type === 'poll') {
      const asked = Object.entries(offsets as Record<string, number>);
      const found = asked.map(([name, from]) => [
        name,
        stored(state, name)
          .filter((pair) => ((pair as number[])[0] ?? 0) >= from)
          .slice(0, 5),
      ]);
      return {type: 'poll_ok', msgs: Object.fromEntries(found) as Record<string, Json>};
    }
    if (type === 'commit_offsets') {
      for (const [name, offset] of Object.entries(offsets as Record<string, number>))
        state.set(`@${name}`, offset + 1);
      return {type: 'commit_offsets_ok'};
    }
    const known = (keys as string[]).filter((name) => state.has(`@${name}`));
    return {
      type: 'list_committed_offsets_ok',
      offsets: Object.fromEntries(known.map((name) => [name, state.get(`@${name}`) ?? 0])),
    };
  });
}

describe('kafka', () => {
  it('is right where nothing is lost, under every fault', () => {
    for (const seed of seeds.slice(0, 5)) {
      const {valid, operations} = verdict({workload: 'kafka', seed, nemesis: everything}, logs(false));
      expect([valid, operations.ok > 50]).toEqual([true, true]);
    }
  });

  it('is wrong where an acknowledged message is gone', () => {
    const {valid, anomalies} = verdict({workload: 'kafka'}, logs(true));
    expect(valid).toBe(false);
    expect(anomalies.map(({name}) => name)).toContain('lost-write');
  });
});

/** Carries out transactions one at a time; `torn`: a read sees what had been there when the last transaction began. */
function database(torn: boolean): Program {
  let before = new Map<string, Json>();
  return central((state, {body}) => {
    const old = before;
    before = new Map(state);
    const txn = (body['txn'] as [string, number, Json][]).map(([f, key, value]) => {
      const name = String(key);
      if (f === 'r') return [f, key, (torn ? old : state).get(name) ?? null];
      state.set(name, f === 'append' ? [...stored(state, name), value] : value);
      return [f, key, value];
    });
    return {type: 'txn_ok', txn};
  });
}

describe.each(['txn-list-append', 'txn-rw-register'] as const)('%s', (workload) => {
  it('is right one transaction at a time, and wrong where reads are of an earlier state', () => {
    for (const seed of seeds.slice(0, 3)) {
      expect(verdict({workload, seed, nemesis: everything}, database(false)).valid).toBe(true);
    }
    expect(verdict({workload}, database(true)).valid).toBe(false);
  });
});
