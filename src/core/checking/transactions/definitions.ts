import type {Level} from './levels.ts';

/** A level of isolation in words. */
export interface LevelDefinition {
  readonly says: string;
  readonly source: string;
  /** Where others mean something else by the name, or this checker says less. */
  readonly differs: string;
}

export const levelDefinitions: Readonly<Record<Level, LevelDefinition>> = {
  'strict serializable': {
    says: 'Some order of the committed transactions, one after the other, gives each what it read; and one that was over before another was invoked comes before it.',
    source: 'Papadimitriou 1979; Herlihy and Wing 1990',
    differs: '',
  },
  'strong session serializable': {
    says: 'Some order of the committed transactions gives each what it read, and keeps the order of each process.',
    source: 'Daudjee and Salem 2004',
    differs: '',
  },
  serializable: {
    says: 'Some order of the committed transactions, one after the other, gives each what it read. It may be another order than that of time.',
    source: 'Papadimitriou 1979; Adya 1999, PL-3',
    differs: '',
  },
  'repeatable read': {
    says: 'There is no cycle of transactions that read, overwrite and miss each other’s items. What a predicate selects may still change.',
    source: 'Adya 1999, PL-2.99',
    differs: 'In some databases snapshot isolation goes by this name.',
  },
  'snapshot isolation': {
    says: 'A transaction reads from a snapshot of what was committed; of two that are concurrent and write the same item, one is aborted. Write skew may happen.',
    source: 'Berenson and others 1995; Adya 1999, PL-SI',
    differs: 'The snapshot need not be the latest one here: Adya’s is, by the transactions’ begin.',
  },
  'cursor stability': {
    says: 'What a transaction reads through a cursor is not overwritten by another while the cursor stands there: no update of one item is lost.',
    source: 'Berenson and others 1995; Adya 1999, PL-CS',
    differs: 'Nobody sees the cursor in a history, so that each read before a write of the same item counts.',
  },
  'monotonic atomic view': {
    says: 'Once a transaction has seen one effect of another, it misses none of the others.',
    source: 'Bailis and others 2013',
    differs:
      'Only what read committed rules out as well is concluded here, for the checker does not look at the order of reads within a transaction.',
  },
  'read committed': {
    says: 'Nobody reads what was aborted, what was replaced by its own transaction, or what depends on its own writes (G1a, G1b, G1c).',
    source: 'Adya 1999, PL-2',
    differs: '',
  },
  'read uncommitted': {
    says: 'The writes of transactions do not form a cycle (G0).',
    source: 'Adya 1999, PL-1',
    differs:
      'Values that nobody wrote, and elements that stand in a list twice, are laid to it too: no level allows them.',
  },
};
