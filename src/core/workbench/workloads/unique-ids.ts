import {judgeIds} from '../checkers/ids.ts';
import {field, type Workload} from './workload.ts';

/** Clients ask for ids, of any type, and no two may be the same. */
export const uniqueIds: Workload = {
  harmless: [],
  source: () => ({next: () => ({f: 'generate'})}),
  client: () =>
    function* () {
      return {value: field(yield {type: 'generate'}, 'id')};
    },
  judge: judgeIds,
};
