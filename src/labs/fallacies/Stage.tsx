import {useMemo, type ReactNode} from 'react';
import type {Outcome} from '../../core/calls/measures.ts';
import controls from '../../css/controls.module.css';
import Waterfall from '../../views/Waterfall/index.tsx';
import Code from './Code.tsx';
import Distribution from './Distribution.tsx';
import {place, SHOWN, waterfallOf, worthALook} from './rows.ts';
import {summary} from './running.ts';
import {presetOf} from './scenarios/index.ts';
import type {Action, Session} from './session.ts';
import styles from './styles.module.css';
import type {Runs} from './useRuns.ts';

interface PictureProps {
  readonly session: Session;
  readonly outcome: Outcome;
  /** Null where there is nothing to compare with. */
  readonly before: Outcome | null;
  readonly dispatch: (action: Action) => void;
}

/** The belief as lines of code, some calls with their attempts, and the way to others. */
export function Picture({session, outcome, before, dispatch}: PictureProps): ReactNode {
  const first = session.look === null ? worthALook(outcome) : place(session.look, outcome.calls.length);
  const calls = useMemo(() => waterfallOf(outcome, first, before), [outcome, first, before]);
  const last = first + calls.length;
  return (
    <div className={styles.picture}>
      <Code text={presetOf(session.preset).code} />
      <Waterfall label={`Calls ${first + 1} to ${last} with their attempts`} calls={calls} />
      <label className={styles.look}>
        <span className={controls.heard}>Calls that are drawn</span>
        <input
          type="range"
          min={0}
          max={Math.max(1, outcome.calls.length - SHOWN)}
          value={first}
          aria-valuetext={`calls ${first + 1} to ${last} of ${outcome.calls.length}`}
          onChange={({target}) => {
            dispatch({type: 'look', call: target.valueAsNumber});
          }}
        />
      </label>
    </div>
  );
}

/** How long calls took, before and now. */
export function Latencies({
  now,
  before,
}: {
  readonly now: Outcome;
  readonly before: Runs['before'];
}): ReactNode {
  const series = useMemo(
    () => [
      {name: 'now', distribution: summary(now).distribution},
      ...(before ? [{name: 'before', distribution: summary(before).distribution}] : []),
    ],
    [now, before],
  );
  return <Distribution label="Latency of the calls" series={series} />;
}
