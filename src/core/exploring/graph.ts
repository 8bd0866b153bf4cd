/** What the explorer needs to know of a system: where it may begin, what may follow, and which states are one. */
export interface System<Configuration> {
  readonly initial: readonly Configuration[];
  readonly successors: (configuration: Configuration) => Iterable<Configuration>;
  /** Two configurations are the same if and only if their keys are equal. */
  readonly key: (configuration: Configuration) => string | number;
}

/**
 * A whole configuration graph. Configurations are numbered in breadth-first order from the initial ones;
 * the successors of number i, each once, are `targets[first[i]] … targets[first[i + 1] - 1]`.
 */
export interface Graph<Configuration> {
  readonly configurations: readonly Configuration[];
  /** The numbers of the initial configurations, in the system's order. */
  readonly initial: readonly number[];
  /** The least number of steps from an initial configuration. */
  readonly depth: readonly number[];
  readonly first: Uint32Array;
  readonly targets: Uint32Array;
  /** The number of each configuration, by its key. */
  readonly numbers: ReadonlyMap<string | number, number>;
}

export type Exploration<Configuration> =
  | {readonly kind: 'complete'; readonly graph: Graph<Configuration>}
  /** There are more configurations than the caller allowed; nothing is known about the rest. */
  | {readonly kind: 'gave-up'; readonly states: number};

/** Builds the whole graph by breadth-first search, or gives up once it holds more than `maxStates`. */
export function explore<Configuration>(
  system: System<Configuration>,
  maxStates: number,
): Exploration<Configuration> {
  const configurations: Configuration[] = [];
  const depth: number[] = [];
  const numbers = new Map<string | number, number>();
  const numberOf = (configuration: Configuration, steps: number): number => {
    const key = system.key(configuration);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const fresh = configurations.push(configuration) - 1;
    depth.push(steps);
    numbers.set(key, fresh);
    return fresh;
  };

  const initial = system.initial.map((configuration) => numberOf(configuration, 0));
  const first: number[] = [0];
  const targets: number[] = [];
  // The list grows while it is walked: it is the queue of the search.
  for (const [at, configuration] of configurations.entries()) {
    const start = targets.length;
    for (const successor of system.successors(configuration)) {
      const target = numberOf(successor, (depth[at] ?? 0) + 1);
      if (configurations.length > maxStates) return {kind: 'gave-up', states: maxStates};
      if (!targets.includes(target, start)) targets.push(target);
    }
    first.push(targets.length);
  }
  return {
    kind: 'complete',
    graph: {
      configurations,
      initial,
      depth,
      first: Uint32Array.from(first),
      targets: Uint32Array.from(targets),
      numbers,
    },
  };
}

/** The successors of a configuration, as numbers. */
export function successorsOf(graph: Graph<unknown>, at: number): Uint32Array {
  return graph.targets.subarray(graph.first[at], graph.first[at + 1]);
}
