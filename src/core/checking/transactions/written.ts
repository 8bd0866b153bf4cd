import {canonical} from '../canonical.ts';
import type {Value} from '../history.ts';
import type {TransactionSpec} from './read-transactions.ts';
import type {Step, Transaction} from './transaction.ts';

/** Digits are elements; `a x 1` appends, `w x 1` writes, `r x 12` reads the list or the value, `r x -` nothing. */
function step(text: string, spec: TransactionSpec): Step {
  const [f = '', key = '', held = '-'] = text.split(' ');
  const list = held === '-' ? [] : [...held].map(Number);
  const value: Value = f === 'r' ? (spec === 'list-append' ? list : (list[0] ?? null)) : Number(held);
  return {f: f === 'a' ? 'append' : f === 'w' ? 'w' : 'r', key: canonical(key), value};
}

/**
 * A small history in short: `p ok a x 1, r y -` is process, outcome, steps. All overlap unless times are given, as in
 * `p ok 1 2 r x -`.
 */
export function written(spec: TransactionSpec, ...lines: readonly string[]): Transaction[] {
  return lines.map((line, place) => {
    const [, process = '', outcome = '', times, steps = ''] =
      /^(\S+) (ok|fail|info) (\d+ \d+ )?(.*)$/.exec(line) ?? [];
    const [call = place, end = 1000 + place] = times?.trim().split(' ').map(Number) ?? [];
    return {
      process,
      outcome: outcome as Transaction['outcome'],
      steps: steps.split(', ').map((each) => step(each, spec)),
      call,
      return: outcome === 'info' ? Infinity : end,
    };
  });
}
