import type {ItemValue} from '../learning/progress.ts';
import type {Grade} from './memory.ts';

/** One thing that is asked, once. */
export interface Turn {
  readonly id: string;
  /** Makes the numbers of a skill's question. */
  readonly seed: number;
  /** How often it has been asked in this session before. */
  readonly tries: number;
}

/** An answer that has been judged and not graded yet. */
export interface Given {
  readonly turn: Turn;
  readonly isRight: boolean;
  /** The place of the choice that was picked, where it is one of a few. */
  readonly choice: number | null;
}

export interface Graded extends Given {
  readonly grade: Grade;
  /** What the record held of it before, so that the grade can be taken back; undefined where the grade wrote nothing. */
  readonly before: ItemValue | undefined;
}

/** A session of reviews, as a value. */
export interface Session {
  /** The first is the one that is asked now. */
  readonly waiting: readonly Turn[];
  readonly given: Given | null;
  readonly done: readonly Graded[];
}

/** What was missed comes again after so many others, and this often at most. */
const AFTER = 3;
const MOST_TRIES = 3;

/** @param seeds one for each id, and the only chance that there is in a session */
export const begin = (ids: readonly string[], seeds: readonly number[]): Session => ({
  waiting: ids.map((id, at) => ({id, seed: seeds[at] ?? at, tries: 0})),
  given: null,
  done: [],
});

export function give(session: Session, isRight: boolean, choice: number | null): Session {
  const [turn] = session.waiting;
  return turn && !session.given ? {...session, given: {turn, isRight, choice}} : session;
}

/** Only the first answer of a session says how well something was remembered; what comes again is for learning it. */
export const counts = ({tries}: Turn): boolean => tries === 0;

/** Goes on to the next; what was missed, or graded 'again', comes once more. */
export function grade(session: Session, grade: Grade, before: ItemValue | undefined): Session {
  const {given} = session;
  const [, ...rest] = session.waiting;
  if (!given) return session;
  const isMissed = !given.isRight || grade === 'again';
  const again = {...given.turn, seed: given.turn.seed + 1, tries: given.turn.tries + 1};
  const place = Math.min(AFTER, rest.length);
  return {
    waiting:
      isMissed && again.tries < MOST_TRIES ? [...rest.slice(0, place), again, ...rest.slice(place)] : rest,
    given: null,
    done: [...session.done, {...given, grade, before}],
  };
}

/** Back to the answer that was graded last, as it was judged. What it wrote is for the caller to take back. */
export function takeBack(session: Session): Session {
  const last = session.done.at(-1);
  if (!last) return session;
  const {turn, isRight, choice} = last;
  const waiting = session.waiting.filter(({id, tries}) => id !== turn.id || tries !== turn.tries + 1);
  return {waiting: [turn, ...waiting], given: {turn, isRight, choice}, done: session.done.slice(0, -1)};
}
