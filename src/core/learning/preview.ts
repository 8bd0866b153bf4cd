import type {Joined} from './import-progress.ts';
import {valueOf, type ItemValue, type ProgressRecord} from './progress.ts';
import {isCounted} from './reset.ts';

/** What joining would do, item by item, before it is done. Places and first answers go along and are not told. */
export interface Preview {
  /** Set there and not here: it comes. */
  readonly comes: readonly string[];
  /** Set here, and the other side has never heard of it: it stays. */
  readonly stays: readonly string[];
  /** Known to both, and not alike. */
  readonly differs: readonly Difference[];
  /** How many are set alike on both sides. */
  readonly same: number;
}

export interface Difference {
  readonly key: string;
  readonly here: ItemValue;
  readonly there: ItemValue;
  /** Whose value is the one after joining. */
  readonly wins: 'here' | 'there';
}

/** @param here the record before joining; `joined` is what `importProgress` made of it */
export function preview(here: ProgressRecord, {file, record}: Joined): Preview {
  const keys = [...new Set([...here.keys(), ...file.keys()])].filter(isCounted).sort();
  const rows = keys.map((key) => ({
    key,
    here: valueOf(here, key),
    there: valueOf(file, key),
    after: valueOf(record, key),
  }));
  const unlike = rows.filter((row) => row.here !== row.there);
  const stays = unlike.filter(({key}) => !file.has(key));
  const comes = unlike.filter((row) => file.has(row.key) && row.here === null && row.after === row.there);
  const settled = new Set([...stays, ...comes]);
  return {
    comes: comes.map(({key}) => key),
    stays: stays.map(({key}) => key),
    differs: unlike
      .filter((row) => !settled.has(row))
      .map(({after, ...row}) => ({...row, wins: after === row.there ? 'there' : 'here'})),
    same: rows.filter((row) => row.here === row.there && row.here !== null).length,
  };
}
