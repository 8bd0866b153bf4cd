import {useReducer, useState} from 'react';
import {withVersion} from '../../core/workbench/draft.ts';
import {drafts} from '../../hooks/workbench/browser-drafts.ts';
import type {Opened} from '../frame/useOpened.ts';
import {askTyped} from './ask-typed.ts';
import {requireExercise} from './exercises/index.ts';
import {useRun} from './interpreter/useRun.ts';
import {useFile} from './useFile.ts';
import {isRunning, reduce, type Action, type Session} from './session.ts';

interface Workbench {
  readonly session: Session;
  readonly note: string;
  /** What there is to say of a file that has been opened. */
  readonly fileNote: string;
  readonly dispatch: (action: Action) => void;
  readonly run: () => void;
  readonly choose: (exercise: string) => void;
  /** Puts a text into the editor, and keeps what was there as a version. */
  readonly take: (code: string) => void;
  readonly write: (code: string) => void;
  readonly versions: () => readonly string[];
  /** Opens a file that somebody chose or dropped: a run to look at, or code to run. */
  readonly openFile: (file: File) => void;
  /** Why what is typed is not kept; empty when it is. */
  readonly unkept: string;
}

/** The code that the reader left of an exercise; `null`: none. */
export function draftOf(exercise: string): string | null {
  return drafts.read(exercise)?.text ?? null;
}

/** Older texts, the newest first; the reader's own is among them as long as somebody else's stands in its place. */
function versionsOf({exercise, isForeign}: Session): readonly string[] {
  const draft = drafts.read(exercise);
  if (draft === null) return [];
  return isForeign ? withVersion(draft.versions, draft.text) : draft.versions;
}

/** The workbench's one state, with the worker that runs the code and the storage that keeps it. */
export function useWorkbench(open: () => Opened<Session>): Workbench {
  const [opened] = useState(open);
  const [session, dispatch] = useReducer(reduce, opened.session);
  const {exercise, code, choice, first, count} = session;
  const keeper = useKeeping(opened.session);
  useRun(isRunning(session), () =>
    askTyped({exercise, code, choice, first, count}, (heard) => {
      dispatch({type: 'heard', heard});
    }),
  );
  const file = useFile(draftOf, takes(keeper, dispatch));
  return {
    session,
    fileNote: file.noteOf(session),
    note: session.isForeign || !opened.session.isForeign ? opened.note : '',
    dispatch,
    write: (next) => {
      keeper.keep(exercise, next, null);
      dispatch({type: 'code', code: next});
    },
    openFile: file.open,
    run: () => {
      file.leave();
      // Somebody else's code becomes the reader's own when it is changed, and not before.
      if (!session.isForeign) keeper.keep(exercise, code, code);
      dispatch({type: 'run'});
    },
    take: (next) => {
      keeper.keep(exercise, next, code);
      dispatch({type: 'code', code: next});
    },
    choose: (name) => {
      file.leave();
      const draft = draftOf(name);
      keeper.saw(name, draft);
      dispatch({type: 'exercise', name, code: draft ?? requireExercise(name).start});
    },
    versions: () => versionsOf(session),
    unkept: keeper.unkept,
  };
}

/** Somebody else's code comes beside the reader's own, which becomes a version when that one is kept. */
const takes = (keeper: Keeper, dispatch: (action: Action) => void) => (action: Action) => {
  if (action.type === 'taken') keeper.saw(action.session.exercise, null);
  dispatch(action);
};

interface Keeper {
  /** This is what was kept when it was read: whatever else is found there later, another tab has written. */
  readonly saw: (exercise: string, text: string | null) => void;
  readonly keep: (exercise: string, text: string, version: string | null) => void;
  readonly unkept: string;
}

/** Keeps what is typed, at once. */
function useKeeping({exercise: first, isForeign}: Session): Keeper {
  const [unkept, setUnkept] = useState('');
  const [last] = useState(() => new Map([[first, isForeign ? null : draftOf(first)]]));
  const keep = (exercise: string, text: string, version: string | null) => {
    const seen = last.get(exercise) ?? null;
    const isKept = drafts.keep(exercise, text, seen, version);
    last.set(exercise, text);
    setUnkept(isKept ? '' : 'This browser does not keep what you type: copy it before you leave.');
  };
  const saw = (exercise: string, text: string | null) => {
    last.set(exercise, text);
  };
  return {keep, saw, unkept};
}
