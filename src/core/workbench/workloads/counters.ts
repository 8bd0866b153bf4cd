import type {Chance} from '../chance.ts';
import {judgeCounter} from '../checkers/counters.ts';
import type {Json} from '../json.ts';
import {mixedWithReads} from './mixed.ts';
import {fieldOf, type Conversation, type Workload} from './workload.ts';

function isWhole(value: Json): value is number {
  return Number.isSafeInteger(value);
}

function counter(delta: (chance: Chance) => number): Workload {
  return {
    harmless: ['read'],
    source: (_settings, chance) => mixedWithReads(chance, () => ({f: 'add', value: delta(chance)})),
    client: () =>
      function* ({f, value = null}): Conversation {
        if (f === 'read') return {value: fieldOf(yield {type: 'read'}, 'value', isWhole, 'a whole number')};
        yield {type: 'add', delta: value};
        return {value};
      },
    judge: judgeCounter,
  };
}

/** A counter that only grows, by 0 to 4 at a time. */
export const gCounter = counter((chance) => chance.below(5));

/** A counter that grows and shrinks, by -5 to 4 at a time. */
export const pnCounter = counter((chance) => chance.below(10) - 5);
