import type {ReactNode} from 'react';
import type {ClashLink} from './clash-links.ts';
import {BAR, type Layout} from './layout.ts';
import {share} from './share.ts';
import styles from './styles.module.css';

/** Half the room that words on the line need, and what the names of processes take at the left. */
const HALF = 74;
const NAMES = 84;
const LINE = 14;

/** A drawing of a few short operations is narrower than the words on its line; then it gets the room for them. */
export function withRoomForWords(layout: Layout): Layout {
  return {...layout, width: Math.max(layout.width, 2 * HALF + NAMES)};
}

interface Props {
  readonly link: ClashLink;
  readonly layout: Layout;
}

/** The two operations that clash, joined, and the reason as words on the line. The verdict says the same in full. */
export default function Clash({link: {from, to, words}, layout}: Props): ReactNode {
  const {bars, width, row} = layout;
  const [one, other] = [bars[from], bars[to]];
  if (!one || !other) return null;
  const [x1, x2] = [one.right, Math.max(other.left, one.left)];
  const sameRow = one.row === other.row;
  const below = BAR / 2 + 6;
  // Between the rows: over the lower of the two; within one row: under it.
  const y = sameRow ? one.middle + below + 12 : Math.max(one.middle, other.middle) - row / 2 - 5;
  const x = Math.min(Math.max((x1 + x2) / 2, HALF + NAMES), width - HALF);
  const [y1, y2] = sameRow ? [one.middle + below, other.middle + below] : [one.middle, other.middle];
  return (
    <g aria-hidden="true" className={styles.link} data-clash="">
      <line x1={share(x1, width)} y1={y1} x2={share(x2, width)} y2={y2} />
      <svg x={share(x, width)} y={y} overflow="visible">
        <text textAnchor="middle">
          {words.map((line, place) => (
            <tspan key={place} x="0" dy={place === 0 ? 0 : LINE}>
              {line}
            </tspan>
          ))}
        </text>
      </svg>
    </g>
  );
}
