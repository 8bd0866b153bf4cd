import type {CSSProperties, ReactNode} from 'react';
import {slope, type Point, type Size} from './geometry.ts';
import {place, type Stop} from './stop.ts';
import styles from './styles.module.css';
import type {NetworkHands, NetworkLink, NetworkNode} from './types.ts';

interface Props {
  readonly onToggle: NonNullable<NetworkHands['onToggle']>;
  readonly size: Size;
  readonly links: readonly NetworkLink[];
  readonly at: (id: string) => Point;
  readonly one: NetworkNode;
  readonly other: NetworkNode;
  readonly stop: Stop;
}

/** Lies along the link, both directions of it. */
export default function LinkButton({one, other, links, at, size, stop, onToggle}: Props): ReactNode {
  const between = links.filter(
    ({src, dest}) => (src === one.id && dest === other.id) || (src === other.id && dest === one.id),
  );
  const isWhole = between.every(({cut}) => !cut);
  const {middle, angle} = slope(at(one.id), at(other.id));
  return (
    <button
      type="button"
      data-stop=""
      {...stop}
      className={styles.linkButton}
      style={{...place(middle, size), '--angle': `${angle}deg`} as CSSProperties}
      data-does={isWhole ? 'cut' : 'heal'}
      aria-label={`${isWhole ? 'Cut' : 'Heal'} the link between ${one.label} and ${other.label}`}
      onClick={() => {
        onToggle(one.id, other.id, isWhole);
      }}
    />
  );
}
