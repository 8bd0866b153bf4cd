import type {LatticeDiagram} from './lattice.ts';

/** Band by band, what stands in it, and what each implies. */
export function latticeInWords({nodes, bands, arrows}: LatticeDiagram): string[] {
  const implied = (name: string): string => {
    const weaker = arrows.filter(([stronger]) => stronger === name).map(([, below]) => below);
    return weaker.length === 0 ? name : `${name}, which implies ${weaker.join(', ')}`;
  };
  return bands.map(({name, from, to}) => {
    const inside = nodes.filter(({row}) => from <= row && row <= to);
    return `${name}: ${inside.map((node) => implied(node.name)).join('; ')}`;
  });
}
