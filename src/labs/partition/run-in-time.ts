import {placeOf, runDiagram} from '../../core/simulation/clocks/run-diagram.ts';
import type {Run} from '../space-time/run.ts';
import {shown, type Moment} from './session.ts';
import {entryInWords, labelOf, seconds} from './words.ts';

/** The run so far, with what happens at each event. */
export function runOf(moment: Moment): Run {
  const log = shown(moment);
  return {
    ...runDiagram(log, moment.recording.scenario.nodes, labelOf),
    tell: (event) => {
      const entry = log[placeOf(event)];
      if (!entry) return {when: '', what: ''};
      const {what, then} = entryInWords(entry);
      return {when: seconds(entry.at), what: [what, ...then].join('; ')};
    },
  };
}
