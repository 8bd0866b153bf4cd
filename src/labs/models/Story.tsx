import {useMemo, type ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import Dare from '../frame/Dare.tsx';
import Undo from '../frame/Undo.tsx';
import type {useEditing} from '../history/useEditing.ts';
import {isMet} from './challenges.ts';
import Panels from './Panels.tsx';
import {challenges} from './scenarios.ts';
import {begin, operationsOf, type Action, type Session} from './session.ts';
import type {Judging} from './useJudged.ts';
import {workedChange} from './worked.ts';

interface Props {
  readonly session: Session;
  readonly operations: readonly Operation[];
  readonly judging: Judging;
  readonly editing: ReturnType<typeof useEditing>;
  readonly dispatch: (action: Action) => void;
}

/** What belongs to the moment: the way back from the last change, what is chosen, and the dare. */
export default function Story({session, operations, judging, editing, dispatch}: Props): ReactNode {
  const {model, pair, place} = session;
  const chosen =
    place === null && editing.chosen !== null && editing.chosen.id !== null ? editing.chosen : null;
  const read = chosen?.operation.f === 'read' && chosen.operation.outcome === 'ok' ? chosen.index : null;
  return (
    <>
      <Undo {...{session, dispatch}} />
      {(model !== null || pair !== null || read !== null) && (
        <Panels {...{session, operations, read, dispatch}} />
      )}
      <ExampleDare {...{session, operations, judging, dispatch}} />
    </>
  );
}

function ExampleDare({session, operations, judging, dispatch}: Omit<Props, 'editing'>): ReactNode {
  const {example, isShown, place, isDared} = session;
  const challenge = challenges[example];
  const original = useMemo(() => operationsOf(begin(example)), [example]);
  if (!challenge) return null;
  const isOwn = !isShown && place === null && judging.whole !== null;
  return (
    <Dare
      key={example}
      item={`labs/models/dares/${example}`}
      {...challenge}
      isOpen={isDared}
      isMet={isOwn && isMet(challenge, original, operations, judging.whole)}
      run={() => import('./link.ts').then(({linkTo}) => linkTo('', session))}
      onWorked={() => {
        const events = workedChange(challenge, original);
        if (events) dispatch({type: 'events', events, initial: null, isShown: true});
      }}
    />
  );
}
