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
  const indexes = new Map<string, number[]>();
  for (const index of places.byCall) {
    const {key = null} = operations[index] ?? {};
    // No key, and the key null, are one: there is nothing that both could name.
    const name = key === null ? '' : canonical(key);
    const group = indexes.get(name);
    if (group === undefined) indexes.set(name, [index]);
    else group.push(index);
  }
  return [...indexes.values()].map((group) => objectOf(spec, operations, group, places));
}

function objectOf(
  spec: Spec,
  operations: readonly Operation[],
  group: readonly number[],
  {ofCall, ofReturn}: Places,
): HistoryOfObject {
  const tellsUnwritten = group.some((index) => {
    const operation = operations[index];
    return operation?.f === 'read' && operation.value === null;
  });
  const machine = new Machine(spec, tellsUnwritten);
  const intervals: Interval[] = [];
  for (const index of group) {
    const operation = operations[index];
    if (operation === undefined) continue;
    const isRead = operation.f === 'read';
    intervals.push({
      index,
      call: ofCall[index] ?? 0,
      return: ended(ofReturn[index]),
      seen: isRead ? machine.seen(operation.value) : null,
      effect: isRead ? -1 : machine.effect(operation.f, operation.value),
    });
  }
  const key = operations[group[0] ?? -1]?.key ?? null;
  return key === null ? {machine, intervals} : {key, machine, intervals};
}

/** An engine keeps a whole number in place and any other in an object of its own, of which there would be a million. */
function ended(place: number | undefined): number {
  return place === undefined || place < 0 ? Infinity : place;
}

interface Places {
  /** By index; meaningless for what is left out. */
  readonly ofCall: Int32Array;
  /** By index; -1 for what nobody saw end. */
  readonly ofReturn: Int32Array;
  /** Indexes, without what is left out. */
  readonly byCall: readonly number[];
}

/** Gives each event a place of its own. At one instant calls come before returns: neither operation came first. */
function placesOf(operations: readonly Operation[]): Places {
  // A call is the index twice, a return that and one more: so no object is made for an event.
  const events: number[] = [];
  operations.forEach((operation, index) => {
    if (operation.outcome === 'fail' || (operation.outcome === 'info' && operation.f === 'read')) return;
    events.push(2 * index);
    if (operation.outcome === 'info') return;
    if (operation.return === null || operation.return < operation.call) {
      throw new RangeError(`Operation ${index} is ok, so it has to return, and not before its call`);
    }
    events.push(2 * index + 1);
  });
  const timeOf = (event: number): number => {
    const operation = operations[event >>> 1];
    return (event & 1 ? operation?.return : operation?.call) ?? 0;
  };
  events.sort((a, b) => timeOf(a) - timeOf(b) || (a & 1) - (b & 1) || a - b);
  const ofCall = new Int32Array(operations.length);
  const ofReturn = new Int32Array(operations.length).fill(-1);
  const byCall: number[] = [];
  events.forEach((event, place) => {
    if (event & 1) ofReturn[event >>> 1] = place;
    else {
      ofCall[event >>> 1] = place;
      byCall.push(event >>> 1);
    }
  });
  return {ofCall, ofReturn, byCall};
}
