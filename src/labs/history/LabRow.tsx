import type {ReactNode} from 'react';
import {following} from '../frame/following.ts';
import EventRow from './EventRow.tsx';
import {exampleNames, examples} from './scenarios.ts';
import type {Action, Session} from './session.ts';

interface Props {
  readonly session: Session;
  /** How many events the history has. */
  readonly count: number;
  readonly dispatch: (action: Action) => void;
  /** Names the verdict of this moment: when it turns, time stands a little longer. */
  readonly mark: string;
}

/** The next example, and the way through this one, event by event. */
export default function LabRow({session, count, dispatch, mark}: Props): ReactNode {
  const {example, place, playing} = session;
  const name = following(exampleNames, example);
  const next = {
    label: `Next: ${examples[name].title}`,
    press: () => {
      dispatch({type: 'example', name});
    },
  };
  return <EventRow {...{next, place, playing, count, dispatch, mark}} />;
}
