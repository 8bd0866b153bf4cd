import type {ReactNode} from 'react';
import {processInWords} from '../../core/checking/wording.ts';
import {processColour} from '../process-colour.ts';
import type {Layout} from './layout.ts';
import {share} from './share.ts';
import styles from './styles.module.css';

interface Props {
  readonly layout: Layout;
}

export function Names({layout: {top, row, processes}}: Props): ReactNode {
  return (
    <ul className={styles.names} aria-hidden="true" style={{paddingBlockStart: top}}>
      {processes.map((process, place) => (
        <li key={process} style={{blockSize: row, color: processColour(place)}}>
          {processInWords(process)}
        </li>
      ))}
    </ul>
  );
}

export function Bands({layout: {bands, width, height, top}}: Props): ReactNode {
  return bands.map(({band, left, right}) => (
    <svg
      key={`${band.label} ${band.from}`}
      aria-hidden="true"
      x={share(left, width)}
      width={share(Math.max(right - left, 2), width)}
      overflow="visible"
    >
      <rect className={styles.band} y={top - 6} width="100%" height={height - top + 6} />
      <line className={styles.bandEdge} x1="0" y1={top - 6} x2="0" y2={height} />
      <line className={styles.bandEdge} x1="100%" y1={top - 6} x2="100%" y2={height} />
      <text className={styles.bandLabel} y={14}>{`⚡ ${band.label}`}</text>
    </svg>
  ));
}

export function OrderLine({layout: {points, width}}: Props): ReactNode {
  return points.slice(1).map(({index, x, y}, place) => {
    const before = points[place];
    return (
      <line
        key={index}
        className={styles.orderLine}
        x1={share(before?.x ?? x, width)}
        y1={before?.y ?? y}
        x2={share(x, width)}
        y2={y}
        aria-hidden="true"
      />
    );
  });
}

/** The witness order: a numbered point on each bar. */
export function OrderPoints({layout: {points, width}}: Props): ReactNode {
  return points.map(({index, place, x, y}) => (
    <svg
      key={index}
      className={styles.orderPoint}
      x={share(x, width)}
      y={y}
      overflow="visible"
      aria-hidden="true"
    >
      <circle className={styles.point} r={9} />
      <text className={styles.pointNumber} dy="0.36em" textAnchor="middle">
        {place}
      </text>
    </svg>
  ));
}
