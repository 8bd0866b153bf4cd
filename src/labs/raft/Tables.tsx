import {useDeferredValue, type ReactNode} from 'react';
import {fingerprint, trace} from '../../core/simulation/trace.ts';
import EventTable from '../../views/EventTable/index.tsx';
import {describe} from '../../views/Network/describe.ts';
import TextTable from '../../views/TextTable/index.tsx';
import parts from '../frame/parts.module.css';
import type {Judgement} from './judgement.ts';
import {logRows, MOST_ROWS} from './log-words.ts';
import {logsTable} from './logs-table.ts';
import {networkLinks, networkMessages, networkNodes} from './pictures.ts';
import {shown, worldOf, type Session} from './session.ts';
import {tellingTable} from './telling-table.ts';
import {seconds} from './words.ts';

export interface TablesProps {
  readonly session: Session;
  readonly judgement: Judgement;
}

/** All that the pictures say, as text: the servers, what mattered, the clients' requests, and the newest of the log. */
export default function Tables({session, judgement}: TablesProps): ReactNode {
  // A long log may come a moment after the picture; it must not hold it up.
  const moment = useDeferredValue(session);
  const world = worldOf(moment);
  const log = shown(moment);
  return (
    <>
      <p>
        The network at {seconds(moment.at)}:{' '}
        {describe(networkNodes(world), networkLinks(world), networkMessages(moment, world))}.
      </p>
      <TextTable
        table={logsTable(world)}
        caption="The servers, in the names of figure 2"
        className={parts.log}
      />
      <TextTable table={tellingTable(moment)} caption="What mattered so far" className={parts.log} />
      <Requests {...judgement} />
      <Newest log={log} />
    </>
  );
}

function Requests({history, verdict}: Judgement): ReactNode {
  if (history.length === 0) return null;
  return (
    <EventTable
      operations={history}
      clash={verdict.kind === 'illegal' ? verdict.reason.clash : []}
      title="The clients’ requests as a table"
      clock="microseconds"
    />
  );
}

function Newest({log}: {readonly log: ReturnType<typeof shown>}): ReactNode {
  return (
    <>
      <TextTable
        table={logRows(log)}
        caption={
          log.length > MOST_ROWS
            ? `The newest ${MOST_ROWS} of ${log.length} entries of the run`
            : 'The run so far'
        }
        className={parts.log}
      />
      <p>
        Fingerprint of the run so far: <code>{fingerprint(trace(log))}</code>. The same seed and the same
        faults give the same one on every machine.
      </p>
    </>
  );
}
