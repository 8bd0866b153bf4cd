import {useReducer, useState} from 'react';
import {drafts} from '../../hooks/workbench/browser-drafts.ts';
import type {Opened} from '../frame/useOpened.ts';
import {useRun} from '../workbench/interpreter/useRun.ts';
import {ask} from './ask.ts';
import {requireExample} from './examples/index.ts';
import {isRunning, reduce, type Action, type Session} from './session.ts';

interface Explorer {
  readonly session: Session;
  readonly note: string;
  readonly dispatch: (action: Action) => void;
  readonly choose: (name: string) => void;
  readonly write: (code: string) => void;
  /** Puts the example back, and keeps what was there as a version. */
  readonly anew: () => void;
  /** Whether what is typed is kept. */
  readonly isKept: boolean;
}

const keptAs = (name: string): string => `explore-${name}`;

/** The code that the reader left of an example; `null`: none. */
export function draftOf(name: string): string | null {
  return drafts.read(keptAs(name))?.text ?? null;
}

/** The lab's one state, with the worker that explores and the storage that keeps what is typed. */
export function useExplorer(open: () => Opened<Session>): Explorer {
  const [opened] = useState(open);
  const [session, dispatch] = useReducer(reduce, opened.session);
  const [note, setNote] = useState(opened.note);
  const [isKept, setKept] = useState(true);
  const {example, code, network} = session;
  const [seen] = useState(() => new Map([[example, draftOf(example)]]));
  useRun(isRunning(session), () =>
    ask({code, network}, (heard) => {
      dispatch({type: 'heard', heard});
    }),
  );
  const keep = (text: string, version: string | null) => {
    setKept(drafts.keep(keptAs(example), text, seen.get(example) ?? null, version));
    seen.set(example, text);
    dispatch({type: 'code', code: text});
  };
  return {
    session,
    note,
    dispatch,
    choose: (name) => {
      const draft = draftOf(name);
      seen.set(name, draft);
      setNote('');
      dispatch({type: 'example', name, code: draft});
    },
    write: (text) => {
      // The first change makes somebody else's code the reader's own; what was kept before becomes a version.
      keep(text, note === '' ? null : draftOf(example));
      setNote('');
    },
    anew: () => {
      keep(requireExample(example).code, code);
    },
    isKept,
  };
}
