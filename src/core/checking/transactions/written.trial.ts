import type {Value} from '../history.ts';
import {judgeTransactions} from './judge-transactions.ts';
import type {TransactionSpec} from './read-transactions.ts';
import type {Step, Transaction} from './transaction.ts';

/** Digits are elements; `a x 1` appends, `w x 1` writes, `r x 12` reads the list or the value, `r x -` nothing. */
function step(text: string, spec: TransactionSpec): Step {
  const [f = '', key = '', held = '-'] = text.split(' ');
  const list = held === '-' ? [] : [...held].map(Number);
  const value: Value = f === 'r' ? (spec === 'list-append' ? list : (list[0] ?? null)) : Number(held);
  return {f: f === 'a' ? 'append' : f === 'w' ? 'w' : 'r', key, value};
}

/** `p ok a x 1, r y -`: process, outcome, steps. All overlap unless times are given, as in `p ok 1 2 r x -`. */
export function history(spec: TransactionSpec, ...lines: readonly string[]): Transaction[] {
  return lines.map((line, place) => {
    const [, process = '', outcome = '', times, steps = ''] =
      /^(\S+) (ok|fail|info) (\d+ \d+ )?(.*)$/.exec(line) ?? [];
    const [call = place, end = 1000 + place] = times?.trim().split(' ').map(Number) ?? [];
    return {
      process,
      outcome: outcome as Transaction['outcome'],
      steps: steps.split(', ').map((each) => step(each, spec)),
      call,
      return: outcome === 'ok' ? end : Infinity,
    };
  });
}

export const judge = (spec: TransactionSpec, ...lines: readonly string[]) =>
  judgeTransactions(spec, history(spec, ...lines));
export const namesOf = (spec: TransactionSpec, ...lines: readonly string[]) =>
  judge(spec, ...lines).anomalies.map(({name}) => name);
