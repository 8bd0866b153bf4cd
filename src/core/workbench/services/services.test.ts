import {describe, expect, it} from 'vitest';
import {Chance} from '../chance.ts';
import type {Json} from '../json.ts';
import {LinearizableKv} from './linearizable-kv.ts';
import {LwwKv} from './lww-kv.ts';
import {SequentialKv} from './sequential-kv.ts';
import type {Service} from './service.ts';
import {Timestamps} from './timestamps.ts';

const read = (key: Json) => ({type: 'read', key});
const write = (key: Json, value: Json) => ({type: 'write', key, value});
const cas = (key: Json, from: Json, to: Json) => ({type: 'cas', key, from, to});
const valueIn = (service: Service, src: string, key: Json) => service.handle(src, read(key))['value'];

describe('a key-value store', () => {
  it('reads what was written, and changes it only from what it is', () => {
    const store = new LinearizableKv();
    expect(store.handle('n0', read('x'))).toMatchObject({type: 'error', code: 20});
    expect(store.handle('n0', cas('x', 0, 1))).toMatchObject({type: 'error', code: 20});
    expect(store.handle('n0', write('x', 1))).toEqual({type: 'write_ok'});
    expect(store.handle('n1', read('x'))).toEqual({type: 'read_ok', value: 1});
    expect(store.handle('n1', cas('x', 2, 3))).toMatchObject({type: 'error', code: 22});
    expect(store.handle('n1', cas('x', 1, {a: 1, b: [2]}))).toEqual({type: 'cas_ok'});
    expect(store.handle('n1', cas('x', {b: [2], a: 1}, null))).toEqual({type: 'cas_ok'});
    expect(store.handle('n1', read('x'))).toEqual({type: 'read_ok', value: null});
  });

  it('creates a missing key if it is asked to', () => {
    const store = new LinearizableKv();
    expect(store.handle('n0', {...cas('x', 0, 1), create_if_not_exists: true})).toEqual({type: 'cas_ok'});
    expect(valueIn(store, 'n0', 'x')).toBe(1);
  });

  it('tells keys apart by their type', () => {
    const store = new LinearizableKv();
    store.handle('n0', write(1, 'number'));
    store.handle('n0', write('1', 'text'));
    expect(valueIn(store, 'n0', 1)).toBe('number');
  });

  it('refuses what it does not know, and what lacks a field', () => {
    const store = new LinearizableKv();
    expect(store.handle('n0', {type: 'delete', key: 1})).toMatchObject({code: 10});
    expect(store.handle('n0', {type: 'write', key: 1})).toMatchObject({code: 12, text: /"value"/});
  });
});

describe('seq-kv', () => {
  it('may show a stale value, and never an older one than its client has seen', () => {
    let stale = 0;
    for (let seed = 0; seed < 50; seed++) {
      const store = new SequentialKv(new Chance(seed, 'seq-kv'));
      let last = 0;
      for (let value = 1; value <= 100; value++) {
        store.handle('writer', write('x', value));
        const seen = Number(valueIn(store, 'reader', 'x') ?? 0);
        expect(seen).toBeGreaterThanOrEqual(last);
        expect(seen).toBeGreaterThanOrEqual(value - 31);
        expect(valueIn(store, 'writer', 'x')).toBe(value);
        last = seen;
        if (seen < value) stale += 1;
      }
    }
    expect(stale).toBeGreaterThan(100);
  });

  it('carries out an update on the newest state', () => {
    for (let seed = 0; seed < 50; seed++) {
      const store = new SequentialKv(new Chance(seed, 'seq-kv'));
      store.handle('n0', write('x', 0));
      for (let count = 0; count < 40; count++) {
        // Whoever has just read the newest, by a write of his own, cannot lose an update.
        store.handle(`n${count}`, write('y', count));
        expect(store.handle(`n${count}`, cas('x', count, count + 1))).toEqual({type: 'cas_ok'});
      }
    }
  });

  it('lets a write that changes nothing stand in the past, as Maelstrom’s document shows', () => {
    const seen = new Set<Json | undefined>();
    for (let seed = 0; seed < 50; seed++) {
      const store = new SequentialKv(new Chance(seed, 'seq-kv'));
      store.handle('n1', write('x', 1));
      store.handle('n2', write('z', 0));
      store.handle('n2', cas('x', 1, 2));
      store.handle('n1', write('x', 1));
      seen.add(valueIn(store, 'n2', 'x'));
    }
    expect(seen).toEqual(new Set([1, 2]));
  });
});

describe('lww-kv', () => {
  it('agrees in the end, and on its way loses writes that it acknowledged', () => {
    let lost = 0;
    for (let seed = 0; seed < 50; seed++) {
      const store = new LwwKv(new Chance(seed, 'lww-kv'));
      store.handle('n0', write('x', 'first'));
      store.handle('n0', write('x', 'second'));
      const late = Array.from({length: 60}, () => valueIn(store, 'n0', 'x')).slice(40);
      expect(new Set(late).size).toBe(1);
      if (late[0] === 'first') lost += 1;
    }
    expect(lost).toBeGreaterThan(0);
    expect(lost).toBeLessThan(50);
  });

  it('creates no key by a cas', () => {
    const store = new LwwKv(new Chance(1, 'lww-kv'));
    expect(store.handle('n0', {...cas('x', 0, 1), create_if_not_exists: true})).toMatchObject({code: 20});
  });
});

it('lin-tso counts', () => {
  const oracle = new Timestamps();
  expect([1, 2, 3].map(() => oracle.handle('n0', {type: 'ts'})['ts'])).toEqual([0, 1, 2]);
  expect(oracle.handle('n0', {type: 'time'})).toMatchObject({code: 10});
});
