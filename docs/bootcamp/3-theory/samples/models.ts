// #region histories
/**
 * An operation on one register that starts as 0, with the times at which it
 * was called and returned.
 */
export interface Operation {
  readonly process: string;
  readonly kind: 'write' | 'read';
  readonly value: number;
  readonly call: number;
  readonly return: number;
}

type History = readonly Operation[];

/**
 * Whether each read of this sequence returns the last value written before
 * it.
 */
function isLegal(sequence: History): boolean {
  let register = 0;
  return sequence.every(({kind, value}) => {
    if (kind === 'write') register = value;
    return register === value;
  });
}
// #endregion

function* orders(history: History): Generator<History> {
  if (history.length === 0) yield [];
  for (const [place, first] of history.entries()) {
    const rest = history.filter((_, other) => other !== place);
    for (const order of orders(rest)) yield [first, ...order];
  }
}

// #region models
/** What an order must keep: whether `one` has to stand before `other`. */
type MustPrecede = (one: Operation, other: Operation) => boolean;

const realTime: MustPrecede = (one, other) => one.return < other.call;
const programOrder: MustPrecede = (one, other) =>
  one.process === other.process && one.call < other.call;

/**
 * A model is a set of histories. This one holds those with a legal order
 * that keeps `mustPrecede`.
 */
function explains(history: History, mustPrecede: MustPrecede): boolean {
  const keeps = (order: History) =>
    order.every((one, place) =>
      order.slice(0, place).every((earlier) => !mustPrecede(one, earlier)),
    );
  return [...orders(history)].some(
    (order) => isLegal(order) && keeps(order),
  );
}

export const isLinearizable = (history: History) =>
  explains(history, realTime);
export const isSequential = (history: History) =>
  explains(history, programOrder);
// #endregion
