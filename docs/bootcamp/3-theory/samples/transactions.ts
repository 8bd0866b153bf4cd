/** A committed transaction: the values that it read and wrote, and when it began and returned. */
export interface Done {
  readonly reads: Readonly<Record<string, number>>;
  readonly writes: Readonly<Record<string, number>>;
  readonly began: number;
  readonly returned: number;
}

type History = readonly Done[];

function* orders(history: History): Generator<History> {
  if (history.length === 0) yield [];
  for (const [place, first] of history.entries()) {
    const rest = history.filter((_, other) => other !== place);
    for (const order of orders(rest)) yield [first, ...order];
  }
}

/** Whether each transaction, run alone in this order, reads what it read. Items start as 0. */
function isSerial(order: History): boolean {
  const items = new Map<string, number>();
  return order.every(({reads, writes}) => {
    const isRight = Object.entries(reads).every(
      ([item, value]) => (items.get(item) ?? 0) === value,
    );
    for (const [item, value] of Object.entries(writes))
      items.set(item, value);
    return isRight;
  });
}

const keepsRealTime = (order: History) =>
  order.every((later, place) =>
    order
      .slice(0, place)
      .every((earlier) => later.returned >= earlier.began),
  );

export const isSerializable = (history: History) =>
  [...orders(history)].some(isSerial);

export const isStrict = (history: History) =>
  [...orders(history)].some(
    (order) => isSerial(order) && keepsRealTime(order),
  );

/** Each item by itself, as if its reads and writes were all that there is. */
export function isLinearizableItemByItem(history: History): boolean {
  const items = new Set(
    history.flatMap(({reads, writes}) => [
      ...Object.keys(reads),
      ...Object.keys(writes),
    ]),
  );
  const only = (values: Readonly<Record<string, number>>, item: string) => {
    const value = values[item];
    return value === undefined ? {} : {[item]: value};
  };
  return [...items].every((item) =>
    isStrict(
      history
        .filter(({reads, writes}) => item in reads || item in writes)
        .map((done) => ({
          ...done,
          reads: only(done.reads, item),
          writes: only(done.writes, item),
        })),
    ),
  );
}
