import type {KeyboardEvent, PointerEvent, ReactNode} from 'react';
import {BAR, type Bar, type Layout} from './layout.ts';
import {share} from './share.ts';
import styles from './styles.module.css';

/** What else can be done with a bar, where a history is changed by hand. */
export interface Hands {
  readonly onPointerDown: (event: PointerEvent<SVGElement>, bar: Bar, layout: Layout) => void;
  readonly onPointerMove: (event: PointerEvent<SVGElement>) => void;
  readonly onLetGo: () => void;
  /** Whether the key meant something there. */
  readonly onKeyDown: (event: KeyboardEvent, bar: Bar) => boolean;
}

interface Props {
  readonly bar: Bar;
  readonly layout: Layout;
  readonly colour: string;
  readonly clashes: boolean;
  /** All there is to say about it. */
  readonly name: string;
  readonly chosen: boolean;
  /** Whether Tab comes to this bar; arrow keys lead to the others. */
  readonly reachable: boolean;
  readonly onChoose: () => void;
  readonly hands: Hands | undefined;
}

export default function BarMark(props: Props): ReactNode {
  const {bar, layout, colour, clashes, name, chosen, reachable, onChoose, hands} = props;
  return (
    // Outside of the option, whose name it is: else the name would count as drawn in it.
    <g role="presentation">
      <title>{name}</title>
      <g
        role="option"
        aria-selected={chosen}
        aria-label={name}
        tabIndex={reachable ? 0 : -1}
        className={styles.bar}
        data-held={hands !== undefined}
        style={{color: colour}}
        onFocus={onChoose}
        // Where bars are held, to point at one is not yet to choose it.
        onPointerEnter={hands ? undefined : onChoose}
        onClick={onChoose}
        onPointerDown={
          hands &&
          ((event) => {
            hands.onPointerDown(event, bar, layout);
          })
        }
        onPointerMove={hands?.onPointerMove}
        onPointerUp={hands?.onLetGo}
        onPointerCancel={hands?.onLetGo}
      >
        <Drawing bar={bar} layout={layout} clashes={clashes} />
      </g>
    </g>
  );
}

/** A picture in the picture is as wide as the bar, whatever the whole is stretched to. */
function Drawing({bar, layout, clashes}: Pick<Props, 'bar' | 'layout' | 'clashes'>): ReactNode {
  const {left, right, middle, text} = bar;
  const {row, width} = layout;
  return (
    <svg
      x={share(left, width)}
      y={middle - row / 2}
      width={share(right - left, width)}
      height={row}
      overflow="visible"
    >
      <rect className={styles.reach} width="100%" height={row} />
      <Shape bar={bar} middle={row / 2} />
      {clashes && <Ring middle={row / 2} />}
      <text className={styles.label} x={9} y={row / 2} dy="0.34em">
        {text}
      </text>
    </svg>
  );
}

interface ShapeProps {
  readonly bar: Bar;
  readonly middle: number;
}

/** A full bar is ok, a hollow one was refused, one without an end had no answer. */
function Shape({bar: {operation, open}, middle}: ShapeProps): ReactNode {
  const top = middle - BAR / 2;
  const bottom = middle + BAR / 2;
  if (open) {
    return (
      <g className={styles.open}>
        <line x1="0" y1={top} x2="100%" y2={top} />
        <line x1="0" y1={bottom} x2="100%" y2={bottom} />
        <line x1="0" y1={top} x2="0" y2={bottom} />
        {/* Both arrowheads stand at the right edge. */}
        <svg x="100%" overflow="visible">
          <path d={`M-6 ${bottom - 5}l6 5l-6 5M-6 ${top - 5}l6 5l-6 5`} />
        </svg>
      </g>
    );
  }
  return (
    <>
      <rect
        className={operation.outcome === 'fail' ? styles.refused : styles.ok}
        y={top}
        width="100%"
        height={BAR}
        rx={2}
      />
      <g className={styles.ends}>
        <line x1="0" y1={top - 4} x2="0" y2={bottom + 4} />
        <line x1="100%" y1={top - 4} x2="100%" y2={bottom + 4} />
      </g>
    </>
  );
}

/** Drawn round the bar. Its name already says that it clashes. */
function Ring({middle}: {readonly middle: number}): ReactNode {
  const [top, bottom] = [middle - BAR / 2 - 4, middle + BAR / 2 + 4];
  return (
    <g className={styles.clash} aria-hidden="true">
      <line x1="0" y1={top} x2="100%" y2={top} />
      <line x1="0" y1={bottom} x2="100%" y2={bottom} />
      <path d={`M0 ${top}q-4 0 -4 4V${bottom - 4}q0 4 4 4`} />
      <svg x="100%" overflow="visible">
        <path d={`M0 ${top}q4 0 4 4V${bottom - 4}q0 4 -4 4`} />
      </svg>
    </g>
  );
}
