import {modelMap, type ModelAvailability} from '@site/src/core/checking/model-map.ts';
import type {LatticeBand, LatticeDiagram} from '@site/src/views/Lattice/lattice.ts';

/** Where each model stands: transactions on the left, single objects on the right. */
const places: Readonly<Record<string, readonly [column: number, row: number]>> = {
  'strict serializable': [1.9, 0],
  serializable: [0.9, 1],
  linearizable: [3, 1],
  'repeatable read': [0.4, 2],
  'snapshot isolation': [1.5, 2],
  sequential: [3, 2],
  'cursor stability': [0, 3],
  causal: [2.8, 4],
  PRAM: [3.2, 5],
  'read your writes': [4.15, 6],
  'monotonic atomic view': [1.15, 7],
  'writes follow reads': [2.05, 7],
  'monotonic reads': [2.95, 7],
  'monotonic writes': [3.85, 7],
  'read committed': [0.4, 8],
  'read uncommitted': [0.4, 9],
};

export const bandNames: Readonly<Record<ModelAvailability, string>> = {
  unavailable: 'During a cut, some server must refuse',
  sticky: 'A client that stays with its server can go on',
  total: 'A client can go on with any live server',
};

const rowsOf = (availability: ModelAvailability): number[] =>
  modelMap.filter((model) => model.availability === availability).map(({name}) => places[name]?.[1] ?? NaN);

const bands = (['unavailable', 'sticky', 'total'] as const).map((availability): LatticeBand => ({
  name: bandNames[availability],
  from: Math.min(...rowsOf(availability)),
  to: Math.max(...rowsOf(availability)),
}));

/** The map of consistency models, each in the band of its availability. */
export const modelsMap: LatticeDiagram = {
  nodes: modelMap.map(({name}) => ({name, column: places[name]?.[0] ?? NaN, row: places[name]?.[1] ?? NaN})),
  bands,
  arrows: modelMap.flatMap(({name, implies}) => implies.map((weaker) => [name, weaker] as const)),
};
