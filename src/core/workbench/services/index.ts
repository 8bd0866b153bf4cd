import {Chance} from '../chance.ts';
import {LinearizableKv} from './linearizable-kv.ts';
import {LwwKv} from './lww-kv.ts';
import {SequentialKv} from './sequential-kv.ts';
import type {Service} from './service.ts';
import {Timestamps} from './timestamps.ts';

/** The services that nodes of a run can ask, by the name that they send their requests to. */
export function services(seed: number): ReadonlyMap<string, Service> {
  return new Map<string, Service>([
    ['lin-kv', new LinearizableKv()],
    ['seq-kv', new SequentialKv(new Chance(seed, 'seq-kv'))],
    ['lww-kv', new LwwKv(new Chance(seed, 'lww-kv'))],
    ['lin-tso', new Timestamps()],
  ]);
}
