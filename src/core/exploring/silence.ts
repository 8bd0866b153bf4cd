import {explore} from './graph.ts';
import type {Model} from './model.ts';
import type {Bit, Valence, ValenceName} from './valence.ts';
import {decidedSet} from './valence.ts';

/** What can still be decided when one process never takes a step. */
export interface Silence {
  readonly values: Valence;
  readonly configurations: number;
}

/** The same for a table, with the process's name. */
export interface SilenceRow {
  readonly process: string;
  readonly values: ValenceName;
  readonly configurations: number;
}

/** All runs from these inputs in which `silent` takes no step, or null if there are more than `maxStates`. */
export function withSilent<Configuration>(
  model: Model<Configuration>,
  inputs: readonly Bit[],
  silent: number,
  maxStates: number,
): Silence | null {
  const exploration = explore(
    {
      initial: [model.initial(inputs)],
      successors: (configuration) =>
        model
          .choices(configuration)
          .filter(({event}) => event.kind !== 'round' && event.process !== silent)
          .map((choice) => choice.next),
      key: model.key,
    },
    maxStates,
  );
  if (exploration.kind === 'gave-up') return null;
  const {configurations} = exploration.graph;
  return {
    values: decidedSet(configurations.flatMap((configuration) => model.decisions(configuration))),
    configurations: configurations.length,
  };
}
