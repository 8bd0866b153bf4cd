import type {PointerEvent, ReactNode} from 'react';
import {frame, size} from '../../views/Curve/geometry.ts';
import type {Scale} from '../../views/Curve/scale.ts';
import {afterKey, nearestStop, nines, percent} from './stops.ts';
import styles from './styles.module.css';

interface Props {
  readonly name: string;
  /** The share of calls at which it stands. */
  readonly share: number;
  readonly up: Scale;
  /** What stands in it: `18,505 ms`. */
  readonly text: string;
  /** What it says to who cannot see it. */
  readonly inWords: string;
  readonly move: (share: number) => void;
}

/** A percentile as a slider on the curve: dragged along the tail, or moved by keys. */
export default function Handle({name, share, up, text, inWords, move}: Props): ReactNode {
  const y = up.place(nines(share));
  const drag = (event: PointerEvent<SVGGElement>) => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const at = ((event.clientY - box.top) / box.height) * size.height;
    move(nearestStop((stop) => Math.abs(up.place(nines(stop)) - at)));
  };
  return (
    <g
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-orientation="vertical"
      aria-valuemin={5}
      aria-valuemax={99.9}
      aria-valuenow={Number(percent(share))}
      aria-valuetext={inWords}
      className={styles.handle}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onKeyDown={(event) => {
        const next = afterKey(share, event.key);
        if (next === null) return;
        event.preventDefault();
        move(next);
      }}
    >
      <Drawn y={y} text={`↕ p${percent(share)}: ${text}`} />
    </g>
  );
}

function Drawn({y, text}: {readonly y: number; readonly text: string}): ReactNode {
  return (
    <>
      <path d={`M${frame.left} ${y}H${frame.right}`} className={styles.level} />
      {/* What a thumb takes hold of is more than what is drawn. */}
      <rect x={frame.right - 152} y={y - 18} width="160" height="36" className={styles.hold} />
      <rect x={frame.right - 116} y={y - 12} width="124" height="24" rx="3" className={styles.plate} />
      <text x={frame.right - 54} y={y} dy="0.35em" textAnchor="middle">
        {text}
      </text>
    </>
  );
}
