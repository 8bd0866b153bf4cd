import {useMemo, type ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import Dare from '../frame/Dare.tsx';
import Undo from '../frame/Undo.tsx';
import {isMet, workedChange} from './challenges.ts';
import {examples} from './scenarios.ts';
import {read} from './draft.ts';
import {begin, type Action, type Session} from './session.ts';

interface Props {
  readonly session: Session;
  readonly operations: readonly Operation[];
  readonly verdict: Verdict | null;
  readonly dispatch: (action: Action) => void;
}

/** What belongs to the moment: the way back from the last change, and the dare. */
export default function Story({session, operations, verdict, dispatch}: Props): ReactNode {
  const {example} = session;
  const {challenge, spec} = examples[example];
  const original = useMemo(() => {
    const reading = read(begin(example));
    return reading.kind === 'history' ? reading.operations : [];
  }, [example]);
  const isOwn = !session.isShown && session.place === null && session.spec === spec;
  return (
    <>
      <Undo {...{session, dispatch}} />
      <Dare
        key={example}
        item={`labs/history/dares/${example}`}
        {...challenge}
        isOpen={session.isDared}
        isMet={isOwn && verdict !== null && isMet(challenge, original, operations, verdict)}
        run={() => import('./link.ts').then(({linkTo}) => linkTo('', session))}
        onWorked={() => {
          const events = workedChange(challenge, spec, original);
          if (events) dispatch({type: 'events', events, isShown: true});
        }}
      />
    </>
  );
}
