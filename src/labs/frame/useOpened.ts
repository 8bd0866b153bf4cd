import {useReducer} from 'react';

/** What an address gave: a session, and why it could not be read in full; empty when all is well. */
export interface Opened<Session> {
  readonly session: Session;
  readonly note: string;
}

interface Actions<Session, Action> {
  readonly reduce: (session: Session, action: Action) => Session;
  /** Whether what the reader does leaves nothing of what the address asked for: then its note has had its time. */
  readonly beginsAnew: (action: Action) => boolean;
}

/** A lab's one state, begun from the address. */
export function useOpened<Session, Action>(
  open: () => Opened<Session>,
  {reduce, beginsAnew}: Actions<Session, Action>,
): Opened<Session> & {readonly dispatch: (action: Action) => void} {
  const [opened, dispatch] = useReducer(
    ({session, note}: Opened<Session>, action: Action): Opened<Session> => ({
      session: reduce(session, action),
      note: beginsAnew(action) ? '' : note,
    }),
    null,
    open,
  );
  return {...opened, dispatch};
}
