import type {ReactNode} from 'react';

export type StepState = 'done' | 'next' | 'later';

interface Props {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Width of the line in pixels; the ring of the next step is twice as heavy. */
  readonly stroke: number;
  readonly state?: StepState | undefined;
  /** Which step it is, where there is room to say so. */
  readonly number?: number | undefined;
}

/** A step of the path: an event, filled in once it is done. */
export default function Event({x, y, radius, stroke, state = 'later', number}: Props): ReactNode {
  const colour = 'var(--mark-event, currentColor)';
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r={radius - stroke / 2}
        stroke={colour}
        fill={state === 'done' ? colour : 'var(--color-paper, #fff)'}
        {...(state === 'next' ? {strokeWidth: stroke * 2} : {})}
      />
      {number !== undefined && (
        <text
          x={x}
          y={y + radius * 0.42}
          stroke="none"
          fill={state === 'done' ? 'var(--color-on-accent)' : 'currentColor'}
          fontSize={radius * 1.25}
          fontWeight={640}
          textAnchor="middle"
        >
          {number}
        </text>
      )}
    </>
  );
}
