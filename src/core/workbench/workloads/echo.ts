import {judgeEchoes} from '../checkers/echoes.ts';
import {field, type Workload} from './workload.ts';

/** Clients send a text and want the same text back. */
export const echo: Workload = {
  harmless: [],
  source: (_settings, chance) => ({
    next: () => ({f: 'echo', value: `Please echo ${chance.below(128)}`}),
  }),
  client: () =>
    function* ({value = null}) {
      return {value: field(yield {type: 'echo', echo: value}, 'echo')};
    },
  judge: judgeEchoes,
};
