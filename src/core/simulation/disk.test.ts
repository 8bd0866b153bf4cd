import {describe, expect, test} from 'vitest';
import type {TimedCommand} from './command.ts';
import type {Contents} from './disk-contents.ts';
import type {Effect, Protocol} from './protocol.ts';
import {run, worldAfter} from './recording.ts';
import {trace} from './trace.ts';
import type {Scenario} from './world.ts';

/** Writes what it is told, syncs when it is told to, and remembers what came back. */
interface Scribe {
  readonly safe: readonly string[];
  readonly found: Contents | null;
}

type Order = {readonly put: string} | {readonly sync: string};

const scribe: Protocol<Scribe, Order> = {
  init: () => [{safe: [], found: null}, []],
  onMessage(state, {body}) {
    const effects: Effect<Order>[] =
      'put' in body
        ? [
            {kind: 'write', cell: 'last', value: body.put},
            {kind: 'append', file: 'log', length: body.put === 'again' ? 0 : 99, entries: [body.put]},
          ]
        : [{kind: 'sync', name: body.sync}];
    return [state, effects];
  },
  onTimer: (state) => [state, []],
  survives: () => ({safe: [], found: null}),
  onRestart: (_, __, found) => [{safe: [], found}, []],
  onSynced: (state, name) => [{...state, safe: [...state.safe, name]}, []],
};

const tell = (at: number, body: Order): TimedCommand<Order> => ({
  at,
  command: {kind: 'tell', node: 'A', body},
});
const change = (at: number, kind: 'crash' | 'restart' | 'pause' | 'resume'): TimedCommand<Order> => ({
  at,
  command: {kind, node: 'A'},
});

function played(script: readonly TimedCommand<Order>[], syncMicros = 100) {
  const scenario: Scenario<Scribe, Order> = {
    seed: 1,
    nodes: ['A'],
    protocol: () => scribe,
    quality: {delayMicros: 1, jitterMicros: 0, lossPpm: 0, duplicatePpm: 0},
    disk: {syncMicros, jitterMicros: 0},
    script,
  };
  const recording = run(scenario);
  return {recording, state: recording.last.nodes.A?.state, log: recording.log};
}

describe('a disk', () => {
  test('keeps through a crash what was written before a sync that came back, and nothing else', () => {
    const {state, log} = played([
      tell(0, {put: 'one'}),
      tell(1, {sync: 'first'}),
      tell(2, {put: 'two'}),
      change(200, 'crash'),
      change(300, 'restart'),
    ]);
    expect(state?.found).toEqual({cells: {last: 'one'}, files: {log: ['one']}});
    expect(log.flatMap(({facts}) => facts)).toContainEqual({kind: 'forgot', node: 'A', writes: 2});
  });

  test('loses what a sync under way would have saved, and that sync never comes back', () => {
    const {state} = played([
      tell(0, {put: 'one'}),
      tell(1, {sync: 'first'}),
      change(50, 'crash'),
      change(60, 'restart'),
    ]);
    expect(state).toEqual({safe: [], found: {cells: {}, files: {}}});
  });

  test('syncs one after the other, each as slow as the disk is', () => {
    const {log} = played([
      tell(0, {put: 'one'}),
      tell(1, {sync: 'first'}),
      tell(2, {sync: 'second'}),
      {at: 3, command: {kind: 'disk', node: 'A', quality: {syncMicros: 1000}}},
      tell(4, {sync: 'third'}),
    ]);
    const done = log.flatMap(({at, cause}) => (cause.kind === 'synced' ? [[at, cause.name]] : []));
    expect(done).toEqual([
      [101, 'first'],
      [201, 'second'],
      [1201, 'third'],
    ]);
  });

  test('works on while its node is paused, and the node hears of it when it goes on', () => {
    const {recording, state} = played([
      tell(0, {put: 'one'}),
      tell(1, {sync: 'first'}),
      change(2, 'pause'),
      change(500, 'resume'),
      tell(501, {put: 'two'}),
      change(502, 'crash'),
      change(503, 'restart'),
    ]);
    expect(recording.log.some(({at, facts}) => at === 101 && facts.some(({kind}) => kind === 'held'))).toBe(
      true,
    );
    const resumed = recording.log.findIndex(({at, cause}) => at === 500 && cause.kind === 'synced');
    expect(worldAfter(recording, resumed + 1).nodes.A?.state.safe).toEqual(['first']);
    expect(state?.found?.cells).toEqual({last: 'one'});
  });

  test('cuts a file where it is told to', () => {
    const {recording} = played([tell(0, {put: 'one'}), tell(1, {put: 'two'}), tell(2, {put: 'again'})]);
    expect(recording.last.nodes.A?.disk.written.files.log).toEqual(['again']);
  });

  test('has a stream of chance of its own: the same run twice has the same bytes', () => {
    const script = [tell(0, {put: 'one'}), tell(1, {sync: 'first'})];
    expect(trace(played(script).log)).toBe(trace(played(script).log));
  });
});
