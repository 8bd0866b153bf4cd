import {END, isReturn, type Board} from './board.ts';
import type {Job, Target} from './job.ts';
import type {Machine} from './machine.ts';

/** How many states that were seen later are looked at in each configuration. */
const FAR = 8;
/** How many calls and returns are walked over to find an update that helps the next read. */
const FAR_AHEAD = 1024;

/**
 * A read that can no longer come true, whatever takes effect from here on; null if none is found. It may overlook
 * one, it never accuses a read that can still come true.
 */
export function missedRead(board: Board, machine: Machine, state: number, blocking: number): Job | null {
  const {segments} = board;
  return (
    missedNext(board, machine, state, blocking) ??
    missedIn(segments[segments.length - 1], machine, state) ??
    missedIn(segments[segments.length - 2], machine, state)
  );
}

/** The next read to return, if no update before its return helps. */
function missedNext(board: Board, machine: Machine, state: number, blocking: number): Job | null {
  let next = board.nextRead(blocking);
  while (board.reads[next]?.placed) next += 1;
  const read = board.reads[next];
  if (read === undefined || read.seen === null || machine.leadsTo(state, read.seen)) return null;
  let walked = 0;
  for (let entry = board.first; entry !== END; entry = board.entryAfter(entry)) {
    const job = board.jobAt(entry);
    if (job === read && isReturn(entry)) break;
    if (walked++ === FAR_AHEAD) return null;
    if (!job.resets || isReturn(entry)) continue;
    const reset = machine.after(state, job.effect);
    if (reset !== null && machine.leadsTo(reset, read.seen)) return null;
  }
  return read;
}

/** A reader of what the last reset, or the one before it, could have led to, and now nothing can any more. */
function missedIn(targets: readonly Target[] | undefined, machine: Machine, state: number): Job | null {
  let looked = 0;
  for (const target of targets ?? []) {
    if (target.unread === 0) continue;
    if (looked++ === FAR) return null;
    if (target.helpers > 0 || machine.leadsTo(state, target.state)) continue;
    return target.readers.find((reader) => !reader.placed) ?? null;
  }
  return null;
}

/** Whether nobody will ever see what the state is: all such states are the same. */
export function isForgotten({segments}: Board, machine: Machine, state: number): boolean {
  const seen = segments[segments.length - 1]?.some(
    (target) => target.unread > 0 && machine.leadsTo(state, target.state),
  );
  return seen !== true && !machine.conditional;
}
