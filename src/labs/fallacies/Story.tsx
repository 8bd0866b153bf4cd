import type {ReactNode} from 'react';
import type {Outcome} from '../../core/calls/measures.ts';
import TextTable from '../../views/TextTable/index.tsx';
import Branches from '../frame/Branches.tsx';
import Dare from '../frame/Dare.tsx';
import {challengesOf, isToldOut, workedSettings} from './challenges.ts';
import Dials from './Dials.tsx';
import FinaleFold from './FinaleFold.tsx';
import {compared} from './measure-words.ts';
import Rates from './Rates.tsx';
import {presetOf, type PresetName} from './scenarios/index.ts';
import type {Action, Session} from './session.ts';
import styles from './styles.module.css';
import {leftInWords} from './words.ts';

interface Props {
  readonly session: Session;
  readonly now: Outcome | null;
  readonly before: Outcome | null;
  readonly dispatch: (action: Action) => void;
}

/** The settings that the belief is about, what the runs come to, and at the end of the story what to try; after the last one the finale. */
export default function Story({session, now, before, dispatch}: Props): ReactNode {
  const {preset, defences} = session;
  return (
    <>
      <Branches
        branches={session.branches.map(({moment}) => ({label: leftInWords(moment)}))}
        onReturn={(place) => {
          dispatch({type: 'return', place});
        }}
      />
      <Dials session={session} dispatch={dispatch} />
      {now && <Comparison preset={preset} now={now} before={before} />}
      {challengesOf(preset).map((challenge) => (
        <Dare
          key={challenge.id}
          item={`labs/fallacies/dares/${challenge.id}`}
          closing={challenge.closing}
          dare={challenge.dare}
          hint={challenge.hint}
          isOpen={isToldOut(preset, defences)}
          isMet={!session.isShown && now !== null && challenge.isMet(now)}
          run={() => import('./link.ts').then(({linkTo}) => linkTo('', session))}
          onWorked={() => {
            dispatch({type: 'settings', settings: workedSettings(preset, challenge)});
          }}
        />
      ))}
      {preset === 'overload' && <FinaleFold session={session} />}
    </>
  );
}

interface ComparisonProps extends Pick<Props, 'before'> {
  readonly preset: PresetName;
  readonly now: Outcome;
}

function Comparison({preset, now, before}: ComparisonProps): ReactNode {
  return (
    <div className={styles.curves}>
      <TextTable
        table={compared(presetOf(preset).shows, [
          ...(before ? [{head: 'Before', measures: before.measures}] : []),
          {head: 'Now', measures: now.measures},
        ])}
        caption="What it comes to"
        className={styles.shown}
      />
      <Rates now={now} before={before} />
    </div>
  );
}
