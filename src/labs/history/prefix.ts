import type {Operation} from '../../core/checking/history.ts';

/** How many events a history has. */
export function eventCount(operations: readonly Operation[]): number {
  return operations.reduce((count, {return: end}) => count + (end === null ? 1 : 2), 0);
}

/** What was known after the first `count` events: who had called, and who had been answered. */
export function prefixOf(operations: readonly Operation[], count: number): readonly Operation[] {
  return operations
    .filter(({call}) => call < count)
    .map((operation) => {
      if (operation.return === null || operation.return < count) return operation;
      const asked = operation.f === 'read' ? null : operation.value;
      return {...operation, value: asked, return: null, outcome: 'info' as const};
    });
}
