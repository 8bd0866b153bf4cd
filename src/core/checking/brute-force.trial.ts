import type {Operation, Value} from './history.ts';

/**
 * What an object answers when it is used by one client at a time, written a second time and in another way than in
 * `specs/`: from the whole list of operations so far.
 */
export type Reference = (done: readonly Operation[], next: Operation) => boolean;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
/** A read of `null` says that nothing has been written, which is more than that the initial value is there. */
const untouched = (done: readonly Operation[]): boolean => done.every(({f}) => f === 'read');
const cell = (done: readonly Operation[]): Value => {
  const last = [...done].reverse().find(({f}) => f === 'write' || f === 'cas');
  if (last === undefined) return null;
  return last.f === 'cas' ? ((last.value as readonly Value[])[1] ?? null) : last.value;
};

const register: Reference = (done, next) =>
  next.f === 'write' || same(cell(done), next.f === 'cas' ? (next.value as readonly Value[])[0] : next.value);

export const references: Readonly<Record<'register' | 'cas-register' | 'kv' | 'counter' | 'set', Reference>> =
  {
    register,
    'cas-register': register,
    kv(done, next) {
      if (next.f !== 'read') return true;
      if (next.value === null) return untouched(done);
      const since = done.map(({f}) => f).lastIndexOf('write');
      return (
        next.value ===
        done
          .slice(Math.max(since, 0))
          .filter(({f}) => f !== 'read')
          .map(({value}) => value)
          .join('')
      );
    },
    counter(done, next) {
      if (next.f !== 'read') return true;
      if (next.value === null) return untouched(done);
      let total = 0;
      for (const {f, value} of done) if (f === 'add') total += Number(value);
      return next.value === total;
    },
    set(done, next) {
      if (next.f !== 'read') return true;
      if (next.value === null) return untouched(done);
      const added = new Set(done.filter(({f}) => f === 'add').map(({value}) => value));
      const seen = next.value as readonly Value[];
      return seen.length === added.size && seen.every((element) => added.has(element));
    },
  };

/**
 * Whether any order at all, of all `ok` operations and any of the `info` ones, respects real time and is what the
 * objects would have answered. Tries them all, so give it few operations; the checker is tested against it.
 */
export function explainable(reference: Reference, operations: readonly Operation[]): boolean {
  const certain = operations.filter(({outcome}) => outcome === 'ok');
  const possible = operations.filter(({outcome}) => outcome === 'info');
  const from = (done: readonly Operation[], left: readonly Operation[]): boolean => {
    if (left.every(({outcome}) => outcome === 'info')) return true;
    return left.some((next) => {
      const late = left.some((other) => other.outcome === 'ok' && (other.return ?? 0) < next.call);
      if (
        late ||
        !reference(
          done.filter(({key}) => same(key, next.key)),
          next,
        )
      )
        return false;
      return from(
        [...done, next],
        left.filter((other) => other !== next),
      );
    });
  };
  return from([], [...certain, ...possible]);
}
