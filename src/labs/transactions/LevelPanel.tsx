import type {ReactNode} from 'react';
import {availabilityInWords} from '../../core/checking/models/availability.ts';
import {levelDefinitions} from '../../core/checking/transactions/definitions.ts';
import {availabilityOfLevel, ruledOut, type Level} from '../../core/checking/transactions/levels.ts';
import type {Answer} from './judging.ts';
import {listed} from './words.ts';

interface Props {
  readonly level: Level;
  readonly answer: Answer | null;
}

/** A level: what it promises and after whom, what a cut leaves of it, and which anomaly here rules it out. */
export default function LevelPanel({level, answer}: Props): ReactNode {
  const {says, source, differs} = levelDefinitions[level];
  const against = (answer?.anomalies ?? []).filter(({name}) => ruledOut([name]).has(level));
  const names = listed(against.map(({name}) => name));
  const verdict = against.length === 0 ? '' : ` Ruled out here by ${names}.`;
  return (
    <section aria-label={`The level ${level}`}>
      <p key={`${level} ${verdict}`}>
        <strong>{level}:</strong>{' '}
        {`${[says, differs].filter(Boolean).join(' ')} After: ${source}. ${availabilityInWords[availabilityOfLevel(level)]}.${verdict}`}
      </p>
    </section>
  );
}
