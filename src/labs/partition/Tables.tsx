import {useDeferredValue, type ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import EventTable from '../../views/EventTable/index.tsx';
import LogTable from './LogTable.tsx';
import {shown, type Session} from './session.ts';

interface Props {
  readonly session: Session;
  readonly history: readonly Operation[];
  readonly verdict: Verdict;
}

/** All that the pictures say, as text: the clients' requests, and every entry of the log. */
export default function Tables({session, history, verdict}: Props): ReactNode {
  // A long log may come a moment after the picture; it must not hold it up.
  const moment = useDeferredValue(session.length);
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
      <LogTable log={shown({...session, length: moment})} />
    </>
  );
}
