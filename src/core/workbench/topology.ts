/** Who a node's neighbours are. */
export type Topology = Readonly<Record<string, readonly string[]>>;

export const topologyNames = ['line', 'grid', 'tree', 'tree2', 'tree3', 'tree4', 'total'] as const;
export type TopologyName = (typeof topologyNames)[number];

/** The topology that nodes are told of, as Maelstrom lays them out; `tree` is `tree2`. */
export function topologyOf(name: TopologyName, nodes: readonly string[]): Topology {
  const near = neighbours(name, nodes.length);
  return Object.fromEntries(
    nodes.map((node, place) => [node, near(place).flatMap((other) => nodes[other] ?? [])]),
  );
}

/** The places of the neighbours of a place among `count`; some may lie outside. */
function neighbours(name: TopologyName, count: number): (place: number) => number[] {
  switch (name) {
    case 'line':
      return (place) => [place - 1, place + 1];
    case 'grid': {
      const side = Math.ceil(Math.sqrt(count));
      return (place) => [
        place + side,
        place - side,
        ...((place + 1) % side === 0 ? [] : [place + 1]),
        ...(place % side === 0 ? [] : [place - 1]),
      ];
    }
    case 'total':
      return (place) => Array.from({length: count}, (_, other) => other).filter((other) => other !== place);
    default: {
      const branches = name === 'tree' ? 2 : Number(name.slice('tree'.length));
      // As in a heap: level by level, so that a place's children follow from its number.
      return (place) => [
        ...(place === 0 ? [] : [Math.floor((place - 1) / branches)]),
        ...Array.from({length: branches}, (_, child) => branches * place + 1 + child),
      ];
    }
  }
}
