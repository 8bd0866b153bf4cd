import type {Operation, Process} from '../../core/checking/history.ts';

/** An operation as a bar that the reader takes hold of. */
export interface Bar {
  /** Stays the same while events move: a process keeps the order of its own operations. */
  readonly id: string;
  readonly index: number;
  readonly row: number;
  readonly operation: Operation;
}

/** A row a process, in an order that moves do not change, so that a bar that is held or has the focus keeps both. */
export function barsOf(operations: readonly Operation[]): {
  readonly bars: readonly Bar[];
  readonly processes: readonly Process[];
} {
  const processes = [...new Set(operations.map(({process}) => process))].sort((a, b) =>
    String(a).localeCompare(String(b), 'en', {numeric: true}),
  );
  const bars = processes.flatMap((process, row) =>
    [...operations.entries()]
      .filter(([, operation]) => operation.process === process)
      .map(([index, operation], nth): Bar => ({id: barId(process, nth), index, row, operation})),
  );
  return {bars, processes};
}

/** The name of a process's operation with this place among its own. */
export function barId(process: Process, nth: number): string {
  return `${process} ${nth}`;
}
