import type {ReactNode} from 'react';
import Event, {type StepState} from './Event.tsx';

interface Props {
  readonly number: number;
  readonly state: StepState;
  /** Diameter in pixels. */
  readonly size: number;
  readonly className?: string | undefined;
}

/** One event of the path's picture with its number, for lists whose process line is as long as their words need. */
export default function StepMark({number, state, size, className}: Props): ReactNode {
  const stroke = size / 18;
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      fill="none"
      strokeWidth={stroke}
      overflow="visible"
      aria-hidden="true"
    >
      <Event x={size / 2} y={size / 2} radius={size / 2} stroke={stroke} state={state} number={number} />
    </svg>
  );
}
