import {useState} from 'react';
import {importProgress, type Import, type Refused} from '../../core/learning/import-progress.ts';
import {setItems} from '../../core/learning/progress.ts';
import {linkAgain} from '../../hooks/progress/progress-link.ts';
import {undo, type Change} from '../../core/learning/undo.ts';
import {progressStore} from '../../hooks/useProgress.ts';
import type {Shown, Way} from './shown.ts';

/** A record from elsewhere, as the text of a file, that the reader has not decided about. */
export interface Offer {
  readonly text: string;
  readonly way: Way;
}

export interface Joining {
  /** What is shown before joining; null while nothing waits. */
  readonly offer: Offer | null;
  readonly way: Way;
  readonly outcome: Shown | null;
  /** Shows what joining would do, or why it cannot be. Nothing is changed. */
  readonly look: (offer: Offer) => void;
  readonly refuse: (refused: Refused, way: Way) => void;
  readonly join: () => void;
  readonly leave: () => void;
  /** Sets what the other side has and the joined record has not. */
  readonly takeAll: () => void;
  readonly takeBack: () => void;
}

interface State {
  readonly offer: Offer | null;
  readonly way: Way;
  readonly outcome: Shown | null;
  readonly done: Change | null;
}

const nothing: State = {offer: null, way: 'file', outcome: null, done: null};

/** From an offer by its preview to the joined record, and back. */
export function useJoining(published: ReadonlySet<string>): Joining {
  const [state, set] = useState(nothing);
  const {offer, outcome, way, done} = state;
  const store = progressStore;
  const settle = (result: Shown | null, change: Change | null): void =>
    set({offer: null, way, outcome: result, done: change});
  return {
    offer,
    way,
    outcome,
    look(next) {
      const result = importProgress(store().state().record, next.text, published, 'nobody');
      if (result.kind === 'joined') set({offer: next, way: next.way, outcome: null, done: null});
      else set({offer: null, way: next.way, outcome: remedied(result, next.way), done: null});
    },
    refuse: (refused, from) => set({offer: null, way: from, outcome: refused, done: null}),
    join() {
      if (!offer) return;
      const before = store().state().record;
      let result: Import | undefined;
      store().change((record, replica) => {
        result = importProgress(record, offer.text, published, replica);
        return result.kind === 'joined' ? result.record : record;
      });
      settle(result ?? null, {before, after: store().state().record});
    },
    leave: () => settle({kind: 'left'}, null),
    takeAll() {
      if (outcome?.kind !== 'joined') return;
      store().change((record, replica) => setItems(record, outcome.lost, replica));
      settle({kind: 'taken'}, done && {before: done.before, after: store().state().record});
    },
    takeBack() {
      if (done) store().change((record, replica) => undo(record, done, replica));
      settle({kind: 'undone'}, null);
    },
  };
}

/** What a reader can do about a file is not what they can do about a link. */
const remedied = (refused: Refused, way: Way): Refused =>
  way === 'link' ? {...refused, remedy: linkAgain} : refused;
