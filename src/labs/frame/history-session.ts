const MOST_UNDO = 100;

/** What every lab that judges a history has in its session: the way back, and the moment that one looks at. */
export interface HistorySession<Given> {
  /** What can be taken back, the latest last. */
  readonly past: readonly Given[];
  /** How many of its events have happened; null: all of them. */
  readonly place: number | null;
  readonly playing: boolean;
  /** Whether the reader has done anything yet, so that the dare stands. */
  readonly isDared: boolean;
  /** Whether this history is one that the lab shows, which wins no dare. */
  readonly isShown: boolean;
}

export type Move =
  /** Looks at the moment after so many events, of so many. */
  | {readonly type: 'place'; readonly place: number; readonly of: number}
  | {readonly type: 'play'; readonly of: number}
  | {readonly type: 'pause' | 'undo'};

/** As a history is when it has just been written: whole. */
export const still = {place: null, playing: false, isShown: false} as const;

/** The session with another history; `before` is the one that can be brought back. */
export function changed<Given, Session extends HistorySession<Given>>(
  session: Session,
  before: Given,
  change: Partial<Session>,
): Session {
  return {
    ...session,
    ...still,
    isDared: true,
    ...change,
    past: [...session.past, before].slice(-MOST_UNDO),
  };
}

/** The session at another moment, or with the history that it had before. */
export function moved<Given, Session extends HistorySession<Given>>(session: Session, move: Move): Session {
  switch (move.type) {
    case 'place':
      return at(session, move.place, move.of);
    case 'play':
      return session.place === null
        ? {...at(session, 0, move.of), playing: true}
        : {...session, playing: true};
    case 'pause':
      return {...session, playing: false};
    case 'undo': {
      const before = session.past.at(-1);
      return before === undefined
        ? session
        : {...session, ...still, ...before, past: session.past.slice(0, -1)};
    }
  }
}

/** After the last event it is the whole history, and nothing plays on. */
function at<Session extends HistorySession<unknown>>(session: Session, place: number, of: number): Session {
  const inside = Math.min(Math.max(place, 0), of);
  return {
    ...session,
    isDared: true,
    place: inside === of ? null : inside,
    playing: session.playing && inside < of,
  };
}

/** What keys do in such a lab: space plays and pauses, arrows go one event. */
export function eventKeys(
  {playing, place}: Pick<HistorySession<unknown>, 'playing' | 'place'>,
  count: number,
  dispatch: (move: Move) => void,
) {
  const go = (by: number) => () => {
    dispatch({type: 'place', place: (place ?? count) + by, of: count});
  };
  return {
    ' ': () => {
      if (count > 0) dispatch(playing ? {type: 'pause'} : {type: 'play', of: count});
    },
    ArrowRight: go(1),
    ArrowLeft: go(-1),
  };
}

/** Whether nothing is left of the history that an address asked for. */
export function beginsAnew({type}: {readonly type: string}): boolean {
  return type === 'example';
}
