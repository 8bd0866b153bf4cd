import {useReducer, useState} from 'react';
import {shelfOf, useKeptText} from '../frame/useKeptText.ts';
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
  /** Why what is typed is not kept; empty when it is. */
  readonly unkept: string;
}

const shelf = shelfOf('explore');
/** The code that the reader left of an example; `null`: none. */
export const {draftOf} = shelf;

/** The lab's one state, with the worker that explores and the storage that keeps what is typed. */
export function useExplorer(open: () => Opened<Session>): Explorer {
  const [opened] = useState(open);
  const [session, dispatch] = useReducer(reduce, opened.session);
  const [note, setNote] = useState(opened.note);
  const {example, code, network} = session;
  const {keep, see, unkept} = useKeptText(shelf, example);
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
      dispatch({type: 'example', name, code: see(name)});
    },
    write: (text) => {
      put(text, null);
    },
    take,
    versions: () => shelf.versionsOf(example),
    worked: () => {
      take(requireExample(example).dare?.worked ?? code);
      dispatch({type: 'worked'});
    },
    unkept,
  };
}
