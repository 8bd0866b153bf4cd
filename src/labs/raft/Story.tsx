import type {ReactNode} from 'react';
import {fetched} from '../frame/fetched.tsx';
import type {Action} from './actions.ts';
import {endInWords} from './announce.ts';
import {exhibitNumber} from './exhibits.ts';
import type {Session} from './session.ts';
import type {Seen} from './Stage.tsx';

const After = fetched(() => import('./After.tsx'));

interface Props extends Omit<Seen, 'world'> {
  readonly dispatch: (action: Action) => void;
}

/** What belongs to the moment: that the tape ends and, once the reader has acted, everything that comes of it. */
export default function Story({session, judgement, dispatch}: Props): ReactNode {
  const end = endInWords(session);
  return (
    <>
      {end !== '' && <p key={end}>{end}</p>}
      {hasMore(session) && <After session={session} judgement={judgement} dispatch={dispatch} />}
    </>
  );
}

const hasMore = ({setup, acts, armed, branches, isDared}: Session): boolean =>
  exhibitNumber(setup.preset) > 0 || isDared || acts.length + armed.length > 0 || branches.length > 0;
