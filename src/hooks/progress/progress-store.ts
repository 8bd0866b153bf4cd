import {importProgress, type Import} from '../../core/learning/import-progress.ts';
import {
  emptyProgress,
  merge,
  setItem,
  type ItemValue,
  type ProgressRecord,
} from '../../core/learning/progress.ts';
import {parse, serialise} from '../../core/learning/progress-text.ts';
import {reset, undoReset, type Reset} from '../../core/learning/reset.ts';
import type {ProgressHome} from './home.ts';

/**
 * What the reader has to be told, once: storage is 'blocked' or 'full', so ticks last for this visit; a record that
 * could not be read was 'set-aside'; the stored record is of a 'newer' version of the site and is left alone.
 */
export type Notice = 'blocked' | 'full' | 'set-aside' | 'newer';

export interface ProgressState {
  readonly record: ProgressRecord;
  readonly notice: Notice | null;
  /** The last reset of this visit, as long as it can be undone. */
  readonly lastReset: Reset | null;
}

export interface ProgressStore {
  state(): ProgressState;
  subscribe(onChange: () => void): () => void;
  set(key: string, value: ItemValue): void;
  reset(): void;
  undoReset(): void;
  import(text: string): Import;
  /** What was set aside because it could not be read, so that the reader can have it. */
  setAside(): readonly string[];
  dismissNotice(): void;
}

export const emptyState: ProgressState = {record: emptyProgress, notice: null, lastReset: null};

/**
 * Keeps a record in memory and in its home. Every change shows at once; saving reads the home again, merges, and
 * writes, so that no tab overwrites what another wrote.
 */
export function createProgressStore(home: ProgressHome, replica: string): ProgressStore {
  let state = emptyState;
  /** False when writing would destroy a record that we can neither read nor set aside. */
  let mayWrite = true;
  const listeners = new Set<() => void>();
  const said = new Set<Notice>();

  const update = (change: Partial<ProgressState>): void => {
    state = {...state, ...change};
    for (const listener of listeners) listener();
  };

  const say = (notice: Notice): void => {
    if (said.has(notice)) return;
    said.add(notice);
    update({notice});
  };

  /** Reads the home and merges what it holds. Returns its text, or undefined where it can't be read. */
  const absorb = (): string | null | undefined => {
    let text: string | null;
    try {
      text = home.read();
    } catch {
      return undefined;
    }
    if (text === null) return null;
    const {record, unread, newer} = parse(text);
    if (newer) {
      mayWrite = false;
      say('newer');
    } else if (unread.length > 0) {
      mayWrite = trySettingAside(text);
      say(mayWrite ? 'set-aside' : 'full');
    } else {
      mayWrite = true;
    }
    const merged = merge(state.record, record);
    if (serialise(merged) !== serialise(state.record)) update({record: merged});
    return text;
  };

  const trySettingAside = (text: string): boolean => {
    try {
      home.setAside(text);
      return true;
    } catch {
      return false;
    }
  };

  const save = (): void => {
    const stored = absorb();
    if (stored === undefined) return say('blocked');
    const text = serialise(state.record);
    if (!mayWrite || text === stored) return;
    try {
      home.write(text);
    } catch {
      say('full');
    }
  };

  const change = (changed: Partial<ProgressState>): void => {
    update(changed);
    home.takeTurn(save);
  };

  /** The home may have lost a race and lack something that this tab knows. */
  const readAgain = (): void => {
    const stored = absorb();
    if (stored !== undefined && mayWrite && stored !== serialise(state.record)) home.takeTurn(save);
  };

  home.listen((news) => {
    if (news === 'wiped') update({record: emptyProgress, lastReset: null});
    else readAgain();
  });
  const stored = absorb();
  if (stored !== null && stored !== undefined) readAgain();

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    set: (key, value) => change({record: setItem(state.record, key, value, replica)}),
    reset() {
      const done = reset(state.record, replica);
      change({record: done.after, lastReset: done});
    },
    undoReset() {
      if (state.lastReset)
        change({record: undoReset(state.record, state.lastReset, replica), lastReset: null});
    },
    import(text) {
      const result = importProgress(state.record, text);
      if (result.kind === 'joined') change({record: result.record});
      return result;
    },
    setAside() {
      try {
        return home.readSetAside();
      } catch {
        return [];
      }
    },
    dismissNotice: () => update({notice: null}),
  };
}
