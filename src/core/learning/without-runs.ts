import type {ProgressRecord} from './progress.ts';
import {isWinKey, readWin, writeWin} from './win.ts';

/**
 * The record for a link that the runs of challenges would make too long. What is shortened so counts as written before the same
 * write with its run, by a writer without a name: joined with a record that has the run it takes nothing away.
 */
export function withoutRuns(record: ProgressRecord): ProgressRecord {
  return new Map(
    [...record].map(([key, entry]) => {
      const win = isWinKey(key) ? readWin(entry.value) : undefined;
      if (!win || win.run === null) return [key, entry];
      return [key, {value: writeWin({...win, run: null}), counter: entry.counter, replica: ''}];
    }),
  );
}
