import type {ReactNode} from 'react';
import Dare from '../frame/Dare.tsx';
import type {Case} from './cases/case.ts';
import {caseItem} from './cases/index.ts';
import Code from './Code.tsx';
import {isExposed, type Action, type Session} from './session.ts';

interface Props {
  readonly about: Case;
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

/** The dare, and what was wrong once that has been seen. */
export default function Story({about, session, dispatch}: Props): ReactNode {
  const met = isExposed(session);
  return (
    <>
      <Dare
        key={about.name}
        item={caseItem(about.name)}
        closing="It looks right, and passes as long as nothing goes wrong. It is not right."
        dare={
          session.means === 'faults'
            ? 'Expose it: find faults under which this node fails, and the same node without the bug does not.'
            : 'Expose it: write a check that accuses a run in which it does wrong, and none in which all is well.'
        }
        hint={about.hint}
        isMet={met}
        isOpen={session.hasTried}
        run={() => import('./link.ts').then(({linkTo}) => linkTo('', session))}
        onWorked={() => {
          dispatch({type: 'worked'});
        }}
      />
      {met && <Found about={about} />}
    </>
  );
}

function Found({about: {because, seen, fixed}}: {readonly about: Case}): ReactNode {
  return (
    <div>
      <p>{because}</p>
      {seen && (
        <p>
          {seen.says} (<a href={seen.url}>{seen.source}</a>)
        </p>
      )}
      <details>
        <summary>The node without the bug</summary>
        <Code code={fixed} label="The fixed node" />
      </details>
    </div>
  );
}
