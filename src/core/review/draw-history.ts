import type {Operation} from '../checking/history.ts';
import type {Dice} from './dice.ts';

export interface HistoryShape {
  readonly processes: readonly string[];
  readonly operations: number;
  readonly writes: number;
}

/** What the register holds before anybody writes. */
export const INITIAL = 0;

interface Open {
  readonly process: string;
  readonly f: 'read' | 'write';
  readonly value: number;
  readonly call: number;
}

/**
 * A history of one register, in places 0, 1, 2 …: at each a process calls, or is answered. Writes write 1, 2, 3 …; what reads
 * return is drawn from what had been called by then, so that some histories are linearizable and some are not.
 */
export function drawHistory(dice: Dice, {processes, operations, writes}: HistoryShape): Operation[] {
  const kinds = dice.shuffled(
    Array.from({length: operations}, (_, nth) => (nth < writes ? ('write' as const) : ('read' as const))),
  );
  const open = new Map<string, Open>();
  const done: Operation[] = [];
  const called: number[] = [INITIAL];
  for (let at = 0; kinds.length > 0 || open.size > 0; at += 1) {
    const able = processes.filter((each) => open.has(each) || kinds.length > 0);
    const process = dice.one(able);
    const under = open.get(process);
    if (under === undefined) {
      const f = kinds.pop() ?? 'read';
      if (f === 'write') called.push(called.length);
      open.set(process, {process, f, value: called.length - 1, call: at});
    } else {
      open.delete(process);
      const value = under.f === 'write' ? under.value : dice.one(called.slice(-3));
      done.push({...under, value, return: at, outcome: 'ok'});
    }
  }
  return done.sort((one, other) => one.call - other.call);
}

/** Shapes by level: as many operations as one takes in at a glance, then more. */
export const historyShapes: readonly [HistoryShape, HistoryShape, HistoryShape] = [
  {processes: ['A', 'B'], operations: 4, writes: 2},
  {processes: ['A', 'B', 'C'], operations: 5, writes: 2},
  {processes: ['A', 'B', 'C'], operations: 7, writes: 3},
];
