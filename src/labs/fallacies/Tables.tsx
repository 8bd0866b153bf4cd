import {useMemo, type ReactNode} from 'react';
import type {Outcome} from '../../core/calls/measures.ts';
import WideTable from '../frame/WideTable.tsx';
import {compared, measureNames} from './measure-words.ts';
import {attemptRows, place, sliceRows, waterfallOf, worthALook} from './rows.ts';
import type {Session} from './session.ts';
import styles from './styles.module.css';
import type {Runs} from './useRuns.ts';

interface Props extends Runs {
  readonly session: Session;
}

/** All that the pictures say, as text: every measure, the rates over time and the attempts that are drawn, before and now. */
export default function Tables({session, now, before}: Props): ReactNode {
  if (now === null) return null;
  const columns = [
    ...(before ? [{head: 'Before', measures: before.measures}] : []),
    {head: 'Now', measures: now.measures},
  ];
  // Both runs have the same calls, and the same ones are looked at.
  const first = session.look === null ? worthALook(now) : place(session.look, now.calls.length);
  return (
    <div className={styles.tables}>
      <WideTable table={compared(measureNames, columns)} title="Every measure" />
      <RunTables run={now} first={first} when={before ? ', now' : ''} />
      {before && <RunTables run={before} first={first} when=", before" />}
    </div>
  );
}

interface RunProps {
  readonly run: Outcome;
  /** The first call that is drawn. */
  readonly first: number;
  /** What the captions end with: which of two runs this is. */
  readonly when: string;
}

function RunTables({run, first, when}: RunProps): ReactNode {
  const calls = useMemo(() => waterfallOf(run, first, null), [run, first]);
  return (
    <>
      <WideTable table={sliceRows(run)} title={`Load and goodput over time${when}`} />
      <WideTable
        table={attemptRows(calls)}
        title={`The attempts that are drawn, in milliseconds since their call${when}`}
      />
    </>
  );
}
