import type {CSSProperties, KeyboardEvent, PointerEvent, ReactNode} from 'react';
import type {Process} from '../../core/checking/history.ts';
import {describe, label, processInWords} from '../../core/checking/wording.ts';
import type {Bar} from './bars.ts';
import styles from './styles.module.css';

/** What can be done to a bar by hand. */
export interface Hands {
  readonly onChoose: (bar: Bar) => void;
  readonly onKeyDown: (event: KeyboardEvent, bar: Bar) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, bar: Bar) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onLetGo: () => void;
}

interface Props {
  readonly processes: readonly Process[];
  readonly bars: readonly Bar[];
  /** How many events there are: so many places has a row. */
  readonly places: number;
  readonly chosen: Bar | undefined;
  readonly hands: Hands;
}

/** A row a process, a bar an operation from its call to its end, every event in a place of its own. */
export default function Drawing({processes, bars, places, chosen, hands}: Props): ReactNode {
  return (
    <div className={styles.canvas} role="region" aria-label="The history, to draw" tabIndex={0}>
      <ul className={styles.grid} style={{'--places': Math.max(places, 1)} as CSSProperties}>
        {processes.map((process, row) => (
          <li
            key={process}
            className={styles.process}
            style={{'--row': row} as CSSProperties}
            aria-hidden="true"
          >
            {processInWords(process)}
          </li>
        ))}
        {bars.map((bar) => (
          <BarCell key={bar.id} bar={bar} places={places} isChosen={bar === chosen} hands={hands} />
        ))}
      </ul>
    </div>
  );
}

interface CellProps extends Pick<Props, 'places' | 'hands'> {
  readonly bar: Bar;
  readonly isChosen: boolean;
}

function BarCell({bar, places, isChosen, hands}: CellProps): ReactNode {
  const {row, operation} = bar;
  const {call, return: end, outcome} = operation;
  const place = {'--row': row, '--from': call, '--to': end ?? places - 1} as CSSProperties;
  return (
    <li className={styles.cell} style={place}>
      <button
        type="button"
        data-roving
        data-outcome={outcome}
        className={styles.bar}
        aria-pressed={isChosen}
        aria-label={describe(operation)}
        onClick={() => {
          hands.onChoose(bar);
        }}
        onKeyDown={(event) => {
          hands.onKeyDown(event, bar);
        }}
        onPointerDown={(event) => {
          hands.onPointerDown(event, bar);
        }}
        onPointerMove={hands.onPointerMove}
        onPointerUp={hands.onLetGo}
        onPointerCancel={hands.onLetGo}
      >
        {label(operation)}
      </button>
    </li>
  );
}
