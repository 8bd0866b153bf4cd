import {Budget} from '../budget.ts';
import {cycleSorts, findCycle} from './cycles.ts';
import type {Anomaly} from './finding.ts';
import {Graph} from './graph.ts';
import {ruledOut, strongestLeft, type Level} from './levels.ts';
import {analyseLists} from './list-append.ts';
import {lostUpdates} from './lost-updates.ts';
import type {TransactionSpec} from './read-transactions.ts';
import {analyseRegisters} from './registers.ts';
import {addProcessOrder, addRealTime} from './time-edges.ts';
import type {Transaction} from './transaction.ts';

export interface Isolation {
  /** The first of each name, and of each sort of cycle a short one. */
  readonly anomalies: readonly Anomaly[];
  readonly ruledOut: ReadonlySet<Level>;
  /** The strongest levels that the history leaves possible. It may have been run at a weaker one. */
  readonly possible: readonly Level[];
  /** Sorts of cycles of which nobody knows whether there is one: the search was given up. */
  readonly unknown: readonly string[];
  /** Which transaction has to come before which, as far as is known. */
  readonly graph: Graph;
}

/**
 * Finds what a history of transactions shows of its database's isolation: anomalies as Adya (1999) names them, found as Elle
 * finds them (Kingsbury and Alvaro 2020), from what reads say of the order of versions. What it finds is there; what it
 * does not find may have happened unseen.
 *
 * @param maxStates a thousandth of the steps that may be taken.
 */
export function judgeTransactions(
  spec: TransactionSpec,
  transactions: readonly Transaction[],
  maxStates = 100_000,
): Isolation {
  const graph = new Graph(transactions.length);
  const shown =
    spec === 'list-append' ? analyseLists(transactions, graph) : analyseRegisters(transactions, graph);
  const anomalies = firstOfEach([...shown, ...lostUpdates(transactions)]);
  addProcessOrder(graph, transactions);
  addRealTime(graph, transactions);
  const unknown: string[] = [];
  const budget = new Budget(maxStates);
  for (const time of [null, 'process', 'realtime'] as const) {
    for (const sort of cycleSorts) {
      // One that needs no order of time says more than one that does.
      if (anomalies.some(({name}) => name === sort.name || name === `${sort.name}-process`)) continue;
      const name = time === null ? sort.name : `${sort.name}-${time}`;
      const cycle = findCycle(graph, sort, time, budget);
      if (cycle === undefined) unknown.push(name);
      if (cycle === undefined || cycle === null) continue;
      anomalies.push({
        name,
        says: sayings[sort.name] ?? '',
        transactions: cycle.map(({from}) => from),
        cycle,
      });
    }
  }
  const out = ruledOut(anomalies.map(({name}) => name));
  return {anomalies, ruledOut: out, possible: strongestLeft(out), unknown, graph};
}

const sayings: Readonly<Record<string, string>> = {
  G0: 'writes of transactions form a cycle: each would have to come before itself',
  G1c: 'information flows in a cycle: a transaction saw a write of another that has to come after it',
  'G-single': 'a transaction missed a write of another that has to come before it',
  'G-nonadjacent': 'transactions in a cycle missed writes of the next one, never two of them in a row',
  'G2-item': 'of transactions in a cycle two in a row missed what the next one wrote',
};

function firstOfEach(anomalies: readonly Anomaly[]): Anomaly[] {
  const first = new Map<string, Anomaly>();
  for (const anomaly of anomalies) if (!first.has(anomaly.name)) first.set(anomaly.name, anomaly);
  return [...first.values()];
}
