import {canonical} from '../../core/checking/canonical.ts';
import {isList, type Value} from '../../core/checking/history.ts';
import {writesOf, type Step} from '../../core/checking/transactions/transaction.ts';
import type {Given} from './given.ts';

/** Of more elements than this not all orders are offered: the text takes any. */
const MOST_PERMUTED = 3;

/** What a read of this key may be said to have returned: nothing, or what somebody wrote; of lists, in any order. */
export function offered({spec, transactions}: Given, {key, value}: Step): readonly Value[] {
  const written = transactions.flatMap((each) =>
    writesOf(each).flatMap((step) => (step.key === key ? [step.value] : [])),
  );
  const all =
    spec === 'rw-register'
      ? [null, ...written]
      : [
          ...arrangements(written.slice(0, MOST_PERMUTED)),
          ...beginnings(written),
          ...beginnings(isList(value) ? value : []),
        ];
  return [...new Map([...all, value].map((each) => [canonical(each), each])).values()];
}

function beginnings(list: readonly Value[]): Value[] {
  return list.map((_, length) => list.slice(0, length + 1));
}

/** Every list of some of these, the short ones first. */
function arrangements(elements: readonly Value[], begun: readonly Value[] = []): Value[][] {
  const longer = elements
    .filter((each) => !begun.includes(each))
    .flatMap((each) => arrangements(elements, [...begun, each]));
  return [[...begun], ...longer].sort((a, b) => a.length - b.length);
}
