import {nameOf, type Drawing} from '../../core/simulation/clocks/drawing.ts';
import type {Stamps} from '../../core/simulation/clocks/stamps.ts';
import type {TextTable} from '../../views/TextTable/table.ts';
import {deedInWords, hybridInWords, inMillis, vectorInWords} from './words.ts';

/** The drawing as text: an event a row, in the order of real time, with what each clock says. */
export function eventTable(drawing: Drawing, stamps: ReadonlyMap<string, Stamps>): TextTable {
  return {
    head: ['Event', 'What it does', 'Lamport', 'Vector', 'Hybrid', 'Wall clock'],
    rows: drawing.events.flatMap(({id}) => {
      const stamp = stamps.get(id);
      if (!stamp) return [];
      const {lamport, vector, hybrid, wall} = stamp;
      return [
        [
          nameOf(drawing, id),
          deedInWords(drawing, id),
          String(lamport),
          vectorInWords(vector, drawing.processes),
          hybridInWords(hybrid),
          inMillis(wall),
        ],
      ];
    }),
  };
}
