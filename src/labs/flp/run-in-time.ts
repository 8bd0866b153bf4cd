import {processName} from '../../core/exploring/process-name.ts';
import type {Run} from '../space-time/run.ts';
import type {Game} from './game.ts';
import {everything, isRounds, runDiagram} from './run-diagram.ts';
import type {Taken} from './session.ts';
import {happened} from './words.ts';

/** The whole run, with what happens at each event. The model is asynchronous: nobody in it has a clock. */
export function wholeRun(game: Game, taken: readonly Taken[]): Run {
  const {processes, ...drawn} = runDiagram(game, taken, everything);
  const labels = new Map(drawn.events.map(({id, label}) => [id, label]));
  return {
    diagram: {...drawn, processes: processes.map(({id}, place) => ({id, label: processName(place)}))},
    walls: null,
    tell: (event) => {
      const place = Number.parseInt(event, 10);
      if (isRounds(taken)) return inRounds(place, labels.get(event));
      const target = taken[place]?.target;
      return {when: `step ${place + 1}`, what: target ? happened(target) : ''};
    },
  };
}

/** Between two rounds everybody has a value; within one it has heard the first phase, and speaks in the second. */
function inRounds(place: number, label: string | undefined): ReturnType<Run['tell']> {
  if (place === 0) return {when: 'the beginning', what: label ?? ''};
  const round = Math.ceil(place / 2);
  return place % 2 === 1
    ? {when: `round ${round}, phase 1`, what: 'hears the first phase, and speaks in the second'}
    : {when: `round ${round}, phase 2`, what: label ?? ''};
}
