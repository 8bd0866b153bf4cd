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
  /** Puts a text there, and keeps what was there as a version. */
  readonly take: (code: string) => void;
  /** Puts code there that meets the dare, and explores it; what was there becomes a version. */
  readonly worked: () => void;
  /** Older texts of this example, the newest first. */
  readonly versions: () => readonly string[];
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
  const {example, code, network} = session;
  const {keep, saw, isKept} = useKeeping(example);
  useRun(isRunning(session), () =>
    ask({example, code, network}, (heard) => {
      dispatch({type: 'heard', heard});
    }),
  );
  /** Puts a text there; the first makes somebody else's code the reader's own, and what was kept before becomes a version. */
  const put = (text: string, version: string | null) => {
    keep(example, text, note === '' ? version : draftOf(example));
    setNote('');
    dispatch({type: 'code', code: text});
  };
  const take = (text: string) => {
    put(text, code);
  };
  return {
    session,
    note,
    dispatch,
    choose: (name) => {
      setNote('');
      dispatch({type: 'example', name, code: saw(name)});
    },
    write: (text) => {
      put(text, null);
    },
    take,
    versions: () => drafts.read(keptAs(example))?.versions ?? [],
    worked: () => {
      take(requireExample(example).dare?.worked ?? code);
      dispatch({type: 'worked'});
    },
    isKept,
  };
}

interface Keeper {
  readonly keep: (name: string, text: string, version: string | null) => void;
  /** What is kept of an example, which is seen now: whatever else is found there later, another tab has written. */
  readonly saw: (name: string) => string | null;
  readonly isKept: boolean;
}

function useKeeping(first: string): Keeper {
  const [isKept, setKept] = useState(true);
  const [seen] = useState(() => new Map([[first, draftOf(first)]]));
  return {
    keep: (name, text, version) => {
      setKept(drafts.keep(keptAs(name), text, seen.get(name) ?? null, version));
      seen.set(name, text);
    },
    saw: (name) => {
      const draft = draftOf(name);
      seen.set(name, draft);
      return draft;
    },
    isKept,
  };
}
