import {useDeferredValue, useMemo, type ReactNode} from 'react';
import SpaceTimeRun from '../space-time/index.tsx';
import {wholeRun} from './run-in-time.ts';
import type {Session} from './session.ts';

/** The run so far in space and time, with its logical clocks. */
export default function RunInTime({session}: {readonly session: Session}): ReactNode {
  const {game, taken} = useDeferredValue(session);
  const run = useMemo(() => wholeRun(game, taken), [game, taken]);
  return <SpaceTimeRun run={run} />;
}
