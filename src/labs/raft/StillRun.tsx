import type {ReactNode} from 'react';
import EventTable from '../../views/EventTable/index.tsx';
import Timeline from '../../views/Timeline/index.tsx';
import TextTable from '../../views/TextTable/index.tsx';
import Badge from '../../views/Verdict/Badge.tsx';
import {verdictInWords} from './announce.ts';
import {fullRun} from './full-run.ts';
import {judge} from './judgement.ts';
import {tellingTable} from './telling-table.ts';
import {faultBands} from './pictures.ts';

/**
 * How the first story ends, for those who cannot run it. Only the server has this.
 */
export default function StillRun(): ReactNode {
  const session = fullRun('isolate');
  const judgement = judge(session);
  const {history} = judgement;
  return (
    <noscript>
      <p>This is how the story goes when its steps are taken in order:</p>
      <Timeline
        operations={history}
        bands={faultBands(session)}
        title="Requests of the whole story"
        clock="microseconds"
      />
      <Badge {...verdictInWords(judgement)} />
      <TextTable table={tellingTable(session)} caption="What mattered" />
      <EventTable operations={history} title="The same requests as a table" clock="microseconds" />
    </noscript>
  );
}
