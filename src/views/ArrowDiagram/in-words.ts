import type {Diagram} from './diagram.ts';

const valenceWords = {bivalent: 'bivalent', zero: '0-valent', one: '1-valent', unknown: ''} as const;

/** Each configuration that something is said of, and each arrow. */
export function diagramInWords({nodes, arrows}: Diagram): string[] {
  const names = new Map(nodes.map(({id, name}) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return [
    ...nodes.flatMap(({name, valence, note}) => {
      const words = note ?? valenceWords[valence];
      return words === '' ? [] : [`${name}: ${words}`];
    }),
    ...arrows.map(({from, to, name}) => `from ${nameOf(from)} by ${name} to ${nameOf(to)}`),
  ];
}
