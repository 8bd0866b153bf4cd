import {canonical} from '../canonical.ts';
import type {Operation, Process, Value} from '../history.ts';

/** A read or a write of a register, with keys, values and processes as numbers. */
export interface Access {
  /** Index in the history. */
  readonly index: number;
  /** Place among the memory's processes. */
  readonly process: number;
  readonly isWrite: boolean;
  readonly key: number;
  /** What is written or was read; another number for each value of each key. */
  readonly content: number;
  /** A read of the value with which the register begins: it can have been there before any write. */
  readonly atFirst: boolean;
  readonly call: number;
  /** `Infinity` if nobody knows how it ended: it may take effect later, or never. */
  readonly return: number;
}

/** A history of registers as the models see it. */
export interface Memory {
  /** By call. */
  readonly accesses: readonly Access[];
  readonly processes: readonly Process[];
  /** What each key holds before any write, by key. */
  readonly unwritten: readonly number[];
  /**
   * Program order: for each access, the places of those that come directly before it. One comes before another if one
   * process asked for both and had the answer to the first when it called the second. So nothing comes after an
   * operation without an answer; a history that is linearizable is then sequentially consistent as well.
   */
  readonly before: readonly (readonly number[])[];
}

/**
 * Reads a history of registers. Failed operations never happened and reads without an answer say nothing: both are
 * left out.
 *
 * @throws RangeError if an operation is neither `read` nor `write`, or is `ok` and ends before it begins.
 */
export function memoryOf(operations: readonly Operation[], initial: Value = null): Memory {
  const processes = new Numbers();
  const keys = new Numbers();
  const contents = new Numbers();
  const unwritten: number[] = [];
  const accesses = operations.flatMap((operation, index): Access[] => {
    const {f, outcome, value, call} = operation;
    if (f !== 'read' && f !== 'write') throw new RangeError(`Operation ${index} is neither read nor write`);
    if (outcome === 'fail' || (outcome === 'info' && f === 'read')) return [];
    const end = outcome === 'info' ? Infinity : operation.return;
    if (end === null || end < call) throw new RangeError(`Operation ${index} is ok and never returns`);
    const key = keys.of(canonical(operation.key ?? null));
    unwritten[key] ??= contents.of(`${key}`);
    return [
      {
        index,
        process: processes.of(canonical(operation.process)),
        isWrite: f === 'write',
        key,
        content: value === null ? unwritten[key] : contents.of(`${key} ${canonical(value)}`),
        atFirst: f === 'read' && (value === null || canonical(value) === canonical(initial)),
        call,
        return: end,
      },
    ];
  });
  accesses.sort((a, b) => a.call - b.call);
  const names = [...processes.names].map((name) => JSON.parse(name) as Process);
  return {accesses, processes: names, unwritten, before: programOrder(accesses)};
}

/** The same, had nobody learnt how the operations ended whose indexes are not kept: their reads say nothing then. */
export function forgetting({accesses, ...rest}: Memory, kept: ReadonlySet<number>): Memory {
  const left = accesses.flatMap((access) => {
    if (kept.has(access.index)) return [access];
    return access.isWrite ? [{...access, return: Infinity}] : [];
  });
  return {...rest, accesses: left, before: programOrder(left)};
}

class Numbers {
  private readonly known = new Map<string, number>();

  get names(): Iterable<string> {
    return this.known.keys();
  }

  of(name: string): number {
    const number = this.known.get(name) ?? this.known.size;
    this.known.set(name, number);
    return number;
  }
}

/** Only what comes directly before: of three operations in turn, the third names the second. */
function programOrder(accesses: readonly Access[]): number[][] {
  const answered = new Map<number, {places: number[]; latest: number[]}>();
  return accesses.map(({process, call, return: end}, place) => {
    let own = answered.get(process);
    if (own === undefined) answered.set(process, (own = {places: [], latest: []}));
    const direct: number[] = [];
    let from = -Infinity;
    for (let at = own.places.length - 1; at >= 0 && (own.latest[at] ?? 0) >= from; at -= 1) {
      const earlier = accesses[own.places[at] ?? -1];
      if (earlier === undefined || earlier.return >= call || earlier.return < from) continue;
      direct.push(own.places[at] ?? -1);
      from = Math.max(from, earlier.call);
    }
    if (end !== Infinity) {
      own.places.push(place);
      own.latest.push(Math.max(own.latest.at(-1) ?? -Infinity, end));
    }
    return direct;
  });
}
