import {useDeferredValue, useMemo, type ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import EventTable from '../../views/EventTable/index.tsx';
import {describe} from '../../views/Network/describe.ts';
import LogTable from './LogTable.tsx';
import {networkLinks, networkMessages, networkNodes} from './pictures.ts';
import {shown, worldOf, type Session} from './session.ts';
import {seconds} from './words.ts';

interface Props {
  readonly session: Session;
  readonly history: readonly Operation[];
  readonly verdict: Verdict;
}

/** All that the pictures say, as text: the clients' requests, and every entry of the log. */
export default function Tables({session, history, verdict}: Props): ReactNode {
  // A long log may come a moment after the picture; it must not hold it up.
  const moment = useDeferredValue(session);
  const {recording, length} = moment;
  const world = useMemo(() => worldOf({recording, length}), [recording, length]);
  const log = useMemo(() => shown({recording, length}), [recording, length]);
  return (
    <>
      {history.length > 0 && (
        <EventTable
          operations={history}
          order={verdict.kind === 'linearizable' ? verdict.order : []}
          clash={verdict.kind === 'illegal' ? verdict.reason.clash : []}
          title="The same requests as a table"
          clock="microseconds"
        />
      )}
      <p>
        The network at {seconds(moment.at)}:{' '}
        {describe(
          networkNodes(moment, world, history),
          networkLinks(moment, world),
          networkMessages(moment, world),
        )}
        .
      </p>
      <LogTable log={log} />
    </>
  );
}
