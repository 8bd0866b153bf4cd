import {Fragment, type ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import Done from './Done.tsx';
import type {Exercise} from './exercises/exercise.ts';
import type {Session} from './session.ts';
import styles from './styles.module.css';

interface Props {
  readonly session: Session;
  readonly exercise: Exercise;
  /** Puts a text into the editor; what is there becomes a version. */
  readonly take: (code: string) => void;
}

/** Whether it is done; once it has been tried two hints, and behind a wall a node that passes and one that only looks so. */
export default function Story({session, exercise, take}: Props): ReactNode {
  const {hints, reference, because, wrong} = exercise;
  return (
    <Fragment key={exercise.name}>
      <Done session={session} exercise={exercise} />
      {session.isTried && (
        <details className={styles.story}>
          <summary>Hints, and a solution</summary>
          {hints.map((hint, index) => (
            <details key={hint}>
              <summary>{index === 0 ? 'A hint' : 'Another hint'}</summary>
              <p>{hint}</p>
            </details>
          ))}
          <details>
            <summary>A node that looks right, and is not</summary>
            <Code code={wrong} take={take} />
          </details>
          <details>
            <summary>A solution</summary>
            <p>{because}</p>
            <Code code={reference} take={take} />
          </details>
        </details>
      )}
    </Fragment>
  );
}

function Code({code, take}: {readonly code: string; readonly take: Props['take']}): ReactNode {
  return (
    <>
      <pre className={styles.code} tabIndex={0}>
        <code>{code}</code>
      </pre>
      <button
        type="button"
        className={controls.inset}
        onClick={() => {
          take(code);
        }}
      >
        Put it into the editor
      </button>
    </>
  );
}
