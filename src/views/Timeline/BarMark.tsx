import type {ReactNode} from 'react';
import {BAR, ROW, type Bar} from './layout.ts';
import styles from './styles.module.css';

interface Props {
  readonly bar: Bar;
  readonly colour: string;
  readonly clashes: boolean;
  /** All there is to say about it. */
  readonly name: string;
  readonly chosen: boolean;
  /** Whether Tab comes to this bar; arrow keys lead to the others. */
  readonly reachable: boolean;
  readonly onChoose: () => void;
}

export default function BarMark({bar, colour, clashes, name, chosen, reachable, onChoose}: Props): ReactNode {
  const {left, right, middle, text} = bar;
  return (
    <>
      <g
        role="option"
        aria-selected={chosen}
        aria-label={name}
        tabIndex={reachable ? 0 : -1}
        className={styles.bar}
        style={{color: colour}}
        onFocus={onChoose}
        onPointerEnter={onChoose}
        onClick={onChoose}
      >
        <rect className={styles.reach} x={left} y={middle - ROW / 2} width={right - left} height={ROW} />
        <Shape bar={bar} />
        <text className={styles.label} x={left + 9} y={middle} dy="0.34em">
          {text}
        </text>
      </g>
      {/* Outside of the option, whose name already says it, so that name and text stay the same words. */}
      {clashes && <Clash bar={bar} />}
    </>
  );
}

/** A full bar is ok, a hollow one was refused, one without an end had no answer. */
function Shape({bar: {left, right, middle, operation, open}}: Pick<Props, 'bar'>): ReactNode {
  const top = middle - BAR / 2;
  const bottom = middle + BAR / 2;
  if (open) {
    const arrows = `m-6 -5l6 5l-6 5M${right - 6} ${top - 5}l6 5l-6 5`;
    return <path className={styles.open} d={`M${right} ${top}H${left}V${bottom}H${right}${arrows}`} />;
  }
  return (
    <>
      <rect
        className={operation.outcome === 'fail' ? styles.refused : styles.ok}
        x={left}
        y={top}
        width={right - left}
        height={BAR}
        rx={2}
      />
      <path
        className={styles.ends}
        d={`M${left} ${top - 4}V${bottom + 4}M${right} ${top - 4}V${bottom + 4}`}
      />
    </>
  );
}

function Clash({bar: {left, right, middle}}: Pick<Props, 'bar'>): ReactNode {
  return (
    <g aria-hidden="true">
      <rect
        className={styles.clash}
        x={left - 4}
        y={middle - BAR / 2 - 4}
        width={right - left + 8}
        height={BAR + 8}
        rx={4}
      />
      <text className={styles.clashWord} x={left} y={middle + BAR / 2 + 16}>
        ✗ clash
      </text>
    </g>
  );
}
