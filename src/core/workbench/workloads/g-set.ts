import {judgeSet} from '../checkers/sets.ts';
import {isArray} from '../json.ts';
import {mixedWithNumbers} from './mixed.ts';
import {fieldOf, type Conversation, type Workload} from './workload.ts';

/** A set that only grows. */
export const gSet: Workload = {
  harmless: ['read'],
  source: (_settings, chance) => mixedWithNumbers(chance, 'add'),
  client: () =>
    function* ({f, value = null}): Conversation {
      if (f === 'read') return {value: fieldOf(yield {type: 'read'}, 'value', isArray, 'a list')};
      yield {type: 'add', element: value};
      return {value};
    },
  judge: judgeSet('add'),
};
