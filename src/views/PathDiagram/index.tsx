import type {ReactNode} from 'react';
import {pathGeometry} from './geometry.ts';

export type StepState = 'done' | 'next' | 'later';

export interface Props {
  /** One entry a step, in order. */
  readonly steps: readonly StepState[];
  /** Distance between two events in pixels. */
  readonly gap: number;
  /** What the picture says, for readers who do not see it; without it the picture is decoration. */
  readonly label?: string;
  readonly className?: string;
}

/**
 * The site's own picture: the path as a space-time diagram. It is the logo, the Start page's figure and the mark of
 * how far one has come. Colours come from `currentColor`, `--mark-event` and `--mark-message`.
 */
export default function PathDiagram({steps, gap, label, className}: Props): ReactNode {
  const {width, height, radius, line, target, events} = pathGeometry(steps.length, gap);
  const stroke = Math.max(1, gap * 0.075);
  const message = 'var(--mark-message, currentColor)';
  const event = 'var(--mark-event, currentColor)';
  return (
    <svg
      className={className}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill="none"
      strokeWidth={stroke}
      strokeLinecap="round"
      {...(label === undefined ? {'aria-hidden': true} : {role: 'img', 'aria-label': label})}
    >
      <path
        d={`M${line.x} ${line.top}V${line.bottom}M${target.x} ${line.top}V${line.bottom}`}
        stroke="currentColor"
        opacity={0.45}
      />
      {events.map(({x, y, arriveY}) => (
        <path
          key={y}
          d={arrow(x + radius, y + radius * 0.4, target.x - stroke, arriveY, gap * 0.24)}
          stroke={message}
        />
      ))}
      {events.map(({x, y}, index) => (
        <circle
          key={y}
          cx={x}
          cy={y}
          r={radius - stroke / 2}
          stroke={event}
          fill={steps[index] === 'done' ? event : 'var(--color-paper, #fff)'}
          {...(steps[index] === 'next' ? {strokeWidth: stroke * 2} : {})}
        />
      ))}
    </svg>
  );
}

/** A slanted line with an open head at its end. */
function arrow(fromX: number, fromY: number, toX: number, toY: number, head: number): string {
  const length = Math.hypot(toX - fromX, toY - fromY);
  const [ux, uy] = [(toX - fromX) / length, (toY - fromY) / length];
  const barb = (side: number) =>
    `${toX - head * (ux - side * uy * 0.6)} ${toY - head * (uy + side * ux * 0.6)}`;
  return `M${fromX} ${fromY}L${toX} ${toY}M${barb(1)}L${toX} ${toY}L${barb(-1)}`;
}
