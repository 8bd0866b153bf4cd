import {useReducer, useState} from 'react';
import {shelfOf, useKeptText} from '../frame/useKeptText.ts';
import type {Opened} from '../frame/useOpened.ts';
import {useRun} from '../workbench/interpreter/useRun.ts';
import {ask} from './ask.ts';
import type {Question} from './judging.ts';
import {isRunning, reduce, type Action, type Session} from './session.ts';

interface Judge {
  readonly session: Session;
  readonly note: string;
  readonly dispatch: (action: Action) => void;
  readonly choose: (name: string) => void;
  readonly write: (check: string) => void;
  /** Why what is typed is not kept; empty when it is. */
  readonly unkept: string;
}

const shelf = shelfOf('judge');
/** The check that the reader left of a case; `null`: none. */
export const {draftOf} = shelf;

/** The lab's one state, with the worker that tries and the storage that keeps what is typed. */
export function useJudge(open: () => Opened<Session>): Judge {
  const [opened] = useState(open);
  const [session, dispatch] = useReducer(reduce, opened.session);
  const [note, setNote] = useState(opened.note);
  const {name} = session;
  const {keep, see, unkept} = useKeptText(shelf, name);
  useRun(isRunning(session), () =>
    ask(questionOf(session), (heard) => {
      dispatch({type: 'heard', heard});
    }),
  );
  return {
    session,
    note,
    dispatch,
    choose: (next) => {
      setNote('');
      dispatch({type: 'case', name: next, check: see(next)});
    },
    write: (check) => {
      keep(name, check, null);
      dispatch({type: 'check', check});
    },
    unkept,
  };
}

function questionOf({name, means, deeds, check}: Session): Question {
  return means === 'faults' ? {kind: 'faults', name, deeds} : {kind: 'check', name, check};
}
