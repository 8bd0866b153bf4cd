import {placeOf, runDiagram} from '../../core/simulation/clocks/run-diagram.ts';
import type {Run} from '../space-time/run.ts';
import {causeInWords, factInWords} from './log-words.ts';
import {shown, type Place} from './session.ts';
import {labelOf, seconds} from './words.ts';

/** The run so far, with what happens at each event. */
export function runOf(place: Place): Run {
  const log = shown(place);
  return {
    ...runDiagram(log, place.tape.recording.scenario.nodes, labelOf),
    tell: (event) => {
      const entry = log[placeOf(event)];
      if (!entry) return {when: '', what: ''};
      return {
        when: seconds(entry.at),
        what: [causeInWords(entry.cause), ...entry.facts.map(factInWords)].join('; '),
      };
    },
  };
}
