import {useDeferredValue, useMemo, type ReactNode} from 'react';
import SpaceTimeRun from '../space-time/index.tsx';
import {runOf} from './run-in-time.ts';
import type {Session} from './session.ts';

/** The run so far in space and time, with its clocks. */
export default function RunInTime({session}: {readonly session: Session}): ReactNode {
  // It may come a moment after the picture; it must not hold that up.
  const {recording, length} = useDeferredValue(session);
  const run = useMemo(() => runOf({recording, length}), [recording, length]);
  return <SpaceTimeRun run={run} />;
}
