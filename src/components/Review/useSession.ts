import {useState} from 'react';
import {memories} from '../../core/review/due.ts';
import type {Item} from '../../core/review/item.ts';
import {readMemory, reviewKey, writeMemory, type Grade, type Memory} from '../../core/review/memory.ts';
import {begin, counts, give, grade, takeBack, type Session} from '../../core/review/session.ts';
import {valueOf} from '../../core/learning/progress.ts';
import {afterEach} from '../../hooks/review/scheduler.ts';
import {progressStore} from '../../hooks/useProgress.ts';
import {today} from '../../hooks/useToday.ts';

export interface RunningSession {
  /** Null while none is under way. */
  readonly session: Session | null;
  /** What is remembered of each thing as the session began: the question asked depends on it. */
  readonly known: ReadonlyMap<string, Memory>;
  readonly start: (items: readonly Item[]) => void;
  readonly answer: (isRight: boolean, choice: number | null) => void;
  readonly judge: (how: Grade) => void;
  readonly undo: () => void;
  readonly leave: () => void;
}

type State = Pick<RunningSession, 'session' | 'known'>;

const none: State = {session: null, known: new Map<string, Memory>()};

function beginning(ids: readonly string[]): State {
  const seeds = [...crypto.getRandomValues(new Uint32Array(ids.length))];
  return {session: begin(ids, seeds), known: memories(progressStore().state().record)};
}

const kept = (id: string) => valueOf(progressStore().state().record, reviewKey(id));

/**
 * A session under way, each of whose grades is written to the reader's record at once.
 * @param first what it begins with; without it none is under way until `start`
 */
export function useSession(first?: () => readonly string[]): RunningSession {
  const [{session, known}, set] = useState<State>(() => (first ? beginning(first()) : none));
  const goOn = (next: Session): void => set({session: next, known});
  return {
    session,
    known,
    start: (items) => set(beginning(items.map(({id}) => id))),
    answer: (isRight, choice) =>
      set((now) => ({...now, session: now.session && give(now.session, isRight, choice)})),
    judge(how) {
      if (session) goOn(grade(session, how, written(session, how)));
    },
    undo() {
      const last = session?.done.at(-1);
      if (!session || !last) return;
      if (last.before !== undefined) progressStore().set(reviewKey(last.turn.id), last.before);
      goOn(takeBack(session));
    },
    leave: () => set(none),
  };
}

/** Writes what a grade says of the one that is asked; returns what stood there before, or undefined if nothing is written. */
function written({given}: Session, how: Grade) {
  if (!given || !counts(given.turn)) return undefined;
  const {id} = given.turn;
  const before = kept(id);
  progressStore().set(reviewKey(id), writeMemory(afterEach(readMemory(before), today())[how]));
  return before;
}
