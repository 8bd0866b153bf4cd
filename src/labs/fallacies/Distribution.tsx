import {useState, type ReactNode} from 'react';
import {frame, size, type Point} from '../../views/Curve/geometry.ts';
import Curve from '../../views/Curve/index.tsx';
import {scaleOf, type Axis} from '../../views/Curve/scale.ts';
import Handle from './Handle.tsx';
import {grouped} from './measure-words.ts';
import {latencyAt, type Distribution as Drawn} from './running.ts';
import {nines, percent} from './stops.ts';
import styles from './styles.module.css';

interface Props {
  readonly label: string;
  readonly series: readonly {readonly name: string; readonly distribution: Drawn}[];
}

const sharesMarked = [0, 0.5, 0.9, 0.99, 0.999, 0.9999];
const yAxis: Axis = {
  label: 'Share of calls answered within',
  unit: '%',
  ticks: sharesMarked.map((share) => ({at: nines(share), text: percent(share)})),
};
const xAxis: Axis = {label: 'latency', unit: 'ms', scale: 'log'};

/** Where the handles stand at first. */
const first = [0.5, 0.99, 0.999];

/** How many calls took how long, and three handles that are dragged along the tail. */
export default function Distribution({label, series}: Props): ReactNode {
  const [shares, setShares] = useState(first);
  const curves = series.map(({name, distribution}) => ({
    name,
    kind: 'line' as const,
    points: distribution.map(([share, ms]): Point => [Math.max(0.1, ms), nines(share)]),
  }));
  const places = curves.flatMap(({points}) => points.map(([, y]) => y));
  const up = scaleOf(yAxis, places, frame.bottom, frame.top);
  return (
    <div className={styles.distribution}>
      <Curve label={label} x={xAxis} y={yAxis} series={curves} />
      <svg viewBox={`0 0 ${size.width} ${size.height}`} className={styles.handles}>
        {shares.map((share, handle) => (
          <Handle
            key={handle}
            name={`Percentile ${handle + 1}`}
            share={share}
            up={up}
            text={told(series[0], share)}
            inWords={`p${percent(share)}: ${series.map((each) => `${each.name} ${told(each, share)}`).join(', ')}`}
            move={(to) => {
              setShares(shares.map((old, place) => (place === handle ? to : old)));
            }}
          />
        ))}
      </svg>
    </div>
  );
}

function told(series: Props['series'][number] | undefined, share: number): string {
  const ms = latencyAt(series?.distribution ?? [], share);
  return `${ms < 100 ? Math.round(ms * 10) / 10 : grouped(Math.round(ms))} ms`;
}
