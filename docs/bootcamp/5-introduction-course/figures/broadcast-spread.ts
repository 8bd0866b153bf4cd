import {flood, grid, star, type Topology} from '../samples/broadcast.ts';

/** How long a message is on its way, in milliseconds. */
export const HOP_MS = 100;

/** How many of the 25 nodes have heard, by the milliseconds since a corner or leaf began. */
const reached = (topology: Topology) => {
  const {heardAt} = flood(topology, topology.length - 1);
  const hops = Array.from({length: Math.max(...heardAt) + 1}, (_, hop) => hop);
  return hops.map((hop) => [hop * HOP_MS, heardAt.filter((at) => at <= hop).length] as const);
};

export const broadcastSpread = {
  label: 'Nodes that have heard, by time since the broadcast began',
  x: {label: 'since the broadcast', unit: 'ms', from: 0, to: 800},
  y: {label: 'nodes that have heard', from: 0, to: 25},
  series: [
    {name: 'star, from a leaf', kind: 'step' as const, points: [...reached(star(25)), [800, 25] as const]},
    {name: '5 by 5 grid, from a corner', kind: 'step' as const, points: reached(grid(5))},
  ],
};
