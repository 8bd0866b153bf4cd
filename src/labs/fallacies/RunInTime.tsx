import {useDeferredValue, useMemo, useState, type ReactNode} from 'react';
import type {Outcome} from '../../core/calls/measures.ts';
import Select from '../frame/Select.tsx';
import SpaceTimeRun from '../space-time/index.tsx';
import {place, SHOWN, worthALook} from './rows.ts';
import {namedCalls, runOf} from './run-in-time.ts';
import type {Session} from './session.ts';

interface Props {
  /** Null where the page does not make the run. */
  readonly outcome: Outcome | null;
  readonly look: Session['look'];
}

const ALL = -1;

/** The calls that the waterfall draws in space and time, all of them or one. */
export default function RunInTime({outcome, look}: Props): ReactNode {
  if (outcome === null) return <p>This run has more events than the page can make at once.</p>;
  return <Calls outcome={outcome} look={look} />;
}

function Calls(props: {readonly outcome: Outcome; readonly look: Session['look']}): ReactNode {
  // It may come a moment after the pictures; it must not hold a slider up.
  const outcome = useDeferredValue(props.outcome);
  const look = useDeferredValue(props.look);
  const [asked, setAsked] = useState(ALL);
  const first = look === null ? worthALook(outcome) : place(look, outcome.calls.length);
  const drawn = useMemo(() => range(first, outcome.calls.length), [first, outcome]);
  const chosen = drawn.includes(asked) ? asked : ALL;
  const run = useMemo(() => runOf(outcome, chosen === ALL ? drawn : [chosen]), [outcome, drawn, chosen]);
  return (
    <>
      <Select
        name="Calls in this picture"
        value={chosen}
        options={[
          {value: ALL, text: `${namedCalls(drawn)}, as they are drawn above`},
          ...drawn.map((call) => ({value: call, text: namedCalls([call])})),
        ]}
        onChange={setAsked}
      />
      <SpaceTimeRun run={run} />
    </>
  );
}

/** The numbers of the calls that the waterfall draws. */
const range = (first: number, calls: number): readonly number[] =>
  Array.from({length: Math.min(SHOWN, calls - first)}, (_, number) => first + number);
