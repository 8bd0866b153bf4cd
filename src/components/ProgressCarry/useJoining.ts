import {useState} from 'react';
import type {CodeRecord} from '../../core/learning/code.ts';
import {importProgress, type Import, type Refused} from '../../core/learning/import-progress.ts';
import {setItems} from '../../core/learning/progress.ts';
import {linkAgain} from '../../hooks/progress/progress-link.ts';
import {drafts} from '../../hooks/workbench/browser-drafts.ts';
import {joinCode, takeBackCode, type CodeChanges} from '../../hooks/workbench/carry-code.ts';
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
  /** What joining has done to the reader's code; null while nothing is joined. */
  readonly code: CodeChanges | null;
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
  readonly done: Done | null;
}

interface Done {
  readonly items: Change;
  readonly code: CodeChanges;
}

const nothing: State = {offer: null, way: 'file', outcome: null, done: null};

/** From an offer by its preview to the joined record, and back. */
export function useJoining(published: ReadonlySet<string>): Joining {
  const [state, set] = useState(nothing);
  const {offer, outcome, way, done} = state;
  const store = progressStore;
  const settle = (result: Shown | null, change: Done | null): void =>
    set({offer: null, way, outcome: result, done: change});
  return {
    offer,
    way,
    outcome,
    code: done?.code ?? null,
    look(next) {
      const result = importProgress(store().state().record, next.text, published, 'nobody');
      if (result.kind === 'joined') set({offer: next, way: next.way, outcome: null, done: null});
      else set({offer: null, way: next.way, outcome: remedied(result, next.way), done: null});
    },
    refuse: (refused, from) => set({offer: null, way: from, outcome: refused, done: null}),
    join() {
      if (!offer) return;
      const {result, change} = joinOffer(offer, published);
      settle(result, change);
    },
    leave: () => settle({kind: 'left'}, null),
    takeAll() {
      if (outcome?.kind !== 'joined') return;
      store().change((record, replica) => setItems(record, outcome.lost, replica));
      settle(
        {kind: 'taken'},
        done && {...done, items: {before: done.items.before, after: store().state().record}},
      );
    },
    takeBack() {
      if (done) takeBackJoining(done);
      settle({kind: 'undone'}, null);
    },
  };
}

function joinOffer(offer: Offer, published: ReadonlySet<string>): {result: Import | null; change: Done} {
  const store = progressStore();
  const before = store.state().record;
  let result: Import | null = null;
  let code: CodeRecord = new Map();
  store.change((record, replica) => {
    const joined = importProgress(record, offer.text, published, replica);
    result = joined;
    if (joined.kind !== 'joined') return record;
    ({code} = joined);
    return joined.record;
  });
  const items = {before, after: store.state().record};
  return {result, change: {items, code: joinCode(drafts, code)}};
}

function takeBackJoining({items, code}: Done): void {
  progressStore().change((record, replica) => undo(record, items, replica));
  takeBackCode(drafts, code);
}

/** What a reader can do about a file is not what they can do about a link. */
const remedied = (refused: Refused, way: Way): Refused =>
  way === 'link' ? {...refused, remedy: linkAgain} : refused;
