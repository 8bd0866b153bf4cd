import type {Chance} from '../chance.ts';
import type {Invocation, Source} from './workload.ts';

/** Updates and reads, half and half; at the end every client reads once. */
export function mixedWithReads(chance: Chance, update: () => Invocation): Source {
  const finished = new Set<number>();
  return {
    next: () => (chance.below(2) === 0 ? update() : {f: 'read'}),
    final: ({thread}) => {
      if (finished.has(thread)) return null;
      finished.add(thread);
      return {f: 'read'};
    },
  };
}

/** The same, of updates with the values 0, 1, 2 … */
export function mixedWithNumbers(chance: Chance, f: string): Source {
  let next = 0;
  return mixedWithReads(chance, () => ({f, value: next++}));
}
