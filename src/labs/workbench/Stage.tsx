import {useRef, type ReactNode} from 'react';
import Editor from './Editor.tsx';
import type {Exercise} from './exercises/exercise.ts';
import {storyIn, type Action, type Session} from './session.ts';
import LookSide from './sides/Look.tsx';
import WriteSide from './sides/Write.tsx';
import Task from './Task.tsx';
import {useDrop} from './useDrop.ts';
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
  const run = session.outcome.kind === 'failed' ? 'The failing run' : 'A run';
  return (
    <WriteSide
      ref={inside}
      story={storyIn(session)}
      shows={session.shows}
      show={(what) => {
        dispatch({type: 'show', what});
      }}
      names={{code: 'Your code', run}}
      asked={{label: 'What is asked for', says: <Task exercise={exercise} />}}
    >
      <Editor code={session.code} onCode={write} lines={ownLines(session)} isPlain={isPlain} />
    </WriteSide>
  );
}

interface LookProps {
  readonly session: Session;
  readonly go: (place: number) => void;
}

/** The run that there is to look at, with the lines of the code that the moment is about. */
export function Look({session, go}: LookProps): ReactNode {
  const {code, isChanged, place, shows} = session;
  // The lines are those of the code that was run.
  const lines = isChanged ? none : ownLines(session);
  return (
    <LookSide
      story={storyIn(session)}
      what={runName(session)}
      empty="When a seed fails, the smallest run that fails in the same way stands here, message by message, with the lines of your code that sent them."
      about={{code, lines}}
      {...{place, go, shows}}
    />
  );
}

/** The lines of the reader's own code that the moment is about: not those of a node that ran elsewhere. */
function ownLines(session: Session): readonly number[] {
  if (session.outcome.kind === 'opened') return none;
  return storyIn(session)?.moments[session.place]?.lines ?? none;
}
