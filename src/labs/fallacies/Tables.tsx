import {useMemo, type ReactNode} from 'react';
import TextTable from '../../views/TextTable/index.tsx';
import {compared, measureNames} from './measure-words.ts';
import {attemptRows, place, sliceRows, waterfallOf, worthALook} from './rows.ts';
import type {Session} from './session.ts';
import styles from './styles.module.css';
import type {Runs} from './useRuns.ts';

interface Props extends Runs {
  readonly session: Session;
}

/** All that the pictures say, as text: every measure before and now, the rates over time, the attempts that are drawn. */
export default function Tables({session, now, before}: Props): ReactNode {
  const calls = useMemo(() => {
    if (now === null) return [];
    return waterfallOf(now, session.look === null ? worthALook(now) : place(session.look, now.calls.length));
  }, [now, session.look]);
  if (now === null) return null;
  const columns = [
    ...(before ? [{head: 'Before', measures: before.measures}] : []),
    {head: 'Now', measures: now.measures},
  ];
  return (
    <div className={styles.tables}>
      <TextTable table={compared(measureNames, columns)} caption="Every measure" />
      <TextTable table={sliceRows(now)} caption="Load and goodput over time" />
      <TextTable
        table={attemptRows(calls)}
        caption="The attempts that are drawn, in milliseconds since their call"
      />
    </div>
  );
}
