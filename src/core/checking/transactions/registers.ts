import {canonical} from '../canonical.ts';
import type {Anomaly} from './finding.ts';
import type {Graph} from './graph.ts';
import {keyInWords, readsOf, writesOf, type Step, type Transaction} from './transaction.ts';
import {Writers} from './writers.ts';

/**
 * The same for registers, which tell less: a read names one version and not those before it. Two things are known of
 * the order of versions: nothing comes before what was there at first, and a transaction that reads a register and then
 * writes it puts its version after the one that it read. The second is an assumption (as in Elle's option wfr-keys),
 * which databases keep that lock, or that validate what was read.
 */
export function analyseRegisters(transactions: readonly Transaction[], graph: Graph): Anomaly[] {
  const writers = new Writers(transactions);
  const found: Anomaly[] = [];
  const after = new Map<string, Replacement[]>();
  const later = new Set<string>();
  transactions.forEach((transaction, index) => {
    found.push(...internal(transaction, index));
    for (const read of readsOf(transaction)) found.push(...ofRead(read, index, writers));
    if (!writers.happened(index)) return;
    for (const {key, read, written} of replaced(transaction)) {
      if (read === null) continue;
      const name = `${key} ${read}`;
      after.set(name, [...(after.get(name) ?? []), {from: read, to: written, key}]);
      later.add(`${key} ${written}`);
    }
  });
  for (const {key, from, to} of [...after.values()].flat()) {
    const [one, other] = [writers.of(key, from), writers.of(key, to)];
    if (one === undefined || other === undefined || !writers.happened(one)) continue;
    graph.add({from: one, to: other, kind: 'ww', key, value: from, next: to});
  }
  addEdgesOfReads(graph, transactions, writers, {
    after,
    firsts: firstVersions(transactions, writers, later),
  });
  return found;
}

/** A version, and the one that came in its place. */
interface Replacement {
  readonly from: string;
  readonly to: string;
  readonly key: string;
}

/** Which versions come next to one, or to none. */
interface Order {
  readonly after: ReadonlyMap<string, readonly Replacement[]>;
  readonly firsts: ReadonlyMap<string, readonly string[]>;
}

/** The writer of what was read comes before the read, and whoever replaced it after it. */
function addEdgesOfReads(
  graph: Graph,
  transactions: readonly Transaction[],
  writers: Writers,
  {after, firsts}: Order,
): void {
  transactions.forEach((transaction, reader) => {
    for (const {key, value} of externalReads(transaction)) {
      const seen = value === null ? null : canonical(value);
      const writer = seen === null ? undefined : writers.of(key, seen);
      if (seen !== null && writer !== undefined && writers.happened(writer)) {
        graph.add({from: writer, to: reader, kind: 'wr', key, value: seen});
      }
      const next =
        seen === null ? (firsts.get(key) ?? []) : (after.get(`${key} ${seen}`) ?? []).map(({to}) => to);
      for (const version of next) {
        const to = writers.of(key, version);
        if (to !== undefined) graph.add({from: reader, to, kind: 'rw', key, value: seen, next: version});
      }
    }
  });
}

/** Versions of which nothing else is known to come before but what was there at first. */
function firstVersions(
  transactions: readonly Transaction[],
  writers: Writers,
  later: ReadonlySet<string>,
): Map<string, string[]> {
  const firsts = new Map<string, string[]>();
  transactions.forEach((transaction, index) => {
    if (!writers.happened(index)) return;
    for (const {key, value} of writesOf(transaction)) {
      const version = canonical(value);
      if (!writers.isFinal(key, version) || later.has(`${key} ${version}`)) continue;
      firsts.set(key, [...(firsts.get(key) ?? []), version]);
    }
  });
  return firsts;
}

/** Reads of what others left: those before the transaction's own first write of the key. */
export function externalReads(transaction: Transaction): readonly Step[] {
  const written = new Set<string>();
  const reads: Step[] = [];
  if (transaction.outcome !== 'ok') return reads;
  for (const step of transaction.steps) {
    if (step.f !== 'r') written.add(step.key);
    else if (!written.has(step.key)) reads.push(step);
  }
  return reads;
}

/** What a transaction read of a key, and what it left there in its place. */
function replaced(transaction: Transaction): {key: string; read: string | null; written: string}[] {
  const last = new Map(writesOf(transaction).map(({key, value}) => [key, canonical(value)]));
  return externalReads(transaction).flatMap(({key, value}) => {
    const written = last.get(key);
    return written === undefined ? [] : [{key, read: value === null ? null : canonical(value), written}];
  });
}

function ofRead({key, value}: Step, reader: number, writers: Writers): Anomaly[] {
  if (value === null) return [];
  const seen = canonical(value);
  const writer = writers.of(key, seen);
  if (writer === undefined) {
    const says = `${seen} was read from ${keyInWords(key)}, and nobody wrote it`;
    return [{name: 'unwritten value', says, transactions: [reader]}];
  }
  if (writers.failed(writer)) {
    const says = `${seen} was read from ${keyInWords(key)}, and the transaction that wrote it was aborted`;
    return [{name: 'G1a', says, transactions: [writer, reader]}];
  }
  if (writer === reader || writers.isFinal(key, seen)) return [];
  const says = `${seen} was read from ${keyInWords(key)}, which the transaction that wrote it replaced itself later`;
  return [{name: 'G1b', says, transactions: [writer, reader]}];
}

function internal(transaction: Transaction, index: number): Anomaly[] {
  if (transaction.outcome !== 'ok') return [];
  const known = new Map<string, string>();
  const found: Anomaly[] = [];
  transaction.steps.forEach(({f, key, value}, place) => {
    const here = canonical(value);
    const before = known.get(key);
    const future = transaction.steps
      .slice(place)
      .some((later) => later.f !== 'r' && later.key === key && canonical(later.value) === here);
    if (f === 'r' && ((before !== undefined && before !== here) || future)) {
      const says = `${keyInWords(key)} was read as ${here}, against what the same transaction had read and written`;
      found.push({name: 'internal', says, transactions: [index]});
    }
    known.set(key, here);
  });
  return found;
}
