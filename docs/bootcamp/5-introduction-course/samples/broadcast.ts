// #region flood
/** The neighbours of each node, by number. */
export type Topology = readonly (readonly number[])[];

export interface Spread {
  /** The hop at which each node first hears, the origin at 0. */
  readonly heardAt: readonly number[];
  /** Messages between nodes, acknowledgements not counted. */
  readonly messages: number;
}

/** Each node tells all neighbours but the one it heard from, once. */
export function flood(topology: Topology, origin: number): Spread {
  const heardAt = new Map([[origin, 0]]);
  const queue = [{node: origin, from: -1}];
  let messages = 0;
  for (const {node, from} of queue) {
    const hop = (heardAt.get(node) ?? 0) + 1;
    for (const neighbour of topology[node] ?? []) {
      if (neighbour === from) continue;
      messages += 1;
      if (heardAt.has(neighbour)) continue;
      heardAt.set(neighbour, hop);
      queue.push({node: neighbour, from: node});
    }
  }
  return {
    heardAt: topology.map((_, node) => heardAt.get(node) ?? Infinity),
    messages,
  };
}
// #endregion

const numbers = (count: number) =>
  Array.from({length: count}, (_, node) => node);

// #region topologies
/** Node 0 in the middle, all others around it. */
export const star = (count: number): Topology =>
  numbers(count).map((node) =>
    node === 0 ? numbers(count).slice(1) : [0],
  );

/** A square of `side` times `side` nodes, each beside up to four others. */
export const grid = (side: number): Topology =>
  numbers(side * side).map((node) =>
    numbers(side * side).filter((other) => {
      const across = Math.abs((node % side) - (other % side));
      const down = Math.abs(
        Math.floor(node / side) - Math.floor(other / side),
      );
      return across + down === 1;
    }),
  );
// #endregion
