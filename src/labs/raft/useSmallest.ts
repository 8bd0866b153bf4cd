import type {Bug} from '../../core/protocols/raft/bugs.ts';
import type {MadeRun} from './actions.ts';
import type {Answer, Question} from './jobs.ts';
import type {Session} from './session.ts';
import {useAsk} from './useAsk.ts';

/** Seeds among which a failing one is sought that is then made small. */
const SEEDS = 200;

/**
 * What is asked first: that the run which one sees be made small, where a nemesis brought its faults, the reader's own as
 * well; null where nobody did.
 */
export function ofThisRun({name}: Bug, {setup}: Pick<Session, 'setup'>): Question | null {
  const {hunter, raft} = setup;
  return hunter === null ? null : {kind: 'shrink', bug: name, nemesis: hunter, seed: raft.seed};
}

/** Makes the run that one sees as small as it can be; where that shows nothing, a run by the nemesis that found the bug. */
export function useSmallest(bug: Bug, session: Session, onSmall: (run: MadeRun) => void) {
  const {answer, isBusy, put, cancel} = useAsk();
  const take = (small: Answer) => {
    if (small.found) onSmall(small.found.run);
  };
  const seek = () => {
    const common = {bug: bug.name, nemesis: bug.foundBy};
    put({kind: 'hunt', ...common, first: 1, seeds: SEEDS}, ({found}) => {
      if (found) put({kind: 'shrink', ...common, seed: found.seed}, take);
    });
  };
  const show = () => {
    const own = ofThisRun(bug, session);
    if (own === null) seek();
    else
      put(own, (small) => {
        if (small.found) take(small);
        else seek();
      });
  };
  return {answer, isBusy, show, cancel};
}
