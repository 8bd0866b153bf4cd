'use client';

import {useState, type KeyboardEvent, type ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import {processInWords} from '../../core/checking/wording.ts';
import {processColour} from '../process-colour.ts';
import BarMark from './BarMark.tsx';
import {inFull} from './in-full.ts';
import {layOut, ROW, type Band, type Layout} from './layout.ts';
import {neighbour} from './neighbour.ts';
import styles from './styles.module.css';

interface Props {
  readonly operations: readonly Operation[];
  /** Times in which a fault was present: a cut, a crash; left out where there can be none. */
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
  bands,
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
        <Names layout={layout} />
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

function Names({layout: {top, processes}}: {readonly layout: Layout}): ReactNode {
  return (
    <ul className={styles.names} aria-hidden="true" style={{paddingBlockStart: top}}>
      {processes.map((process, row) => (
        <li key={process} style={{blockSize: ROW, color: processColour(row)}}>
          {processInWords(process)}
        </li>
      ))}
    </ul>
  );
}

function Bands({layout}: {readonly layout: Layout}): ReactNode {
  return layout.bands.map(({band, left, right}) => (
    <g key={`${band.label} ${band.from}`} aria-hidden="true">
      <rect
        className={styles.band}
        x={left}
        y={layout.top - 6}
        width={Math.max(right - left, 2)}
        height={layout.height - layout.top + 6}
      />
      <path
        className={styles.bandEdge}
        d={`M${left} ${layout.top - 6}V${layout.height}M${right} ${layout.top - 6}V${layout.height}`}
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
