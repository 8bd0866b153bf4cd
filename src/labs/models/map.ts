import {availabilityInWords, availabilityOf} from '../../core/checking/models/availability.ts';
import type {Judged} from '../../core/checking/models/judge-all.ts';
import {follows, modelNames, type ModelName} from '../../core/checking/models/names.ts';
import type {LitBand, LitDiagram, LitNode} from '../../views/LitMap/lit-map.ts';
import {kindInWords, shortOf} from './words.ts';

/** Columns and rows; bands of availability from the top down. */
const places: Readonly<Record<ModelName, readonly [column: number, row: number]>> = {
  linearizable: [1, 0],
  safe: [0, 1],
  regular: [1, 1],
  sequential: [2, 1],
  'convergent causal': [1, 2],
  causal: [2, 2],
  PRAM: [2, 3],
  'read your writes': [3, 3],
  'writes follow reads': [0, 4],
  'monotonic reads': [1, 4],
  'monotonic writes': [2, 4],
  eventual: [1.5, 5],
};

const rowsOf = (availability: string): number[] =>
  modelNames.filter((name) => availabilityOf(name) === availability).map((name) => places[name][1]);

const bands = (['unavailable', 'sticky', 'total'] as const).map((availability): LitBand => ({
  name: availabilityInWords[availability],
  from: Math.min(...rowsOf(availability)),
  to: Math.max(...rowsOf(availability)),
}));

/** Each model and what follows from it; but for eventual, which is drawn below all: only safe does not imply it. */
const arrows = modelNames.flatMap((stronger) =>
  follows[stronger].filter((weaker) => weaker !== 'eventual').map((weaker) => [stronger, weaker] as const),
);

/** The map of models, lit by what is known of a history. */
export function litMap(judged: Partial<Judged>): LitDiagram {
  const nodes = modelNames.map((name): LitNode => {
    const [column, row] = places[name];
    const kind = judged[name]?.kind ?? 'dark';
    return {
      name,
      column,
      row,
      isWide: name === 'eventual',
      light: kind,
      says: `${kindInWords(kind)}, ${shortOf(availabilityOf(name))}`,
    };
  });
  return {columns: 4, nodes, bands, arrows};
}
