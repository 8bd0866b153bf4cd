import {nameOf, type Drawing} from '../../core/simulation/clocks/drawing.ts';
import type {Stamps} from '../../core/simulation/clocks/stamps.ts';
import type {TextTable} from '../../views/TextTable/table.ts';
import {columns, heads, stampInWords} from '../space-time/stamp-words.ts';
import {deedInWords} from './words.ts';

/** The drawing as text: one event per row, in the order of real time, with what each clock says. */
export function eventTable(drawing: Drawing, stamps: ReadonlyMap<string, Stamps>): TextTable {
  return {
    head: ['Event', 'What it does', ...columns.map((clock) => heads[clock])],
    rows: drawing.events.flatMap(({id}) => {
      const stamp = stamps.get(id);
      if (!stamp) return [];
      const said = columns.map((clock) => stampInWords(stamp, clock, drawing.processes));
      return [[nameOf(drawing, id), deedInWords(drawing, id), ...said]];
    }),
  };
}
