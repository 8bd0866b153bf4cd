import type {Anomaly} from './finding.ts';
import type {Edge} from './graph.ts';

/** The anomaly in sentences: of a circle, each of its edges. */
export function anomalyInWords({name, says, transactions, cycle}: Anomaly): string {
  const names = new Map([...new Set(transactions)].map((index, at) => [index, `T${at + 1}`]));
  const who = [...names.values()].join(', ');
  const head = `${name} (${who}): ${says}.`;
  return cycle === undefined ? head : `${head} ${cycle.map((edge) => edgeInWords(edge, names)).join(' ')}`;
}

function edgeInWords(
  {from, to, kind, key = '', value = null, next = ''}: Edge,
  names: ReadonlyMap<number, string>,
): string {
  const [one, other] = [names.get(from) ?? '', names.get(to) ?? ''];
  switch (kind) {
    case 'ww':
      return `${other} put ${next} on ${key} after ${one} had put ${value ?? 'nothing'} there (ww).`;
    case 'wr':
      return `${other} read ${value ?? 'nothing'} from ${key}, which ${one} wrote (wr).`;
    case 'rw':
      return `${one} read ${value ?? 'nothing'} from ${key} and missed ${next}, which ${other} put there next (rw).`;
    case 'process':
      return `${one} came before ${other} in the same process.`;
    case 'realtime':
      return `${one} was over before ${other} was invoked.`;
  }
}
