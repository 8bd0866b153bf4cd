import {canonical} from '../../core/checking/canonical.ts';
import {withValue} from '../../core/checking/transactions/editing.ts';
import type {Transaction} from '../../core/checking/transactions/transaction.ts';
import {answer} from './judging.ts';
import type {Challenge} from './scenarios.ts';
import type {Given} from './given.ts';
import {offered} from './values.ts';
import {lightOf} from './words.ts';

/** Whether one value that was read has changed, nothing else, and the level is possible now. */
export function isMet({allows}: Challenge, example: Given, now: Given): boolean {
  return (
    differences(example.transactions, now.transactions) === 1 && lightOf(allows, answer(now)) === 'allowed'
  );
}

/** How many values that were read differ; Infinity if anything else does. */
function differences(before: readonly Transaction[], after: readonly Transaction[]): number {
  // In an order of its own: what is read out of a link has its fields in another than what stands in the code.
  const frame = (those: readonly Transaction[]) =>
    JSON.stringify(
      those.map(({process, steps, outcome, call, return: end}) => [
        [process, outcome, call, String(end)],
        steps.map(({f, key, value}) => [f, key, f === 'r' ? null : value]),
      ]),
    );
  if (frame(before) !== frame(after)) return Infinity;
  const values = (those: readonly Transaction[]) =>
    those.flatMap(({steps}) => steps.map(({value}) => canonical(value)));
  const now = values(after);
  return values(before).filter((value, place) => value !== now[place]).length;
}

/** The first change that meets the dare; null if no single one does. */
export function workedChange(challenge: Challenge, example: Given): readonly Transaction[] | null {
  const {spec, transactions} = example;
  const all = transactions.flatMap((each, index) =>
    each.steps.flatMap((step, place) =>
      step.f === 'r'
        ? offered(example, step).map((value) => withValue(transactions, {index, step: place}, value))
        : [],
    ),
  );
  return all.find((changed) => isMet(challenge, example, {spec, transactions: changed})) ?? null;
}
