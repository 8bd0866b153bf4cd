'use static';

import type {ReactNode} from 'react';
import Axes from './Axes.tsx';
import {frame, size, type Series} from './geometry.ts';
import Marks from './Marks.tsx';
import {scaleOf, type Axis} from './scale.ts';
import {told} from '../told.ts';
import {pointsInWords} from './in-words.ts';
import styles from './styles.module.css';

interface Props {
  /** What the picture is, in a few words, for those who cannot see it; the figure's `alt` tells what it shows. */
  readonly label: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
}

/** One or more series of numbers over two axes. Series are told apart by dashes and marks as well as by colour. */
export default function Curve({label, x, y, series}: Props): ReactNode {
  const points = series.flatMap((each) => each.points);
  const bars = series.filter(({kind}) => kind === 'bars').length;
  const inset = bars > 0 ? 40 : 0;
  const across = scaleOf(
    x,
    points.map(([value]) => value),
    frame.left + inset,
    frame.right - inset,
  );
  const up = scaleOf(
    y,
    points.map(([, value]) => value),
    frame.bottom,
    frame.top,
  );
  return (
    <div className={styles.curve}>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={label}
        className={styles.picture}
        {...told(() => pointsInWords(x, y, series))}
      >
        <Axes x={x} y={y} across={across} up={up} />
        {series.map((each, index) => (
          <Marks key={each.name} series={each} index={index} bars={bars} across={across} up={up} />
        ))}
      </svg>
      {series.length > 1 && <Legend series={series} />}
    </div>
  );
}

function Legend({series}: {series: readonly Series[]}): ReactNode {
  return (
    <ul className={styles.legend} data-unread="">
      {series.map(({name, kind}, index) => (
        <li key={name}>
          <svg viewBox="0 0 36 12" className={styles.sample} data-series={index} aria-hidden="true">
            {kind === 'bars' ? (
              <rect x="10" y="1" width="16" height="10" className={styles.bar} />
            ) : (
              <path d="M0 6H36" className={styles.line} />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
