'use client';

import {useState, type KeyboardEvent, type ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import {describe, outcomeInWords, processInWords} from '../../core/checking/wording.ts';
import BarMark from './BarMark.tsx';
import {layOut, ROW, TOP, type Band, type Bar, type Layout} from './layout.ts';
import styles from './styles.module.css';

interface Props {
  readonly operations: readonly Operation[];
  /** Times in which a fault was present: a cut, a crash. */
  readonly bands?: readonly Band[];
  /** A witness order: the index of each operation. */
  readonly order?: readonly number[];
  /** Operations that no order explains, by index. */
  readonly clash?: readonly number[];
  readonly title: string;
  /** What times are: microseconds of a simulation, or places in a list of events. */
  readonly clock?: 'microseconds' | 'places';
}

const none: readonly never[] = [];

/**
 * A history: a row a process, a bar an operation from its call to its return. Choosing a bar (pointer or arrow keys)
 * tells its times.
 */
export default function Timeline({
  operations,
  bands = none,
  order = none,
  clash = none,
  title,
  clock = 'places',
}: Props): ReactNode {
  const [chosen, setChosen] = useState<number | null>(null);
  const layout = layOut(operations, bands, order);
  const bar = layout.bars[chosen ?? 0];
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    const next = neighbour(layout, chosen ?? 0, event.key);
    if (next === null) return;
    event.preventDefault();
    const marks = event.currentTarget.querySelectorAll<SVGGElement>('[role="option"]');
    marks[next]?.focus();
  };
  return (
    <div className={styles.timeline}>
      <div className={styles.picture}>
        <ul className={styles.names} aria-hidden="true" style={{paddingBlockStart: TOP}}>
          {layout.processes.map((process, row) => (
            <li key={process} style={{blockSize: ROW, color: processColour(row)}}>
              {processInWords(process)}
            </li>
          ))}
        </ul>
        {/* A wide picture scrolls in a frame of its own, which the keyboard can reach. */}
        <div className={styles.frame} role="region" aria-label={title} tabIndex={0}>
          <svg
            className={styles.drawing}
            width={layout.width}
            height={layout.height}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            aria-label={title}
            role="group"
          >
            <Bands layout={layout} />
            <OrderLine layout={layout} />
            <g role="listbox" aria-label={`${title}: operations`} onKeyDown={onKeyDown}>
              {layout.bars.map((each) => (
                <BarMark
                  key={each.index}
                  bar={each}
                  colour={processColour(each.row)}
                  clashes={clash.includes(each.index)}
                  name={inFull(each, clash.includes(each.index), order, clock)}
                  chosen={chosen === each.index}
                  reachable={(chosen ?? 0) === each.index}
                  onChoose={() => {
                    setChosen(each.index);
                  }}
                />
              ))}
            </g>
            <OrderPoints layout={layout} />
          </svg>
        </div>
      </div>
      <p className={styles.times}>
        {chosen === null || bar === undefined
          ? 'Choose an operation to see its times.'
          : inFull(bar, clash.includes(bar.index), order, clock)}
      </p>
    </div>
  );
}

/** The colours of processes come round again after the fifth; their names never do. */
function processColour(row: number): string {
  return `var(--color-process-${(row % 5) + 1})`;
}

function Bands({layout}: {readonly layout: Layout}): ReactNode {
  return layout.bands.map(({band, left, right}) => (
    <g key={`${band.label} ${band.from}`} aria-hidden="true">
      <rect
        className={styles.band}
        x={left}
        y={TOP - 6}
        width={Math.max(right - left, 2)}
        height={layout.height - TOP + 6}
      />
      <path
        className={styles.bandEdge}
        d={`M${left} ${TOP - 6}V${layout.height}M${right} ${TOP - 6}V${layout.height}`}
      />
      <text className={styles.bandLabel} x={left} y={14}>
        ⚡ {band.label}
      </text>
    </g>
  ));
}

function OrderLine({layout: {points}}: {readonly layout: Layout}): ReactNode {
  if (points.length === 0) return null;
  const path = points.map(({x, y}) => `${x} ${y}`).join('L');
  return <path className={styles.orderLine} d={`M${path}`} aria-hidden="true" />;
}

/** The witness order: a numbered point on each bar. */
function OrderPoints({layout: {points}}: {readonly layout: Layout}): ReactNode {
  return points.map(({index, place, x, y}) => (
    <g key={index} className={styles.orderPoint} aria-hidden="true">
      <circle className={styles.point} cx={x} cy={y} r={9} />
      <text className={styles.pointNumber} x={x} y={y} dy="0.36em" textAnchor="middle">
        {place}
      </text>
    </g>
  ));
}

function inFull(
  {operation, index}: Bar,
  clashes: boolean,
  order: readonly number[],
  clock: 'microseconds' | 'places',
): string {
  const time = (at: number) => (clock === 'microseconds' ? `${at / 1000} ms` : `event ${at + 1}`);
  const {call, return: end, outcome} = operation;
  const parts = [describe(operation), `called at ${time(call)}`];
  parts.push(end === null ? 'still waiting' : `${outcome === 'ok' ? 'returned' : 'ended'} at ${time(end)}`);
  if (outcome !== 'ok') parts.push(outcomeInWords(operation));
  if (order.includes(index)) parts.push(`number ${order.indexOf(index) + 1} in the order`);
  if (clashes) parts.push('clashes');
  return parts.join(', ');
}

/** Left and right go through the operations in call order; up and down to the nearest of the row above or below. */
function neighbour({bars}: Layout, from: number, key: string): number | null {
  const bar = bars[from];
  if (bar === undefined) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return bars.length - 1;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const sorted = [...bars].sort((a, b) => a.left - b.left || a.row - b.row);
    return sorted[sorted.indexOf(bar) + (key === 'ArrowRight' ? 1 : -1)]?.index ?? from;
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const row = bar.row + (key === 'ArrowDown' ? 1 : -1);
  const near = bars.filter((each) => each.row === row);
  near.sort((a, b) => Math.abs(a.left - bar.left) - Math.abs(b.left - bar.left));
  return near[0]?.index ?? from;
}
