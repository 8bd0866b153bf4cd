import type {ReactNode} from 'react';
import {following} from '../frame/following.ts';
import EventRow from '../history/EventRow.tsx';
import {exampleNames, examples} from './scenarios.ts';
import type {Action, Session} from './session.ts';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  /** Names the verdicts of this moment: when one turns, time stands a little longer. */
  readonly mark: string;
}

/** The next example, and the way through this one, event by event. */
export default function LabRow({session, dispatch, mark}: Props): ReactNode {
  const {example, place, playing, events} = session;
  const name = following(exampleNames, example);
  const next = {
    label: `Next: ${examples.get(name)?.title ?? name}`,
    press: () => {
      dispatch({type: 'example', name});
    },
  };
  return <EventRow {...{next, place, playing, dispatch, mark}} count={events.length} />;
}
