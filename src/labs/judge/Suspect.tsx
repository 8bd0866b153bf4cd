import type {ReactNode} from 'react';
import Editor from '../workbench/Editor.tsx';
import Write from '../workbench/sides/Write.tsx';
import type {Case} from './cases/case.ts';
import Code from './Code.tsx';
import Schedule from './Schedule.tsx';
import {linesOf, storyIn, type Action, type Session} from './session.ts';

interface Props {
  readonly about: Case;
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  readonly write: (check: string) => void;
}

const none: readonly number[] = [];

/** The node under trial: what it claims, its code, and what the reader brings against it. */
export default function Suspect({about, session, dispatch, write}: Props): ReactNode {
  const claim = about.claim.map((sentence) => <p key={sentence}>{sentence}</p>);
  return (
    <Write
      key={about.name}
      story={storyIn(session)}
      shows={session.shows}
      show={(what) => {
        dispatch({type: 'show', what});
      }}
      names={{code: 'The node', run: session.outcome.kind === 'exposed' ? 'The failing run' : 'The run'}}
      asked={{label: 'What the node claims', says: claim}}
    >
      <Code code={about.wrong} label="The node under trial" lines={linesOf(session)} />
      {session.means === 'faults' ? (
        <Schedule {...{about, session, dispatch}} />
      ) : (
        <Editor
          code={session.check}
          onCode={write}
          lines={none}
          isPlain={false}
          label="Your check, in JavaScript"
        />
      )}
    </Write>
  );
}
