'use static';

import clsx from 'clsx';
import type {ReactNode} from 'react';
import {linearMarks} from '../Curve/scale.ts';
import {lastTime, laneCount, placed, type PlacedCall} from './layout.ts';
import styles from './styles.module.css';
import type {WaterfallAttempt, WaterfallCall} from './waterfall.ts';

interface Props {
  /** What the picture is, in a few words. */
  readonly label: string;
  readonly calls: readonly WaterfallCall[];
}

const WIDTH = 360;
const LEFT = 50;
const RIGHT = 352;
const LANE = 11;
const GAP = 5;
const TOP = 6;
/** What a call needs below its lanes for the line that shows how it went before. */
const BEFORE = 6;

/** Calls below each other, each from its own beginning, with their attempts nested in them. */
export default function Waterfall({label, calls}: Props): ReactNode {
  const rows = placed(calls);
  const last = lastTime(calls);
  const scale = (ms: number) => LEFT + (ms / last) * (RIGHT - LEFT);
  const isCompared = calls.some(({before}) => before !== undefined);
  const gap = GAP + (isCompared ? BEFORE : 0);
  const height = TOP + laneCount(rows) * LANE + rows.length * gap;
  const marks = linearMarks(0, last).filter((mark) => mark <= last);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height + 30}`} role="img" aria-label={label} className={styles.waterfall}>
      {marks.map((mark) => (
        <g key={mark}>
          <path d={`M${round(scale(mark))} ${TOP}V${height}`} className={styles.grid} />
          <text x={scale(mark)} y={height + 12} textAnchor={anchorAt(scale(mark))}>
            {mark.toLocaleString('en-GB')}
          </text>
        </g>
      ))}
      {isCompared && <Legend y={height + 26} />}
      <text x={RIGHT} y={height + 26} textAnchor="end" className={styles.name}>
        since the call began (ms)
      </text>
      {rows.map((row, index) => (
        <Row
          key={row.call.label}
          row={row}
          top={TOP + row.lane * LANE + index * gap}
          scale={scale}
          last={last}
        />
      ))}
    </svg>
  );
}

function Legend({y}: {readonly y: number}): ReactNode {
  return (
    <g className={styles.before}>
      <path d={`M${LEFT} ${y - 4}h18`} />
      <text x={LEFT + 22} y={y}>
        before
      </text>
    </g>
  );
}

interface RowProps {
  readonly row: PlacedCall;
  readonly top: number;
  readonly scale: (ms: number) => number;
  readonly last: number;
}

function Row({row, top, scale, last}: RowProps): ReactNode {
  const {call, lanes, more} = row;
  const height = Math.max(1, lanes.length) * LANE;
  const end = scale(call.end ?? last);
  return (
    <g data-ok={call.ok}>
      <rect
        x={LEFT}
        y={top}
        width={round(Math.max(1, end - LEFT))}
        height={height}
        className={clsx(styles.call, call.ok ? styles.ok : styles.failed)}
      />
      <text x={LEFT - 5} y={top + LANE / 2} dy="0.32em" textAnchor="end">
        {call.ok ? '✓' : '✗'} {call.label}
      </text>
      {lanes.map((lane, place) =>
        lane.map((attempt) => (
          <Attempt
            key={`${attempt.depth} ${attempt.from}`}
            attempt={attempt}
            y={top + place * LANE + 2}
            scale={scale}
            last={last}
          />
        )),
      )}
      {call.before && <Before {...call.before} y={top + height + BEFORE / 2 + 1} scale={scale} last={last} />}
      {more > 0 && (
        <text x={RIGHT} y={top + height - 2} textAnchor="end">
          and {more} attempts more
        </text>
      )}
    </g>
  );
}

interface BeforeProps extends Pick<RowProps, 'scale' | 'last'>, Pick<WaterfallCall, 'end' | 'ok'> {
  readonly y: number;
}

/** How long the same call took before, and whether it failed: one that waits for ever has no end. */
function Before({end, ok, y, scale, last}: BeforeProps): ReactNode {
  const to = round(scale(end ?? last));
  return (
    <g className={styles.before}>
      <path d={`M${LEFT} ${y}H${to}`} />
      {end !== null &&
        (ok ? <path d={`M${to} ${y - 2.5}v5`} /> : <path d={`M${to - 2} ${y - 2}l4 4m0 -4l-4 4`} />)}
    </g>
  );
}

interface AttemptProps extends Pick<RowProps, 'scale' | 'last'> {
  readonly attempt: WaterfallAttempt;
  readonly y: number;
}

/** The way there and back as a line, the work as a bar, the end as a mark. */
function Attempt({attempt, y, scale, last}: AttemptProps): ReactNode {
  const {from, to, served, ok, fate} = attempt;
  const middle = y + (LANE - 4) / 2;
  const end = scale(Math.min(to ?? last, last));
  return (
    <g className={ok ? styles.answered : styles.lost}>
      <title>{fate}</title>
      <path d={`M${round(scale(from))} ${middle}H${round(end)}`} className={styles.way} />
      {served && (
        <rect
          x={round(scale(served[0]))}
          y={y}
          width={round(Math.max(1, scale(served[1]) - scale(served[0])))}
          height={LANE - 4}
          className={styles.work}
        />
      )}
      {to !== null && !ok && (
        <path d={`M${round(end - 3)} ${middle - 3}l6 6m0 -6l-6 6`} className={styles.cross} />
      )}
    </g>
  );
}

/** The outermost numbers end at their lines, or half of them would lie outside the picture. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x === LEFT) return 'start';
  return x > RIGHT - 18 ? 'end' : 'middle';
}

const round = (value: number): number => Math.round(value * 10) / 10;
