import {useEffect, useMemo, useState} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import type {SpecName} from '../../core/checking/specs/index.ts';
import {useOpened, type Opened} from '../frame/useOpened.ts';
import {open} from './link.ts';
import type {ExampleName} from './scenarios.ts';
import {beginsAnew, read, reduce, type Action, type Session} from './session.ts';

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
  /** While a text is being mended, the last history that could be read. */
  readonly shown: {readonly spec: SpecName; readonly operations: readonly Operation[]};
}

/** The history that the reader works at: its text, and the operations that the text says. */
export function useHistory(address: string, example: ExampleName): History {
  const {session, note, dispatch} = useOpened(() => open(address, example), {reduce, beginsAnew});
  const {spec, text} = session;
  const [written, write] = useState<string | null>(null);
  const reading = useMemo(() => read({spec, text}), [spec, text]);
  const [last, setLast] = useState({spec, operations: reading.kind === 'history' ? reading.operations : []});
  if (reading.kind === 'history' && reading.operations !== last.operations)
    setLast({spec, operations: reading.operations});

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
      if (action.type !== 'spec') write(null);
      dispatch(action);
    },
    problem: reading.kind === 'problem' ? reading.problem : null,
    shown: reading.kind === 'history' ? {spec, operations: reading.operations} : last,
  };
}
