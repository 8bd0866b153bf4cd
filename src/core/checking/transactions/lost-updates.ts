import {canonical} from '../canonical.ts';
import type {Anomaly} from './finding.ts';
import {externalReads} from './registers.ts';
import {keyInWords, writesOf, type Transaction} from './transaction.ts';

/** Two committed transactions that read the same version of an object and each put another after it. */
export function lostUpdates(transactions: readonly Transaction[]): Anomaly[] {
  const groups = new Map<string, {key: string; version: string; members: number[]}>();
  transactions.forEach((transaction, index) => {
    const written = new Set(writesOf(transaction).map(({key}) => key));
    const own = new Set<string>();
    for (const {key, value} of externalReads(transaction)) {
      if (!written.has(key) || own.has(key)) continue;
      own.add(key);
      const version = canonical(Array.isArray(value) && value.length === 0 ? null : value);
      const name = `${key} ${version}`;
      const group = groups.get(name);
      if (group === undefined) groups.set(name, {key, version, members: [index]});
      else group.members.push(index);
    }
  });
  return [...groups.values()].flatMap(({key, version, members}) => {
    if (members.length < 2) return [];
    const what = version === 'null' ? 'nothing' : version;
    const says = `${members.length} committed transactions read ${what} from ${keyInWords(key)}, and each wrote it`;
    return [{name: 'lost update', says, transactions: members}];
  });
}
