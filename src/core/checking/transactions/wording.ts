import type {Anomaly} from './finding.ts';
import type {Edge} from './graph.ts';
import {keyInWords} from './transaction.ts';

/** What a transaction is called, by its index. */
type NameOf = (index: number) => string;

/** The anomaly in sentences: of a cycle, each of its edges. Transactions are T1, T2 … in its own order, unless told. */
export function anomalyInWords(anomaly: Anomaly, nameOf: NameOf = inItsOrder(anomaly)): string {
  return [anomalyInShort(anomaly, nameOf), ...cycleInWords(anomaly, nameOf)].join(' ');
}

/** Its name, who takes part, and what happened. */
export function anomalyInShort({name, says, transactions}: Anomaly, nameOf: NameOf): string {
  return `${name} (${[...new Set(transactions)].map(nameOf).join(', ')}): ${says}.`;
}

/** A sentence for each edge of the cycle, if it is one. */
export function cycleInWords({cycle = []}: Anomaly, nameOf: NameOf): string[] {
  return cycle.map((edge) => edgeInWords(edge, nameOf));
}

function inItsOrder({transactions}: Anomaly): NameOf {
  const order = [...new Set(transactions)];
  return (index) => `T${order.indexOf(index) + 1}`;
}

function edgeInWords({from, to, kind, key = '', value = null, next = ''}: Edge, nameOf: NameOf): string {
  const [one, other] = [nameOf(from), nameOf(to)];
  switch (kind) {
    case 'ww':
      return `${other} put ${next} on ${keyInWords(key)} after ${one} had put ${value ?? 'nothing'} there (ww).`;
    case 'wr':
      return `${other} read ${value ?? 'nothing'} from ${keyInWords(key)}, which ${one} wrote (wr).`;
    case 'rw':
      return `${one} read ${value ?? 'nothing'} from ${keyInWords(key)} and missed ${next}, which ${other} put there next (rw).`;
    case 'process':
      return `${one} came before ${other} in the same process.`;
    case 'realtime':
      return `${one} was over before ${other} was invoked.`;
  }
}
