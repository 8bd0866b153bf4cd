import clsx from 'clsx';
import {useRef, type ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import type {Story as RunStory} from '../../core/workbench/virtual/moments.ts';
import DrawnRun from './DrawnRun.tsx';
import Editor from './Editor.tsx';
import type {Exercise} from './exercises/exercise.ts';
import {storyIn, type Action, type Session} from './session.ts';
import styles from './styles.module.css';
import Task from './Task.tsx';
import {useDrop} from './useDrop.ts';
import {usePart} from './usePart.ts';
import {runName} from './words.ts';

interface WriteProps {
  readonly session: Session;
  readonly exercise: Exercise;
  readonly write: (code: string) => void;
  readonly dispatch: (action: Action) => void;
  readonly isPlain: boolean;
  readonly openFile: (file: File) => void;
}

const none: readonly number[] = [];

/** What is asked for, and the node that the reader writes, with the lines marked that the moment looked at is about. */
export function Write({session, exercise, write, dispatch, isPlain, openFile}: WriteProps): ReactNode {
  const inside = useRef<HTMLDivElement>(null);
  useDrop(inside, openFile);
  const story = storyIn(session);
  const lines = ownLines(session);
  return (
    <>
      {story && <Sides session={session} dispatch={dispatch} />}
      <div ref={inside} className={styles.write}>
        <div className={styles.asked} tabIndex={0} role="region" aria-label="What is asked for">
          <Task exercise={exercise} />
        </div>
        <Editor code={session.code} onCode={write} lines={lines} isPlain={isPlain} />
      </div>
    </>
  );
}

/** Where there is no room for both: the code or the run. */
function Sides({session, dispatch}: Pick<WriteProps, 'session' | 'dispatch'>): ReactNode {
  const sides = [
    ['code', 'Your code'],
    ['run', session.outcome.kind === 'failed' ? 'The failing run' : 'A run'],
  ] as const;
  return (
    <div className={styles.sides} role="group" aria-label="On the stage">
      {sides.map(([what, name]) => (
        <button
          key={name}
          type="button"
          className={clsx(controls.inset, what === session.shows && styles.shown)}
          aria-pressed={what === session.shows}
          onClick={() => {
            dispatch({type: 'show', what});
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

interface LookProps {
  readonly session: Session;
  readonly go: (place: number) => void;
}

/** The run that there is to look at, with the lines of the code that the moment is about. */
export function Look({session, go}: LookProps): ReactNode {
  const story = storyIn(session);
  if (!story) {
    return (
      <p className={clsx(styles.empty, styles.wide)}>
        When a seed fails, the smallest run that fails in the same way stands here, message by message, with
        the lines of your code that sent them.
      </p>
    );
  }
  return (
    <div className={styles.look}>
      <Drawn {...{session, story, go}} />
      <Lines session={session} />
    </div>
  );
}

function Drawn({session, story, go}: LookProps & {readonly story: RunStory}): ReactNode {
  const {part, inside, goInside} = usePart(story, session.place, go);
  return <DrawnRun story={part} what={runName(session)} place={inside} go={goInside} />;
}

/** Where the code is out of sight: its lines that the moment is about, as they were run. */
function Lines({session}: Pick<LookProps, 'session'>): ReactNode {
  const [line] = ownLines(session);
  const text = line === undefined || session.isChanged ? undefined : session.code.split('\n')[line - 1];
  return (
    <p className={styles.line}>
      {text !== undefined && <code key={`${line} ${text}`}>{`${line}  ${text.trim()}`}</code>}
    </p>
  );
}

/** The lines of the reader's own code that the moment is about: not those of a node that ran elsewhere. */
function ownLines(session: Session): readonly number[] {
  if (session.outcome.kind === 'opened') return none;
  return storyIn(session)?.moments[session.place]?.lines ?? none;
}

/** Which of the two stands on the stage, where it has no room for both. */
export function sideOf(session: Session): string | undefined {
  if (storyIn(session) === null) return styles.stage;
  return clsx(styles.stage, session.shows === 'run' ? styles.showsRun : styles.showsCode);
}
