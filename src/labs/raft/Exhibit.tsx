import type {ReactNode} from 'react';
import {isWon} from '../../core/learning/win.ts';
import {bugs} from '../../core/protocols/raft/bugs.ts';
import {useProgressItem} from '../../hooks/useProgressItem.ts';
import Dare from '../frame/Dare.tsx';
import type {Action, MadeRun} from './actions.ts';
import {dareItem} from './dares.ts';
import {challenge, closing, hints} from './exhibit-words.ts';
import Hunt from './Hunt.tsx';
import type {Judgement} from './judgement.ts';
import Revealed from './Revealed.tsx';
import {runLink} from './run-link.ts';
import type {Session} from './session.ts';
import {bugOf} from './setup.ts';
import {useHunt} from './useHunt.ts';

interface Props {
  readonly session: Session;
  readonly judgement: Judgement;
  readonly isMet: boolean;
  readonly dispatch: (action: Action) => void;
}

/** Seeds that are tried for a reader who wants to be shown. */
const SHOWN_SEEDS = 200;

/** An exhibit of the museum: hunt it, and once it has failed be told what is wrong, where it was published, and the smallest run. */
export default function Exhibit({session, judgement, isMet, dispatch}: Props): ReactNode {
  const item = dareItem(session.setup.preset);
  const [remembered] = useProgressItem(item);
  const bug = bugOf(session.setup);
  const {asking, failing, hunt} = useHunt(bug, dispatch);
  if (bug === null) return null;
  const isTold = isMet || isWon(remembered) || (session.isShown && judgement.broke !== null);
  const showSmall = (run: MadeRun) => {
    dispatch({type: 'made', run, from: 'beginning', isShown: true});
  };
  return (
    <>
      <Dare
        item={item}
        closing={closing}
        dare={challenge}
        hint={hints[bug]}
        isOpen
        isMet={isMet}
        run={() => runLink(session)}
        onWorked={() => {
          hunt({nemesis: bugs[bug].foundBy, first: 1, seeds: SHOWN_SEEDS}, true);
        }}
      />
      <Hunt
        asking={asking}
        failing={failing}
        onHunt={(sought) => {
          hunt(sought, false);
        }}
      />
      {isTold && <Revealed bug={bugs[bug]} {...{session, judgement, dispatch}} onSmall={showSmall} />}
    </>
  );
}
