import type {ReactNode} from 'react';
import {barWidth, linePath, stepPath, type Series} from './geometry.ts';
import type {Scale} from './scale.ts';
import styles from './styles.module.css';

/** With more points than this, marks would hide the line. */
const mostMarks = 12;

interface Props {
  readonly series: Series;
  /** The series' place among all of them; it chooses colour, dash and mark. */
  readonly index: number;
  /** How many of the series are bars. */
  readonly bars: number;
  readonly across: Scale;
  readonly up: Scale;
}

/** One series: its line, or its bars. */
export default function Marks({series, index, bars, across, up}: Props): ReactNode {
  const {points, kind} = series;
  if (kind === 'bars') return <Bars series={series} index={index} bars={bars} across={across} up={up} />;
  const path = kind === 'step' ? stepPath : linePath;
  const marked = kind !== 'step' && points.length <= mostMarks;
  return (
    <g data-series={index} className={styles.series}>
      <path d={path(points, across, up)} className={styles.line} />
      {marked && points.map(([x, y]) => <Mark key={x} index={index} x={across.place(x)} y={up.place(y)} />)}
    </g>
  );
}

function Bars({series: {points}, index, bars, across, up}: Props): ReactNode {
  const places = points.map(([x]) => across.place(x));
  const width = barWidth(places, bars);
  const base = up.place(up.from);
  return (
    <g data-series={index} className={styles.series}>
      {points.map(([x, y]) => (
        <rect
          key={x}
          x={across.place(x) - (width * bars) / 2 + width * index}
          y={up.place(y)}
          width={width}
          height={base - up.place(y)}
          className={styles.bar}
        />
      ))}
    </g>
  );
}

/** A circle, a square, a triangle, in turn. */
function Mark({index, x, y}: {index: number; x: number; y: number}): ReactNode {
  if (index % 3 === 1) return <rect x={x - 3.5} y={y - 3.5} width={7} height={7} className={styles.mark} />;
  if (index % 3 === 2) return <path d={`M${x} ${y - 4.5}l4.5 8h-9z`} className={styles.mark} />;
  return <circle cx={x} cy={y} r={3.75} className={styles.mark} />;
}
