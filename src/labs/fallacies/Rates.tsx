import type {ReactNode} from 'react';
import type {Outcome} from '../../core/calls/measures.ts';
import type {Slice} from '../../core/calls/slices.ts';
import type {Point, Series} from '../../views/Curve/geometry.ts';
import Curve from '../../views/Curve/index.tsx';
import {awaitedSlices} from './rows.ts';

interface Props {
  readonly now: Outcome;
  /** Null where there is nothing to compare with. */
  readonly before: Outcome | null;
}

/** Load and goodput over time: what was asked, what was sent for it, and what was answered. */
export default function Rates({now, before}: Props): ReactNode {
  const series: Series[] = [
    {name: 'attempts sent', points: rates(now, 'attempts')},
    {name: 'calls answered ok', points: rates(now, 'ok')},
    ...(before ? [{name: 'answered ok before', points: rates(before, 'ok')}] : []),
  ];
  return (
    <Curve
      label="Attempts and answers a second, over time"
      x={{label: 'time', unit: 's'}}
      y={{label: 'a second'}}
      series={series}
    />
  );
}

function rates(outcome: Outcome, what: keyof Slice): readonly Point[] {
  const each = outcome.sliceMicros / 1e6;
  return awaitedSlices(outcome).map((slice): Point => [slice.from / 1e6, slice[what] / each]);
}
