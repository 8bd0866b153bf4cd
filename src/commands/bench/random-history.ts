import type {Operation, Value} from '../../core/checking/history.ts';
import {below, draw, stream} from '../../core/simulation/stream.ts';

export interface Workload {
  readonly operations: number;
  readonly clients: number;
  readonly keys: number;
  readonly seed: number;
}

interface Pending {
  readonly index: number;
  readonly operation: Operation;
  /** Whether it has taken effect. */
  done: boolean;
}

/**
 * What clients of a correct key-value store see: half reads, a quarter writes, a quarter appends. At each moment one
 * client, by chance, calls an operation, or its operation takes effect, or it returns.
 */
export function randomHistory({operations, clients, keys, seed}: Workload): Operation[] {
  const chances = stream(seed, 'workload');
  let drawn = 0;
  const chance = (bound: number): number => below(bound, draw(chances, drawn++));
  const store = new Map<string, string>();
  const pending = new Map<number, Pending>();
  const history: Operation[] = [];
  for (let time = 0; history.length < operations || pending.size > 0; time++) {
    const process = chance(clients);
    const under = pending.get(process);
    if (under === undefined) {
      if (history.length === operations) continue;
      const f = ['read', 'read', 'write', 'append'][chance(4)] ?? 'read';
      const value: Value = f === 'read' ? null : `${history.length},`;
      const operation: Operation = {
        process,
        f,
        key: `k${chance(keys)}`,
        value,
        call: time,
        return: null,
        outcome: 'info',
      };
      pending.set(process, {index: history.push(operation) - 1, operation, done: false});
    } else if (!under.done) {
      under.done = true;
      history[under.index] = {...under.operation, value: applied(store, under.operation)};
    } else {
      pending.delete(process);
      const operation = history[under.index] ?? under.operation;
      history[under.index] = {...operation, return: time, outcome: 'ok'};
    }
  }
  return history;
}

/** Carries it out on the store; its value, or what it read. */
function applied(store: Map<string, string>, {f, key, value}: Operation): Value {
  const name = String(key);
  const now = store.get(name) ?? '';
  if (f === 'read') return now;
  store.set(name, f === 'append' ? now + String(value) : String(value));
  return value;
}
