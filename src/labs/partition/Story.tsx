import type {ReactNode} from 'react';
import Branches from '../frame/Branches.tsx';
import Dare from '../frame/Dare.tsx';
import Prediction from '../frame/Prediction.tsx';
import type {Action} from './actions.ts';
import {endInWords} from './announce.ts';
import {isDareMet} from './dare.ts';
import {outcomeOf} from './outcome.ts';
import {presetOf} from './scenarios/index.ts';
import type {Branch} from './session.ts';
import type {Seen} from './Stage.tsx';
import StillRun from './StillRun.tsx';
import {commandInWords, entryInWords, seconds} from './words.ts';

interface Props extends Omit<Seen, 'world'> {
  readonly dispatch: (action: Action) => void;
}

/** What belongs to the moment: the end of the tape, a question, another future, the dare. */
export default function Story({session, history, verdict, dispatch}: Props): ReactNode {
  const {preset} = session.setup;
  const {prediction, challenge} = presetOf(preset);
  const {standing, came} = outcomeOf(session, history);
  const end = endInWords(session);
  return (
    <>
      {end !== '' && <p key={end}>{end}</p>}
      {prediction && (
        <Prediction
          key={preset}
          item={`labs/partition/${preset}`}
          standing={standing}
          question={prediction.question}
          choices={prediction.choices}
          outcome={came}
          right={came === null ? [] : [came]}
          turnedOut={`It turned out: ${prediction.choices.find(({id}) => id === came)?.label ?? ''}.`}
        />
      )}
      <Branches
        branches={session.branches.map((branch) => ({label: branchInWords(branch)}))}
        onReturn={(place) => {
          dispatch({type: 'return', place});
        }}
      />
      <Dare
        key={`dare of ${preset}`}
        item={`labs/partition/dares/${preset}`}
        {...challenge}
        isOpen={session.isDared}
        isMet={isDareMet(session, history, verdict)}
        run={() => import('./link.ts').then(({linkTo}) => linkTo('', session))}
        onWorked={() => dispatch({type: 'worked'})}
      />
      <StillRun preset={preset} />
    </>
  );
}

/** Where the other future leads away, and how: 'from 1.20 s on, with “Cut: A–B”'. */
function branchInWords({recording: {log}, shared}: Branch): string {
  const after = log.slice(shared);
  const hand = after.find(({byHand}) => byHand) ?? after[0];
  if (!hand) return 'as it was';
  const what = hand.cause.kind === 'command' ? commandInWords(hand.cause.command) : entryInWords(hand).what;
  return `with “${what}” at ${seconds(hand.at)}`;
}
