import type {Graph} from './graph.ts';
import type {Transaction} from './transaction.ts';

/** A process asks for one transaction after another. Of what it does not know the end of, nothing comes after. */
export function addProcessOrder(graph: Graph, transactions: readonly Transaction[]): void {
  const last = new Map<Transaction['process'], number>();
  transactions.forEach(({process, outcome}, index) => {
    if (outcome === 'fail') return;
    const before = last.get(process);
    if (before !== undefined) graph.add({from: before, to: index, kind: 'process'});
    if (outcome === 'ok') last.set(process, index);
    else last.delete(process);
  });
}

/** One was over before the other was invoked; only what comes directly before. */
export function addRealTime(graph: Graph, transactions: readonly Transaction[]): void {
  const events = transactions.flatMap(({outcome, call, return: end}, index) => {
    if (outcome === 'fail') return [];
    const begin = {at: call, index, ends: false};
    return outcome === 'ok' ? [begin, {at: end, index, ends: true}] : [begin];
  });
  events.sort((a, b) => a.at - b.at);
  let over: readonly number[] = [];
  const before = new Map<number, readonly number[]>();
  for (const {index, ends} of events) {
    if (!ends) {
      before.set(index, over);
      for (const from of over) graph.add({from, to: index, kind: 'realtime'});
      continue;
    }
    const covered = new Set(before.get(index));
    over = [...over.filter((each) => !covered.has(each)), index];
    before.delete(index);
  }
}
