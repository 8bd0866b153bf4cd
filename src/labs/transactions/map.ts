import {availabilityInWords} from '../../core/checking/models/availability.ts';
import {
  availabilityOfLevel,
  levels,
  weakerThan,
  type Level,
} from '../../core/checking/transactions/levels.ts';
import type {LitDiagram, LitNode} from '../../views/LitMap/lit-map.ts';
import type {Answer} from './judging.ts';
import {lightInWords, lightOf} from './words.ts';

/** Columns and rows; bands of availability from the top down. */
const places: Readonly<Record<Level, readonly [column: number, row: number]>> = {
  'strict serializable': [0, 0],
  'strong session serializable': [1, 0],
  serializable: [2, 0],
  'repeatable read': [1, 1],
  'snapshot isolation': [2, 1],
  'cursor stability': [1, 2],
  'read uncommitted': [0, 3],
  'read committed': [1, 3],
  'monotonic atomic view': [2, 3],
};

/** The map of levels, lit by what is known of a history; null: nothing yet. */
export function levelMap(answer: Answer | null): LitDiagram {
  return {
    columns: 3,
    nodes: levels.map((name): LitNode => {
      const [column, row] = places[name];
      const light = lightOf(name, answer);
      const cut = availabilityOfLevel(name) === 'total' ? 'total available' : 'unavailable in a cut';
      return {name, column, row, light, says: `${lightInWords[light]}, ${cut}`};
    }),
    bands: [
      {name: availabilityInWords.unavailable, from: 0, to: 2},
      {name: availabilityInWords.total, from: 3, to: 3},
    ],
    arrows: levels.flatMap((name) => weakerThan(name).map((weaker) => [name, weaker] as const)),
  };
}
