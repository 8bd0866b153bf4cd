import type {ReactNode} from 'react';
import Editor from '../workbench/Editor.tsx';
import type {Case} from './cases/case.ts';
import Code from './Code.tsx';
import Schedule from './Schedule.tsx';
import {storyIn, type Action, type Session} from './session.ts';
import styles from './styles.module.css';

interface Props {
  readonly about: Case;
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  readonly write: (check: string) => void;
}

const none: readonly number[] = [];

/** The node under trial: what it claims, its code, and what the reader brings against it. */
export default function Suspect({about, session, dispatch, write}: Props): ReactNode {
  const lines = storyIn(session)?.moments[session.place]?.lines ?? none;
  return (
    <div className={styles.suspect} key={about.name}>
      {about.claim.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Code code={about.wrong} label="The node under trial" lines={lines} />
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
    </div>
  );
}
