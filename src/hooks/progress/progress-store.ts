import {moved, type Place} from '../../core/learning/place.ts';
import {merge, setItem, type ItemValue, type ProgressRecord} from '../../core/learning/progress.ts';
import type {ProgressHome} from './home.ts';
import {keepAtHome} from './keep-at-home.ts';
import {createState, type ProgressState} from './progress-state.ts';

export interface ProgressStore {
  state(): ProgressState;
  subscribe(onChange: () => void): () => void;
  set(key: string, value: ItemValue): void;
  /** Notes where the reader is in a lesson. A storage that refuses is not worth a word then: nobody asked for it. */
  moveTo(lesson: string, place: Place): void;
  /** One change of the whole record: a reset, an import, an undo. */
  change(how: (record: ProgressRecord, replica: string) => ProgressRecord): void;
  /** Brings back what was shown when the storage was wiped. */
  restore(): void;
  /** What was set aside because it could not be read, so that the reader can have it. */
  setAside(): readonly string[];
  dismissNotice(): void;
}

/** The reader's progress, in memory and in its home. Every change shows at once, and is saved in its turn. */
export function createProgressStore(home: ProgressHome, replica: string): ProgressStore {
  const memory = createState();
  const {state, subscribe, update} = memory;
  const save = keepAtHome(memory, home);
  const change = (changed: Partial<ProgressState>, {quietly = false} = {}): void => {
    update(changed);
    save({quietly});
  };
  return {
    state,
    subscribe,
    set: (key, value) => change({record: setItem(state().record, key, value, replica)}),
    moveTo(lesson, place) {
      const record = moved(state().record, lesson, place, replica);
      if (record !== state().record) change({record}, {quietly: true});
    },
    change: (how) => change({record: how(state().record, replica)}),
    restore() {
      const {record, wiped} = state();
      if (wiped) change({record: merge(record, wiped), wiped: null, notice: null});
    },
    setAside() {
      try {
        return home.readSetAside();
      } catch {
        return [];
      }
    },
    dismissNotice: () => update({notice: null, wiped: null}),
  };
}
