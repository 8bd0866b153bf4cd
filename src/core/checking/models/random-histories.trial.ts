import fc from 'fast-check';
import type {HistoryEvent, Operation, Value} from '../history.ts';
import {pair} from '../pairing.ts';
import {register} from '../specs/register.ts';

interface Kind {
  /** Each object is written by one process. */
  readonly oneWriter: boolean;
  readonly most?: number;
}

/** For tests: at each move one of three processes begins an operation, or ends the one that it has under way. */
export function histories({oneWriter, most = 6}: Kind): fc.Arbitrary<Operation[]> {
  const move = fc.record({
    process: fc.constantFrom(0, 1, 2),
    isRead: fc.boolean(),
    written: fc.constantFrom(1, 2, 3),
    seen: fc.constantFrom<Value>(null, 1, 2, 3, 1, 2, 1),
    key: fc.constantFrom('x', 'x', 'y'),
    end: fc.constantFrom<'ok' | 'info' | 'fail'>('ok', 'ok', 'ok', 'ok', 'ok', 'info', 'fail'),
  });
  return fc.array(move, {minLength: 4, maxLength: 2 * most}).map((moves) => {
    const open = new Map<number, HistoryEvent>();
    const events: HistoryEvent[] = [];
    let invoked = 0;
    for (const {process, isRead, written, seen, key, end} of moves) {
      const under = open.get(process);
      const reads = isRead || (oneWriter && process !== (key === 'x' ? 0 : 1));
      if (under !== undefined) {
        open.delete(process);
        events.push({...under, type: end, value: under.f === 'read' ? seen : (under.value ?? null)});
      } else if (invoked < most) {
        invoked += 1;
        const asked = reads ? {f: 'read', value: null} : {f: 'write', value: written};
        const event: HistoryEvent = {process, type: 'invoke', key, ...asked};
        open.set(process, event);
        events.push(event);
      }
    }
    return pair(
      register(),
      events.map((event, index) => ({event, line: index + 1})),
    );
  });
}
