import {emptyProgress, type ProgressRecord} from '../../core/learning/progress.ts';

/**
 * What the reader has to be told, once: storage is 'blocked' or 'full', so ticks last for this visit; a record that
 * could not be read was 'set-aside'; the stored record is of a 'newer' version of the site and is left alone; all that
 * this address keeps was 'wiped', by the reader or by another site that has the same origin.
 */
export type Notice = 'blocked' | 'full' | 'set-aside' | 'newer' | 'wiped';

export interface ProgressState {
  readonly record: ProgressRecord;
  readonly notice: Notice | null;
  /** What was shown until the storage was wiped, as long as the reader may have it back. */
  readonly wiped: ProgressRecord | null;
}

export const emptyState: ProgressState = {record: emptyProgress, notice: null, wiped: null};

/** The state of this visit, which tells its listeners of every change. */
export interface StateInMemory {
  state(): ProgressState;
  subscribe(onChange: () => void): () => void;
  update(change: Partial<ProgressState>): void;
  /** Gives a notice, unless it has been given in this visit. */
  say(notice: Notice): void;
}

export function createState(): StateInMemory {
  let state = emptyState;
  const listeners = new Set<() => void>();
  const said = new Set<Notice>();
  const update = (change: Partial<ProgressState>): void => {
    state = {...state, ...change};
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    update,
    say(notice) {
      if (said.has(notice)) return;
      said.add(notice);
      update({notice});
    },
  };
}
