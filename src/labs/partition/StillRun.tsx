import type {ReactNode} from 'react';
import EventTable from '../../views/EventTable/index.tsx';
import Timeline from '../../views/Timeline/index.tsx';
import Verdict from '../../views/Verdict/index.tsx';
import {fullRun, historyOf, judge} from './full-run.ts';
import {faultBands} from './pictures.ts';
import type {PresetName} from './scenarios/index.ts';

/**
 * How the scenario ends, for those who cannot run it: its history, drawn, judged and as a table. Only the server
 * draws this; a browser that runs scripts never looks into a noscript.
 */
export default function StillRun({preset}: {readonly preset: PresetName}): ReactNode {
  const session = fullRun(preset);
  const history = historyOf(session);
  const verdict = judge(history);
  return (
    <noscript>
      <p>This is how the scenario ends when its steps are taken in order:</p>
      <Timeline
        operations={history}
        bands={faultBands(session)}
        title="Requests of the whole scenario"
        clock="microseconds"
      />
      <Verdict operations={history} verdict={verdict} />
      <EventTable operations={history} title="The same requests as a table" clock="microseconds" />
    </noscript>
  );
}
