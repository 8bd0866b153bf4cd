import {stampsOfDrawing} from '../../core/simulation/clocks/drawing.ts';
import {pairsOf} from '../../core/simulation/clocks/pairs.ts';
import type {LabText} from '../frame/LabText.ts';
import {presetOf, requirePreset} from './scenarios.ts';
import {eventTable} from './tables.ts';

/** The lab in words: every event of the drawing with its clocks, and how many pairs are ordered. */
export function tell(name: string): LabText {
  const {title, intro, drawing} = presetOf(requirePreset(name));
  const stamps = stampsOfDrawing(drawing);
  const pairs = pairsOf(drawing);
  const ordered = pairs.filter(({isOrdered}) => isOrdered).length;
  return {
    title: `Clocks: ${title}`,
    intro,
    parts: [
      {
        said: `Of ${pairs.length} pairs of events ${ordered} are ordered by a path, and ${pairs.length - ordered} are concurrent.`,
        table: eventTable(drawing, stamps),
      },
    ],
  };
}
