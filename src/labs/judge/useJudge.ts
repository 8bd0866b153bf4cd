import {useReducer, useState} from 'react';
import {drafts} from '../../hooks/workbench/browser-drafts.ts';
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
}

const keptAs = (name: string): string => `judge-${name}`;

/** The check that the reader left of a case; `null`: none. */
export function draftOf(name: string): string | null {
  return drafts.read(keptAs(name))?.text ?? null;
}

/** The lab's one state, with the worker that tries and the storage that keeps what is typed. */
export function useJudge(open: () => Opened<Session>): Judge {
  const [opened] = useState(open);
  const [session, dispatch] = useReducer(reduce, opened.session);
  const [note, setNote] = useState(opened.note);
  const {name} = session;
  const [seen] = useState(() => new Map([[name, draftOf(name)]]));
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
      const draft = draftOf(next);
      seen.set(next, draft);
      setNote('');
      dispatch({type: 'case', name: next, check: draft});
    },
    write: (check) => {
      drafts.keep(keptAs(name), check, seen.get(name) ?? null, null);
      seen.set(name, check);
      dispatch({type: 'check', check});
    },
  };
}

function questionOf({name, means, deeds, check}: Session): Question {
  return means === 'faults' ? {kind: 'faults', name, deeds} : {kind: 'check', name, check};
}
