import type {Bound, Budget} from '../budget.ts';
import {Visited} from '../visited.ts';
import {Desk} from './desk.ts';
import type {Puzzle} from './puzzle.ts';

export type Arranged =
  | {readonly kind: 'order'; readonly order: readonly number[]}
  | {readonly kind: 'none'}
  | {readonly kind: 'gave-up'; readonly bound: Bound};

/** Configurations between two pauses. */
const SLICE = 256;

interface Frame {
  readonly placed: number;
  readonly candidates: readonly number[];
  tried: number;
}

/**
 * Looks for a linear order that extends the partial one and in which each read returns what was last written.
 *
 * Depth first, with Lowe's memoisation of (items placed, contents). What changes nothing is placed at once: a mark, a
 * read that agrees, and a write that no read waits for over a content that no read waits for. A write that takes away
 * what a read still waits for, and nobody will write again, is not tried.
 */
export function* arrange(puzzle: Puzzle, budget: Budget): Generator<void, Arranged> {
  const desk = new Desk(puzzle, budget);
  const visited = new Visited(desk.configuration.length);
  const frames: Frame[] = [];
  let accounted = 0;
  for (;;) {
    budget.spent += 1;
    if (budget.spent % SLICE === 0) yield;
    desk.settle();
    if (desk.complete) break;
    const candidates = visited.add(desk.configuration) ? desk.candidates() : [];
    if (candidates.length > 0) frames.push({placed: desk.order.length, candidates, tried: 0});
    budget.remember(visited.bytes - accounted);
    accounted = visited.bytes;
    const frame = frames.at(-1);
    const bound = budget.exhausted;
    if (frame === undefined || bound !== null) {
      budget.forget(accounted);
      return bound === null || frame === undefined ? {kind: 'none'} : {kind: 'gave-up', bound};
    }
    desk.rewind(frame.placed);
    desk.place(frame.candidates[frame.tried] ?? -1);
    frame.tried += 1;
    if (frame.tried === frame.candidates.length) frames.pop();
  }
  budget.forget(accounted);
  return {kind: 'order', order: [...desk.order]};
}
