import type {Job} from './job.ts';
import type {Machine} from './machine.ts';

/**
 * Leaves out, in place, all but the first to return of updates that do the same, and puts those first that are likely
 * to be right: what lets the blocking operation return, then what returns first.
 */
export function rank(updates: Job[], state: number, blocking: Job, machine: Machine): void {
  updates.sort((a, b) => a.effect - b.effect || a.return - b.return || a.call - b.call);
  let kept = 0;
  for (const job of updates) if (updates[kept - 1]?.effect !== job.effect) updates[kept++] = job;
  updates.length = kept;
  const helps = (job: Job): number =>
    job === blocking || (blocking.seen !== null && machine.after(state, job.effect) === blocking.seen)
      ? 0
      : 1;
  updates.sort((a, b) => helps(a) - helps(b) || a.return - b.return || a.call - b.call);
}
