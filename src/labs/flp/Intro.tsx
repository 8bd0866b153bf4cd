import type {ReactNode} from 'react';
import parts from '../frame/parts.module.css';
import Prediction from '../frame/Prediction.tsx';
import {endings, type Ending} from './scenarios.ts';
import type {Session} from './session.ts';
import {endingInWords} from './words.ts';

const sayings = (['disagrees', 'waits', 'undecided', 'luck'] as const satisfies readonly Ending[]).map(
  (id) => ({id, label: endings[id]}),
);

interface Props {
  readonly session: Session;
  /** Why the address could not be read in full; empty when all is well. */
  readonly note: string;
  /** What has come true in this run, or null while that is open. */
  readonly ending: Ending | null;
}

/** The situation, and what the reader says will come of it. */
export default function Intro({session: {setup, game}, note, ending}: Props): ReactNode {
  const {name, intro} = setup.preset;
  return (
    <>
      {note !== '' && <p className={parts.note}>{note}</p>}
      <p>{intro}</p>
      <Prediction
        key={name}
        item={`labs/flp/${name}`}
        question="what will catch this protocol?"
        choices={sayings}
        outcome={ending}
        right={game.endings}
        turnedOut={ending === null ? '' : endingInWords(ending, game.endings)}
      />
    </>
  );
}
