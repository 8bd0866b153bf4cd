import {canonical} from './canonical.ts';
import type {Operation, Value} from './history.ts';
import type {Interval} from './interval.ts';
import {Machine} from './machine.ts';
import type {Spec} from './specs/spec.ts';

/** All operations on one key, and the machine that numbers their states. */
export interface HistoryOfObject {
  readonly key?: Value;
  readonly machine: Machine;
  /** In call order. */
  readonly intervals: readonly Interval[];
}

/**
 * Parts a history by key. A history is linearizable exactly when each object's is (Herlihy and Wing 1990, theorem 1),
 * and many short searches cost far less than a long one (Horn and Kroening 2015).
 *
 * Failed operations never happened; a read without an answer says nothing: both are left out.
 *
 * @throws RangeError if an operation is none of the spec's, or ends before it begins.
 */
export function objectsOf(spec: Spec, operations: readonly Operation[]): HistoryOfObject[] {
  const places = placesOf(operations);
  const objects = new Map<string, HistoryOfObject & {intervals: Interval[]}>();
  for (const index of places.byCall) {
    const operation = operations[index];
    if (operation === undefined) continue;
    const name = operation.key === undefined ? '' : canonical(operation.key);
    let object = objects.get(name);
    if (object === undefined) {
      object = {machine: new Machine(spec), intervals: []};
      if (operation.key !== undefined) object = {...object, key: operation.key};
      objects.set(name, object);
    }
    const isRead = operation.f === 'read';
    object.intervals.push({
      index,
      call: places.ofCall.get(index) ?? 0,
      return: places.ofReturn.get(index) ?? Infinity,
      seen: isRead ? object.machine.seen(operation.value) : null,
      effect: isRead ? -1 : object.machine.effect(operation.f, operation.value),
    });
  }
  return [...objects.values()];
}

/** Gives each event a place of its own. At one instant calls come before returns: neither operation came first. */
function placesOf(operations: readonly Operation[]) {
  const events: {index: number; at: number; isReturn: boolean}[] = [];
  operations.forEach((operation, index) => {
    if (operation.outcome === 'fail' || (operation.outcome === 'info' && operation.f === 'read')) return;
    events.push({index, at: operation.call, isReturn: false});
    if (operation.outcome === 'info') return;
    if (operation.return === null || operation.return < operation.call) {
      throw new RangeError(`Operation ${index} is ok, so it has to return, and not before its call`);
    }
    events.push({index, at: operation.return, isReturn: true});
  });
  events.sort((a, b) => a.at - b.at || Number(a.isReturn) - Number(b.isReturn) || a.index - b.index);
  const ofCall = new Map<number, number>();
  const ofReturn = new Map<number, number>();
  events.forEach(({index, isReturn}, place) => (isReturn ? ofReturn : ofCall).set(index, place));
  return {ofCall, ofReturn, byCall: [...ofCall.keys()]};
}
