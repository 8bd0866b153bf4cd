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

/** A full bar is ok, a hollow one with a cross was refused, one without an end had no answer. */
export default function BarMark({bar, colour, clashes, name, chosen, reachable, onChoose}: Props): ReactNode {
  const {left, right, middle, operation, text, open} = bar;
  const top = middle - BAR / 2;
  const bottom = middle + BAR / 2;
  const refused = operation.outcome === 'fail';
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
        {open ? (
          <path
            className={styles.open}
            d={`M${right} ${top}H${left}V${bottom}H${right}m-6 -5l6 5l-6 5M${right - 6} ${top - 5}l6 5l-6 5`}
          />
        ) : (
          <rect
            className={refused ? styles.refused : styles.ok}
            x={left}
            y={top}
            width={right - left}
            height={BAR}
            rx={2}
          />
        )}
        {!open && (
          <path
            className={styles.ends}
            d={`M${left} ${top - 4}V${bottom + 4}M${right} ${top - 4}V${bottom + 4}`}
          />
        )}
        <text className={styles.label} x={left + 9} y={middle} dy="0.34em">
          {text}
        </text>
      </g>
      {clashes && (
        // Outside of the option, whose name already says it, so that name and text stay the same words.
        <g aria-hidden="true" style={{color: colour}}>
          <rect
            className={styles.clash}
            x={left - 4}
            y={top - 4}
            width={right - left + 8}
            height={BAR + 8}
            rx={4}
          />
          <text className={styles.clashWord} x={left} y={bottom + 16}>
            ✗ clash
          </text>
        </g>
      )}
    </>
  );
}
