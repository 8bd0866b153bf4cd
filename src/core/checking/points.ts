import type {Operation} from './history.ts';

/** The span of time in which an operation of a witness order can have taken effect. */
export interface Span {
  readonly index: number;
  readonly from: number;
  /** `Infinity` if neither it nor any later one in the order is known to have ended. */
  readonly to: number;
}

/**
 * For each operation of an order that respects real time, the earliest and the latest instant at which it can have
 * taken effect. Both only grow along the order, so any mean of the two is a set of linearization points.
 */
export function spansOf(operations: readonly Operation[], order: readonly number[]): Span[] {
  const placed = order.flatMap((index) => {
    const operation = operations[index];
    return operation === undefined ? [] : [{index, operation}];
  });
  let from = -Infinity;
  const forward = placed.map(({index, operation}) => ({
    index,
    operation,
    from: (from = Math.max(from, operation.call)),
  }));
  let to = Infinity;
  return forward
    .reverse()
    .map(({index, operation, from: earliest}) => {
      if (operation.outcome === 'ok' && operation.return !== null) to = Math.min(to, operation.return);
      return {index, from: earliest, to};
    })
    .reverse();
}
