import {useState} from 'react';
import type {BugName} from '../../core/protocols/raft/bug-name.ts';
import type {Action} from './actions.ts';
import type {Sought} from './Hunt.tsx';
import type {Found} from './jobs.ts';
import {useAsk} from './useAsk.ts';

/** Hunts a bug, or what no bug is in, and takes the run that fails into the lab. */
export function useHunt(bug: BugName | null, dispatch: (action: Action) => void) {
  const asking = useAsk();
  const [failing, setFailing] = useState<Found | null>(null);
  const hunt = ({nemesis, first, seeds}: Sought, isShown: boolean) => {
    asking.put({kind: 'hunt', bug, nemesis, first, seeds}, ({found}) => {
      if (!found) return;
      setFailing(found);
      dispatch({type: 'made', run: found.run, from: 'end', isShown});
    });
  };
  return {asking, failing, hunt};
}
