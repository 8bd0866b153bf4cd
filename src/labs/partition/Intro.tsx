import type {ReactNode} from 'react';
import parts from '../frame/parts.module.css';
import Prediction from '../frame/Prediction.tsx';
import {presetOf, type PresetName} from './scenarios.ts';

interface Props {
  readonly preset: PresetName;
  /** Why the address could not be read in full; empty when all is well. */
  readonly note: string;
  /** The prediction that has come true, or null while that is open. */
  readonly outcome: string | null;
}

/** The situation, and what the reader says will come of it. */
export default function Intro({preset, note, outcome}: Props): ReactNode {
  const {intro, prediction} = presetOf(preset);
  return (
    <>
      {note !== '' && <p className={parts.note}>{note}</p>}
      <p>{intro}</p>
      <Prediction
        key={preset}
        item={`labs/partition/${preset}`}
        question={prediction.question}
        choices={prediction.choices}
        outcome={outcome}
        right={outcome === null ? [] : [outcome]}
        turnedOut={`It turned out: ${prediction.choices.find(({id}) => id === outcome)?.label ?? ''}.`}
      />
    </>
  );
}
