import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {ValenceName} from '../../core/exploring/valence.ts';
import {RADIUS} from './layout.ts';
import styles from './styles.module.css';

/** A valence, or that it is not shown. */
export type Sign = ValenceName | 'hidden';

const digits: Readonly<Record<Sign, string>> = {bivalent: '01', zero: '0', one: '1', never: '–', hidden: '?'};

interface ShapeProps {
  readonly valence: Sign;
  readonly size: number;
  readonly className: string | undefined;
}

/** The outline of a valence: circle for both, square for 0, diamond for 1. */
export function ValenceShape({valence, size, className}: ShapeProps): ReactNode {
  if (valence === 'zero') {
    const side = size * 0.9;
    return <rect className={className} x={-side} y={-side} width={2 * side} height={2 * side} rx={2} />;
  }
  if (valence === 'one') {
    const reach = size * 1.2;
    return <path className={className} d={`M0 ${-reach}L${reach} 0L0 ${reach}L${-reach} 0Z`} />;
  }
  return <circle className={className} r={size} />;
}

/** Shape and digits of a valence, around the origin of a drawing. */
export function ValenceSign({valence}: {valence: Sign}): ReactNode {
  return (
    <>
      <ValenceShape valence={valence} size={RADIUS} className={styles.shape} />
      <text className={styles.digits} textAnchor="middle" dy="0.35em">
        {digits[valence]}
      </text>
    </>
  );
}

/** The sign of a valence in a line of text; the words stand beside it. */
export function ValenceMark({valence}: {valence: Sign}): ReactNode {
  return (
    <Picture className={styles[valence]}>
      <ValenceSign valence={valence} />
    </Picture>
  );
}

/** The double outline by itself, of whatever shape. */
export function DecidedMark(): ReactNode {
  return (
    <Picture className={styles.never}>
      <circle className={styles.outline} r={RADIUS + 2} />
      <circle className={styles.outline} r={RADIUS - 3} />
    </Picture>
  );
}

interface PictureProps {
  readonly className: string | undefined;
  readonly children: ReactNode;
}

function Picture({className, children}: PictureProps): ReactNode {
  return (
    <svg
      className={clsx(styles.mark, className)}
      viewBox="-17 -17 34 34"
      width="26"
      height="26"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
