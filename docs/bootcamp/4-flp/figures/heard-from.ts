import type {Digraph, DigraphNode} from '@site/src/views/Digraph/digraph.ts';
import {runTwoStages} from '../samples/initially-dead.ts';
import type {Bit} from '../samples/protocol.ts';

const names = ['A', 'B', 'C', 'D', 'E'];
const inputs: readonly Bit[] = [1, 0, 1, 1, 0];

/** The graph of the first stage: an arrow to each process from those that it heard. */
function graphOf(alive: readonly boolean[], next: (waiting: number) => number): Digraph {
  const {heard, processes} = runTwoStages(inputs, alive, next);
  const clique = processes.find((_, process) => alive[process])?.clique ?? [];
  return {
    nodes: names.map((name, process): DigraphNode => {
      if (!alive[process]) return {id: name, name, mark: 'gone', note: 'dead'};
      return clique.includes(process) ? {id: name, name, mark: 'core', note: 'clique'} : {id: name, name};
    }),
    edges: [...heard].flatMap(([process, others]) =>
      others.map((other) => ({from: names[other] ?? '', to: names[process] ?? ''})),
    ),
  };
}

/** D and E are dead from the start: each of the others hears the two others. */
export const twoDead = graphOf([true, true, true, false, false], () => 0);

/** Nobody is dead, and messages arrive in the order in which they were sent: what A, B and C say is heard first. */
export const nobodyDead = graphOf([true, true, true, true, true], () => 0);
