import {canonical} from '../canonical.ts';
import {isList} from '../history.ts';
import type {Anomaly} from './finding.ts';
import type {Graph} from './graph.ts';
import {keyInWords, readsOf, writesOf, type Step, type Transaction} from './transaction.ts';
import {Writers} from './writers.ts';

/** A list as it was read: canonical JSON of each element. */
const listOf = ({value}: Step): readonly string[] => (isList(value) ? value.map(canonical) : []);

/**
 * What a history of lists shows by itself, and which transaction has to come before which. A read of a list names all
 * earlier versions of it too, which is why appends tell more than writes (Kingsbury and Alvaro 2020, section 4).
 */
export function analyseLists(transactions: readonly Transaction[], graph: Graph): Anomaly[] {
  const writers = new Writers(transactions);
  const found: Anomaly[] = [];
  const orders = versionOrders(transactions, found);
  transactions.forEach((transaction, index) => {
    found.push(...internal(transaction, index));
    for (const read of readsOf(transaction)) found.push(...ofRead(read, index, writers));
  });
  for (const [key, order] of orders) {
    found.push(...dirtyUpdates(key, order, writers), ...turnedRound(key, order, transactions));
    addEdges(graph, key, order, writers, transactions);
  }
  return found;
}

/** For each key the longest list that was read; a shorter one that is not its beginning goes against it. */
function versionOrders(
  transactions: readonly Transaction[],
  found: Anomaly[],
): Map<string, readonly string[]> {
  const longest = new Map<string, {list: readonly string[]; reader: number}>();
  transactions.forEach((transaction, index) => {
    for (const {key} of transaction.steps) if (!longest.has(key)) longest.set(key, {list: [], reader: index});
    for (const read of readsOf(transaction)) {
      const list = listOf(read);
      if (list.length > (longest.get(read.key)?.list.length ?? 0))
        longest.set(read.key, {list, reader: index});
    }
  });
  transactions.forEach((transaction, index) => {
    for (const read of readsOf(transaction)) {
      const other = longest.get(read.key);
      const list = listOf(read);
      if (new Set(list).size < list.length) {
        const says = `${list.join(', ')} was read from ${keyInWords(read.key)}, with an element twice`;
        found.push({name: 'duplicate elements', says, transactions: [index]});
      }
      if (other === undefined || list.every((element, at) => element === other.list[at])) continue;
      const says = `${keyInWords(read.key)} was read as [${list.join(', ')}] and as [${other.list.join(', ')}], and neither begins the other`;
      found.push({name: 'incompatible order', says, transactions: [other.reader, index]});
    }
  });
  return new Map([...longest].map(([key, {list}]) => [key, list]));
}

function ofRead(read: Step, reader: number, writers: Writers): Anomaly[] {
  const list = listOf(read);
  const found: Anomaly[] = [];
  for (const element of list) {
    const writer = writers.of(read.key, element);
    if (writer === undefined) {
      const says = `${element} was read from ${keyInWords(read.key)}, and nobody appended it`;
      found.push({name: 'unwritten value', says, transactions: [reader]});
    } else if (writers.failed(writer)) {
      const says = `${element} was read from ${keyInWords(read.key)}, and the transaction that appended it was aborted`;
      found.push({name: 'G1a', says, transactions: [writer, reader]});
    }
  }
  const last = list.at(-1);
  const writer = last === undefined ? undefined : writers.of(read.key, last);
  if (last !== undefined && writer !== undefined && writer !== reader && !writers.isFinal(read.key, last)) {
    const says = `${keyInWords(read.key)} was read when ${last} was its last element, which is halfway through the transaction that appended it`;
    found.push({name: 'G1b', says, transactions: [writer, reader]});
  }
  return found;
}

/** Within a transaction a list grows by its own appends only. */
function internal(transaction: Transaction, index: number): Anomaly[] {
  if (transaction.outcome !== 'ok') return [];
  const found: Anomaly[] = [];
  const known = new Map<string, {whole: boolean; list: readonly string[]}>();
  transaction.steps.forEach((step, place) => {
    const before = known.get(step.key);
    if (step.f !== 'r') {
      const list = [...(before?.list ?? []), canonical(step.value)];
      known.set(step.key, {whole: before?.whole ?? false, list});
      return;
    }
    const list = listOf(step);
    const later = transaction.steps.slice(place).filter(({f, key}) => f !== 'r' && key === step.key);
    const agrees = before === undefined || fits(list, before);
    if (!agrees || later.some(({value}) => list.includes(canonical(value)))) {
      const says = `${keyInWords(step.key)} was read as [${list.join(', ')}], against what the same transaction had read and appended`;
      found.push({name: 'internal', says, transactions: [index]});
    }
    known.set(step.key, {whole: true, list});
  });
  return found;
}

function fits(
  list: readonly string[],
  {whole, list: known}: {whole: boolean; list: readonly string[]},
): boolean {
  const skipped = list.length - known.length;
  return (
    (whole ? skipped === 0 : skipped >= 0) && known.every((element, at) => element === list[skipped + at])
  );
}

function dirtyUpdates(key: string, order: readonly string[], writers: Writers): Anomaly[] {
  const at = order.findIndex((element) => writers.failed(writers.of(key, element)));
  const later = order
    .slice(at + 1)
    .map((element) => writers.of(key, element))
    .find((writer) => writers.happened(writer));
  if (at < 0 || later === undefined) return [];
  const says = `a committed transaction appended to ${keyInWords(key)} behind ${order[at] ?? ''}, which an aborted one had left there`;
  return [{name: 'dirty update', says, transactions: [writers.of(key, order[at] ?? '') ?? -1, later]}];
}

/** What one transaction appends stays in the order in which it did. */
function turnedRound(key: string, order: readonly string[], transactions: readonly Transaction[]): Anomaly[] {
  const place = new Map(order.map((element, at) => [element, at]));
  const found: Anomaly[] = [];
  transactions.forEach((transaction, index) => {
    const places = writesOf(transaction).flatMap((step) =>
      step.key === key ? (place.get(canonical(step.value)) ?? []) : [],
    );
    if (places.every((at, nth) => nth === 0 || at > (places[nth - 1] ?? -1))) return;
    const says = `what one transaction appended to ${keyInWords(key)} stands there in another order`;
    found.push({name: 'internal', says, transactions: [index]});
  });
  return found;
}

/** What is known of the versions of one list. */
interface Versions {
  readonly key: string;
  /** The elements of the longest list that was read. */
  readonly order: readonly string[];
  readonly writers: Writers;
  /** What was committed and is in no list that anybody read: it comes after all that is. */
  readonly unseen: readonly Appended[];
}

interface Appended {
  readonly element: string;
  /** The transaction that appended it. */
  readonly index: number;
}

function addEdges(
  graph: Graph,
  key: string,
  order: readonly string[],
  writers: Writers,
  transactions: readonly Transaction[],
): void {
  const versions = {key, order, writers, unseen: unseenOf(key, order, writers, transactions)};
  order.forEach((element, at) => {
    const from = writers.of(key, element);
    if (from === undefined || !writers.happened(from)) return;
    for (const next of nextTo(versions, at + 1)) {
      graph.add({from, to: next.index, kind: 'ww', key, value: element, next: next.element});
    }
  });
  transactions.forEach((transaction, reader) => {
    for (const read of readsOf(transaction))
      if (read.key === key) addEdgesOfRead(graph, versions, read, reader);
  });
}

function unseenOf(
  key: string,
  order: readonly string[],
  writers: Writers,
  transactions: readonly Transaction[],
): Appended[] {
  const seen = new Set(order);
  return transactions.flatMap((transaction, index) =>
    writers.happened(index)
      ? writesOf(transaction).flatMap((step) => {
          const element = canonical(step.value);
          return step.key === key && !seen.has(element) ? [{element, index}] : [];
        })
      : [],
  );
}

/** What may have been appended at a place, as far as it happened. */
function nextTo({key, order, writers, unseen}: Versions, at: number): readonly Appended[] {
  const element = order[at];
  if (element === undefined) return unseen;
  const index = writers.of(key, element);
  return index === undefined || !writers.happened(index) ? [] : [{element, index}];
}

/** The writer of its last element comes before the read, and whoever appends next after it. */
function addEdgesOfRead(graph: Graph, versions: Versions, read: Step, reader: number): void {
  const {key, order, writers} = versions;
  const list = listOf(read);
  const last = list.at(-1) ?? null;
  const writer = last === null ? undefined : writers.of(key, last);
  if (last !== null && writer !== undefined && writers.happened(writer)) {
    graph.add({from: writer, to: reader, kind: 'wr', key, value: last});
  }
  if (!list.every((element, at) => element === order[at])) return;
  for (const next of nextTo(versions, list.length)) {
    graph.add({from: reader, to: next.index, kind: 'rw', key, value: last, next: next.element});
  }
}
