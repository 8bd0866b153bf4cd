import {importProgress, type Import} from '../../core/learning/import-progress.ts';
import {setItem, type ItemValue} from '../../core/learning/progress.ts';
import {reset, undoReset} from '../../core/learning/reset.ts';
import type {ProgressHome} from './home.ts';
import {keepAtHome} from './keep-at-home.ts';
import {createState, type ProgressState} from './progress-state.ts';

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

/** The reader's progress, in memory and in its home. Every change shows at once, and is saved in its turn. */
export function createProgressStore(home: ProgressHome, replica: string): ProgressStore {
  const memory = createState();
  const {state, subscribe, update} = memory;
  const save = keepAtHome(memory, home);
  const change = (changed: Partial<ProgressState>): void => {
    update(changed);
    save();
  };
  return {
    state,
    subscribe,
    set: (key, value) => change({record: setItem(state().record, key, value, replica)}),
    reset() {
      const done = reset(state().record, replica);
      change({record: done.after, lastReset: done});
    },
    undoReset() {
      const {record, lastReset} = state();
      if (lastReset) change({record: undoReset(record, lastReset, replica), lastReset: null});
    },
    import(text) {
      const result = importProgress(state().record, text);
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
