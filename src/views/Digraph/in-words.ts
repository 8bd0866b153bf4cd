import type {Digraph} from './digraph.ts';

/** Node by node, where its arrows lead. */
export function digraphInWords({nodes, edges}: Digraph): string[] {
  const names = new Map(nodes.map(({id, name}) => [id, name]));
  return nodes.map(({id, name, note}) => {
    const to = edges.filter(({from}) => from === id).map((edge) => names.get(edge.to) ?? edge.to);
    const arrows = to.length > 0 ? `arrows to ${to.join(', ')}` : 'no arrow leaves it';
    return `${name}${note === undefined ? '' : ` (${note})`}: ${arrows}`;
  });
}
