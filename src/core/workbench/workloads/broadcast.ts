import {judgeSet} from '../checkers/sets.ts';
import {isArray} from '../json.ts';
import {topologyOf} from '../topology.ts';
import {mixedWithNumbers} from './mixed.ts';
import {fieldOf, type Conversation, type Workload} from './workload.ts';

/** What is told to one node has to reach all. Nodes are told who their neighbours are; they need not keep to it. */
export const broadcast: Workload = {
  harmless: ['read'],
  setUp: ({topology, nodes}) => ({type: 'topology', topology: topologyOf(topology, nodes)}),
  source: (_settings, chance) => mixedWithNumbers(chance, 'broadcast'),
  client: () =>
    function* ({f, value = null}): Conversation {
      if (f === 'read') return {value: fieldOf(yield {type: 'read'}, 'messages', isArray, 'a list')};
      yield {type: 'broadcast', message: value};
      return {value};
    },
  judge: judgeSet('broadcast'),
};
