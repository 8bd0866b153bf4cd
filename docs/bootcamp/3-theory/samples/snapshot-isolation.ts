interface Version {
  readonly value: number;
  readonly commit: number;
}

export interface Transaction {
  readonly start: number;
  readonly writes: Map<string, number>;
}

// #region store
/** A store with snapshot isolation: each item keeps its versions. */
export class Store {
  #commits = 0;
  readonly #versions = new Map<string, readonly Version[]>();

  begin(): Transaction {
    return {start: this.#commits, writes: new Map()};
  }

  /** From the snapshot of the moment it began, or its own write. */
  read({start, writes}: Transaction, item: string): number {
    const seen = this.#of(item).findLast(({commit}) => commit <= start);
    return writes.get(item) ?? seen?.value ?? 0;
  }

  /** The first committer wins: false means aborted. */
  commit({start, writes}: Transaction): boolean {
    const isStale = [...writes.keys()].some((item) =>
      this.#of(item).some(({commit}) => commit > start),
    );
    if (isStale) return false;
    this.#commits += 1;
    for (const [item, value] of writes)
      this.#versions.set(item, [
        ...this.#of(item),
        {value, commit: this.#commits},
      ]);
    return true;
  }
  // #endregion

  #of(item: string): readonly Version[] {
    return this.#versions.get(item) ?? [];
  }
}

// #region leave
/** Leaves the rota, if somebody else is on call: the rule is that one must be. */
export function leave(
  store: Store,
  transaction: Transaction,
  who: string,
  others: readonly string[],
): void {
  const onCall = others.filter(
    (name) => store.read(transaction, name) === 1,
  );
  if (onCall.length > 0) transaction.writes.set(who, 0);
}
// #endregion
