import fc from 'fast-check';
import type {HistoryEvent, Operation, Value} from './history.ts';
import {pair} from './pairing.ts';
import {specNamed, type SpecName} from './specs/index.ts';

const letter = fc.constantFrom('a', 'b');
const small = fc.constantFrom(1, 2);
const arguments_: Record<SpecName, fc.Arbitrary<readonly [f: string, value: Value]>> = {
  register: fc.tuple(fc.constant('write'), small),
  'cas-register': fc.oneof(
    fc.tuple(fc.constant('write'), small),
    fc.tuple(fc.constant('cas'), fc.tuple(fc.constantFrom(null, 1, 2), small)),
  ),
  kv: fc.tuple(fc.constantFrom('write', 'append', 'append'), letter),
  counter: fc.tuple(fc.constant('add'), fc.constantFrom(1, 2, -1)),
  set: fc.tuple(fc.constant('add'), small),
};

/** Something a read might return: now and then nonsense, mostly within reach. */
const results: Record<SpecName, fc.Arbitrary<Value>> = {
  register: fc.constantFrom(null, 1, 2),
  'cas-register': fc.constantFrom(null, 1, 2),
  kv: fc.constantFrom(null, '', 'a', 'b', 'ab', 'ba', 'aa', 'aab'),
  counter: fc.constantFrom(null, 0, 1, 2, 3),
  set: fc.constantFrom<Value>(null, [], [1], [2], [1, 2], [2, 1]),
};

/** A history: at each move one of three processes begins an operation, or ends the one that it has under way. */
export function histories(
  name: SpecName,
  most = 7,
  keys: readonly Value[] = ['x', 'x', 'y'],
): fc.Arbitrary<Operation[]> {
  const move = fc.record({
    process: fc.constantFrom(0, 1, 2),
    update: arguments_[name],
    isRead: fc.boolean(),
    seen: results[name],
    key: fc.constantFrom(...keys),
    end: fc.constantFrom<'ok' | 'info' | 'fail'>('ok', 'ok', 'ok', 'ok', 'info', 'fail'),
  });
  return fc.array(move, {minLength: 2, maxLength: 2 * most}).map((moves) => {
    const open = new Map<number, HistoryEvent>();
    const events: HistoryEvent[] = [];
    let invoked = 0;
    for (const {process, update, isRead, seen, key, end} of moves) {
      const under = open.get(process);
      const [f, value] = isRead ? (['read', null] as const) : update;
      if (under !== undefined) {
        open.delete(process);
        events.push({...under, type: end, value: under.f === 'read' ? seen : (under.value ?? null)});
      } else if (invoked < most) {
        invoked += 1;
        const event: HistoryEvent = {process, type: 'invoke', f, key, value};
        open.set(process, event);
        events.push(event);
      }
    }
    return pair(
      specNamed(name),
      events.map((event, index) => ({event, line: index + 1})),
    );
  });
}
