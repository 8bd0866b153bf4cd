import type {Anomaly} from '../../core/checking/transactions/finding.ts';
import type {Edge} from '../../core/checking/transactions/graph.ts';
import {keyInWords, type Transaction} from '../../core/checking/transactions/transaction.ts';
import type {Dependencies, DependencyEdge, DependencyNode} from '../../views/Dependencies/dependencies.ts';
import {MOST_CARDS, type Answer} from './judging.ts';
import {endInWords, nameOf, processInWords, stepInWords} from './words.ts';

const MOST_LINES = 6;
const MOST_LETTERS = 19;

/**
 * The transactions and what comes before what, with the cycle of an anomaly; of many, only those of the anomaly. Null
 * where that is more than a picture can show.
 */
export function dependenciesOf(
  transactions: readonly Transaction[],
  answer: Answer | null,
  anomaly: Anomaly | undefined,
): Dependencies | null {
  const all = [...transactions.keys()];
  const shown = all.length <= MOST_CARDS ? all : [...new Set(anomaly?.transactions)];
  if (shown.length === 0 || shown.length > MOST_CARDS) return null;
  const nodes = shown.flatMap((index) => {
    const transaction = transactions[index];
    return transaction ? [card(transaction, index)] : [];
  });
  const isShown = ({from, to}: Edge) => shown.includes(from) && shown.includes(to);
  return {nodes, edges: joined((answer?.edges ?? []).filter(isShown), anomaly?.cycle ?? [])};
}

function card(transaction: Transaction, index: number): DependencyNode {
  const {process, steps, outcome} = transaction;
  const words = steps.map((step) => stepInWords(step, outcome));
  const lines = words.map(short);
  const more = lines.length - MOST_LINES;
  const head = [nameOf(index), endInWords(transaction) || processInWords(process)].join(', ');
  return {
    id: String(index),
    head,
    lines: more > 0 ? [...lines.slice(0, MOST_LINES - 1), `… and ${more + 1} more`] : lines,
    mark: outcome === 'fail' ? 'aborted' : outcome === 'info' ? 'open' : null,
    // In the picture's own words, whole: who speaks to the browser says what stands there.
    says: `${head}: ${words.join(', ')}`,
  };
}

const short = (line: string): string =>
  line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS - 1)}…` : line;

/** An arrow a pair and direction. On a cycle it names what the cycle goes by; elsewhere every dependency but time. */
function joined(edges: readonly Edge[], cycle: readonly Edge[]): DependencyEdge[] {
  const pairs = new Map<string, Edge[]>();
  for (const edge of edges) {
    const name = `${edge.from} ${edge.to}`;
    pairs.set(name, [...(pairs.get(name) ?? []), edge]);
  }
  return [...pairs.values()].flatMap((those) => {
    const {from = 0, to = 0} = those[0] ?? {};
    const on = cycle.find((edge) => edge.from === from && edge.to === to);
    const named = on ? [on] : those.filter(({key}) => key !== undefined);
    if (named.length === 0) return [];
    const label = [...new Set(named.map(edgeName))].join(', ');
    return [{from: String(from), to: String(to), label, isMarked: on !== undefined}];
  });
}

function edgeName({kind, key}: Edge): string {
  if (key !== undefined) return `${kind} ${keyInWords(key)}`;
  return kind === 'realtime' ? 'real time' : kind;
}
