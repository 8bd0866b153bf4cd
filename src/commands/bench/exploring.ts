import {census} from '../../core/exploring/census.ts';
import {consensusProtocol} from '../../core/protocols/consensus-protocols.ts';
import type {Figure} from './figure.ts';

/** Protocols of four processes with one crash: the largest graphs that the labs' explorer is asked for. */
const subjects = ['wait-all-min', 'wait-n-1-majority', 'coord-first'];

/** How many configurations a second the explorer finds, keys, connects and gives their valence. */
export function benchExploring(): Figure[] {
  return subjects.flatMap((name): Figure[] => {
    const protocol = consensusProtocol(name);
    if (!protocol) throw new Error(`The benchmark explores ${name}, which is no protocol.`);
    const began = performance.now();
    const found = protocol.open(4, 1, (model) => census(model, 1_000_000));
    const seconds = (performance.now() - began) / 1000;
    if (found.kind === 'gave-up') throw new Error(`Exploring ${name} gave up after ${found.states} states.`);
    const states = found.counts.configurations;
    return [
      {name: `explorer, ${name}, n = 4, one crash`, value: states, unit: 'states'},
      {name: `explorer, ${name}`, value: states / seconds, unit: 'states/s'},
    ];
  });
}
