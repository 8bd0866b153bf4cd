import {useEffect, useMemo, useState} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import type {SpecName} from '../../core/checking/specs/index.ts';
import {beginsAnew} from '../frame/history-session.ts';
import {useOpened, type Opened} from '../frame/useOpened.ts';
import {prefixOf} from './prefix.ts';
import {read} from './draft.ts';
import {reduce, type Action, type Session} from './session.ts';

/** The text is read when the reader has paused for so long, so that no half line is called wrong. */
const PAUSE_MS = 400;

interface History extends Opened<Session> {
  /** The text with what is being written. */
  readonly text: string;
  readonly write: (text: string) => void;
  /** What else is done to the text comes before what is being written. */
  readonly dispatch: (action: Action) => void;
  /** What is wrong with the text; null if nothing is. */
  readonly problem: string | null;
  /** While a text is being corrected, the last history that could be read. */
  readonly shown: {
    readonly spec: SpecName;
    readonly whole: readonly Operation[];
    /** Those of the moment that one looks at. */
    readonly operations: readonly Operation[];
  };
}

/** The history that the reader works at: its text, and the operations that the text says. */
export function useHistory(open: () => Opened<Session>): History {
  const {session, note, dispatch} = useOpened(open, {reduce, beginsAnew});
  const {spec, text} = session;
  const [written, write] = useState<string | null>(null);
  const reading = useMemo(() => read({spec, text}), [spec, text]);
  const [last, setLast] = useState({spec, whole: reading.kind === 'history' ? reading.operations : []});
  if (reading.kind === 'history' && reading.operations !== last.whole)
    setLast({spec, whole: reading.operations});
  const readable = reading.kind === 'history' ? {spec, whole: reading.operations} : last;
  const {whole} = readable;
  const {place} = session;
  const operations = useMemo(() => (place === null ? whole : prefixOf(whole, place)), [whole, place]);

  useEffect(() => {
    if (written === null) return;
    const timer = setTimeout(() => {
      dispatch({type: 'text', text: written});
      write(null);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [written, dispatch]);

  return {
    session,
    note,
    text: written ?? text,
    write,
    dispatch: (action) => {
      if (!['spec', 'place', 'play', 'pause'].includes(action.type)) write(null);
      dispatch(action);
    },
    problem: reading.kind === 'problem' ? reading.problem : null,
    shown: {...readable, operations},
  };
}
