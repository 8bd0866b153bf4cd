import {diagramOf, stampsOfDrawing} from '../../../../src/core/simulation/clocks/drawing.ts';
import {presetOf} from '../../../../src/labs/clocks/scenarios.ts';
import {labelOf} from '../../../../src/labs/clocks/words.ts';

const {drawing, clock} = presetOf('lamport-trap');
const stamps = stampsOfDrawing(drawing);

/** The drawing with which the lab tells of Lamport's numbers, as the lab begins it. */
export const trap = diagramOf(drawing, (id) => {
  const stamp = stamps.get(id);
  return stamp ? labelOf(drawing, id, stamp, clock) : '';
});
