import type {ReactNode} from 'react';
import {firstTimeoutBy, splitRate, type ElectionTrial} from '../../core/protocols/raft/run/elections.ts';
import Curve from '../../views/Curve/index.tsx';
import type {Elections} from './jobs.ts';

interface Props {
  readonly trial: ElectionTrial;
  readonly elections: Elections;
}

const PLACES = 20;

/** When the first server times out, and how often nobody wins: counted, and as chapter 9 of the dissertation computes it. */
export default function ElectionCurve({trial, elections: {waits, split}}: Props): ReactNode {
  const shares = Array.from({length: PLACES + 1}, (_, place) => place / PLACES);
  const seen = (share: number) => waits.filter((wait) => wait <= share).length / Math.max(1, waits.length);
  const rate = splitRate(trial);
  return (
    <>
      <Curve
        label="When the first server times out: share of elections by share of the range"
        x={{label: 'first time-out, as a share of the range of time-outs', from: 0, to: 1}}
        y={{label: 'share of elections', from: 0, to: 1}}
        series={[
          {name: 'counted here', kind: 'step', points: shares.map((share) => [share, seen(share)])},
          {
            name: `the formula, 1 − (1 − t)^${trial.left}`,
            points: shares.map((share) => [share, firstTimeoutBy(trial, share)]),
          },
        ]}
      />
      <p>
        {trial.left} of {trial.nodes} servers are left, and each waits for a time drawn evenly from the range.
        Nobody won the first term in {inPercent(split / Math.max(1, waits.length))} of the elections; the
        formula says {inPercent(rate)}, give or take{' '}
        {inPercent(2 * Math.sqrt((rate * (1 - rate)) / Math.max(1, waits.length)))}.
      </p>
    </>
  );
}

const inPercent = (share: number): string => `${(100 * share).toFixed(1)} %`;
