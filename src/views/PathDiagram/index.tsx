'use static';

import type {ReactNode} from 'react';
import {arrow} from './arrow.ts';
import Event, {type StepState} from './Event.tsx';
import {pathGeometry} from './geometry.ts';

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
 * The site's own picture: the path as a space-time diagram. It is the logo, the Start page's figure, the icons, the
 * pictures of links, and the mark of how far one has come; the lists of steps take their events from it (StepMark).
 * Colours come from `currentColor`, `--mark-event` and `--mark-message`.
 */
export default function PathDiagram(props: Props): ReactNode {
  const {steps, gap, reach = 1.5, stroke: asked, gives, label, className} = props;
  const {width, height, radius, line, target, events} = pathGeometry(steps.length, gap, reach);
  const stroke = asked ?? Math.max(1, gap * (gives === undefined ? 0.075 : 0.04));
  const fullWidth = gives === undefined ? width : width + gap * wordRoom;
  return (
    <svg
      className={className}
      data-unread=""
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
          stroke="var(--mark-message, currentColor)"
        />
      ))}
      {events.map(({x, y}, index) => (
        <Event key={y} {...{x, y, radius, stroke}} state={steps[index]} number={gives && index + 1} />
      ))}
      {gives && <Words gives={gives} gap={gap} x={target.x} ys={events.map(({arriveY}) => arriveY)} />}
    </svg>
  );
}

interface WordsProps {
  readonly gives: readonly string[];
  readonly gap: number;
  /** Where the messages arrive. */
  readonly x: number;
  readonly ys: readonly number[];
}

function Words({gives, gap, x, ys}: WordsProps): ReactNode {
  return gives.map((words, index) => (
    <text
      key={words}
      x={x + gap * 0.22}
      y={(ys[index] ?? 0) + gap * 0.1}
      stroke="none"
      fill="currentColor"
      fontSize={gap * 0.3}
    >
      {words}
    </text>
  ));
}
