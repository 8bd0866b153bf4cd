import type {ReactNode} from 'react';
import {frame, size} from './geometry.ts';
import type {Axis, Scale} from './scale.ts';
import styles from './styles.module.css';

interface Props {
  readonly x: Axis;
  readonly y: Axis;
  readonly across: Scale;
  readonly up: Scale;
}

/** Grid, marks and the names of both axes; the upright one is named above it, where it reads level. */
export default function Axes({x, y, across, up}: Props): ReactNode {
  return (
    <g className={styles.axes}>
      {up.ticks.map(({at, text}) => (
        <g key={at}>
          <path d={`M${frame.left} ${up.place(at)}H${frame.right}`} className={styles.grid} />
          <text x={frame.left - 8} y={up.place(at)} dy="0.32em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {across.ticks.map(({at, text}) => (
        <g key={at}>
          <path d={`M${across.place(at)} ${frame.bottom}v5`} className={styles.axis} />
          <text x={across.place(at)} y={frame.bottom + 19} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      <path d={`M${frame.left} ${frame.bottom}H${frame.right}`} className={styles.axis} />
      <text x={2} y={14} className={styles.name}>
        {named(y)}
      </text>
      <text x={frame.right} y={size.height - 8} textAnchor="end" className={styles.name}>
        {named(x)}
      </text>
    </g>
  );
}

const named = ({label, unit}: Axis): string => (unit ? `${label} (${unit})` : label);
