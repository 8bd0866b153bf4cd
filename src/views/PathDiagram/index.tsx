import type {ReactNode} from 'react';
import {arrow} from './arrow.ts';
import {pathGeometry} from './geometry.ts';

export type StepState = 'done' | 'next' | 'later';

export interface Props {
  /** One entry a step, in order. */
  readonly steps: readonly StepState[];
  /** Distance between two events in pixels. */
  readonly gap: number;
  /** Distance between the two lines, in gaps. */
  readonly reach?: number;
  /** Width of the lines in pixels; a small mark wants them heavy, which is what it gets unless told. */
  readonly stroke?: number;
  /** What each step leads to, written where its message arrives. */
  readonly gives?: readonly string[];
  /** What the picture says, for readers who do not see it; without it the picture is decoration. */
  readonly label?: string;
  readonly className?: string;
}

/** Room for the words at the right of a message, in gaps. */
const wordRoom = 3.3;

/**
 * The site's own picture: the path as a space-time diagram. It is the logo, the Start page's figure and the mark of
 * how far one has come. Colours come from `currentColor`, `--mark-event` and `--mark-message`.
 */
export default function PathDiagram({
  steps,
  gap,
  reach = 1.5,
  stroke: asked,
  gives,
  label,
  className,
}: Props): ReactNode {
  const {width, height, radius, line, target, events} = pathGeometry(steps.length, gap, reach);
  const stroke = asked ?? Math.max(1, gap * (gives === undefined ? 0.075 : 0.04));
  const message = 'var(--mark-message, currentColor)';
  const event = 'var(--mark-event, currentColor)';
  const fullWidth = gives === undefined ? width : width + gap * wordRoom;
  return (
    <svg
      className={className}
      width={fullWidth}
      height={height}
      viewBox={`0 0 ${fullWidth} ${height}`}
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
          d={arrow([x + radius, y + radius * 0.4], [target.x - stroke, arriveY], Math.min(gap * 0.24, 9))}
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
      {gives?.map((words, index) => (
        <Words
          key={words}
          words={words}
          number={index + 1}
          event={events[index]}
          at={target.x + gap * 0.22}
          gap={gap}
          done={steps[index] === 'done'}
        />
      ))}
    </svg>
  );
}

interface WordsProps {
  readonly words: string;
  readonly number: number;
  readonly event: {readonly x: number; readonly y: number; readonly arriveY: number} | undefined;
  readonly at: number;
  readonly gap: number;
  readonly done: boolean;
}

/** The number inside an event and the words at the end of its message. */
function Words({words, number, event, at, gap, done}: WordsProps): ReactNode {
  if (event === undefined) return null;
  return (
    <g stroke="none" fill="currentColor" fontSize={gap * 0.3}>
      <text
        x={event.x}
        y={event.y + gap * 0.1}
        textAnchor="middle"
        fill={done ? 'var(--color-paper)' : 'currentColor'}
        fontWeight={640}
      >
        {number}
      </text>
      <text x={at} y={event.arriveY + gap * 0.1}>
        {words}
      </text>
    </g>
  );
}
