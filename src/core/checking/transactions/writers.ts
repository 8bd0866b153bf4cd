import {canonical} from '../canonical.ts';
import {readsOf, writesOf, type Transaction} from './transaction.ts';
import {isList} from '../history.ts';

/** Who wrote what: a value is written once under a key. */
export class Writers {
  private readonly byValue = new Map<string, number>();
  private readonly finals = new Set<string>();
  private readonly seen = new Set<string>();

  constructor(private readonly transactions: readonly Transaction[]) {
    transactions.forEach((transaction, index) => {
      const last = new Map<string, string>();
      for (const {key, value} of writesOf(transaction)) {
        const name = `${key} ${canonical(value)}`;
        this.byValue.set(name, index);
        last.set(key, name);
      }
      for (const name of last.values()) this.finals.add(name);
      for (const {key, value} of readsOf(transaction)) {
        for (const each of isList(value) ? value : [value]) this.seen.add(`${key} ${canonical(each)}`);
      }
    });
  }

  /** The index of the transaction that wrote it. */
  of(key: string, value: string): number | undefined {
    return this.byValue.get(`${key} ${value}`);
  }

  /** Whether it is what the transaction left under the key in the end. */
  isFinal(key: string, value: string): boolean {
    return this.finals.has(`${key} ${value}`);
  }

  failed(index: number | undefined): boolean {
    return this.transactions[index ?? -1]?.outcome === 'fail';
  }

  /** Whether it was committed: it was answered so, or somebody read what it wrote. */
  happened(index: number | undefined): boolean {
    const transaction = this.transactions[index ?? -1];
    if (transaction === undefined || transaction.outcome === 'fail') return false;
    return (
      transaction.outcome === 'ok' ||
      writesOf(transaction).some(({key, value}) => this.seen.has(`${key} ${canonical(value)}`))
    );
  }
}
