import type {ReactNode} from 'react';
import Dare from '../frame/Dare.tsx';
import parts from '../frame/parts.module.css';
import {challengeOf, workedDrawing} from './challenges.ts';
import Editor from './Editor.tsx';
import Skews from './Skews.tsx';
import type {Action, Session} from './session.ts';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

/** What can be drawn, the clocks that can be wrong, and the dare. */
export default function Story({session, dispatch}: Props): ReactNode {
  const {preset, drawing, isShown, past} = session;
  const challenge = challengeOf(preset);
  return (
    <>
      <details className={parts.fold}>
        <summary>Draw, and set the clocks</summary>
        <Editor session={session} dispatch={dispatch} />
        <Skews session={session} dispatch={dispatch} />
      </details>
      {challenge && (
        <Dare
          key={preset}
          item={`labs/clocks/dares/${preset}`}
          closing={challenge.closing}
          dare={challenge.dare}
          hint={challenge.hint}
          isOpen={past.length > 0}
          isMet={!isShown && challenge.isMet(drawing)}
          run={() => import('./link.ts').then(({linkTo}) => linkTo('', session))}
          onWorked={() => {
            dispatch({type: 'worked', drawing: workedDrawing(preset, challenge)});
          }}
        />
      )}
    </>
  );
}
