import type {ReactNode} from 'react';
import Branches from '../frame/Branches.tsx';
import Dare from '../frame/Dare.tsx';
import Prediction from '../frame/Prediction.tsx';
import type {Action} from './actions.ts';
import {dareInWords, isDareMet} from './challenges.ts';
import type {Position} from './game.ts';
import {isFresh} from './kind.ts';
import {isKnown} from './knowledge.ts';
import Now from './Now.tsx';
import {endings, isInRounds, type Ending} from './scenarios.ts';
import {endingOf} from './ending.ts';
import {type Session} from './session.ts';
import {endingInWords, happened, optionInWords} from './words.ts';

const sayings = (['disagrees', 'waits', 'undecided', 'luck'] as const satisfies readonly Ending[]).map(
  (id) => ({id, label: endings[id]}),
);

interface Props {
  readonly session: Session;
  readonly position: Position;
  readonly dispatch: (action: Action) => void;
}

/** What belongs to the moment: everybody's state, the round that is chosen, a question, other futures, the dare. */
export default function Story({session, position, dispatch}: Props): ReactNode {
  const {setup, game, branches, landed} = session;
  const {name, goal, coins} = setup.preset;
  const ending = endingOf(session);
  const detail = detailOf(session, position);
  return (
    <>
      {detail !== '' && <p key={detail}>{detail}</p>}
      {landed && <p>The autopilot finds no way to keep it open from here.</p>}
      <Now position={position} messages={!isInRounds(setup.preset)} />
      <Prediction
        key={name}
        item={`labs/flp/${name}`}
        standing={ending !== null ? 'answered' : isFresh(session) ? 'later' : 'asked'}
        question="what will catch this protocol?"
        choices={sayings}
        outcome={ending}
        right={game.endings}
        turnedOut={ending === null ? '' : endingInWords(ending, game.endings)}
      />
      <Branches
        branches={branches.map((branch) => ({label: labelOf(branch)}))}
        onReturn={(pick) => {
          dispatch({type: 'return', pick});
        }}
      />
      <Dare
        key={`dare of ${name}`}
        item={`labs/flp/dares/${name}`}
        {...dareInWords(goal, coins)}
        isOpen={session.isDared}
        isMet={isDareMet(session)}
        run={() => import('./link.ts').then(({linkTo}) => linkTo('', session))}
        onWorked={() => {
          dispatch({type: 'worked'});
        }}
      />
    </>
  );
}

/** Whom everybody hears in the round that is chosen; else empty. */
function detailOf(session: Session, position: Position): string {
  const option = position.options[session.chosen];
  if (!option) return '';
  return optionInWords(option, position, session.game.position, (id) => isKnown(session, id)).detail;
}

/** A future that was left, by its first step. */
function labelOf({run, shared}: Session['branches'][number]): string {
  const step = run[shared];
  return step ? `with “${happened(step.target)}” as step ${shared + 1}` : 'as it was';
}
