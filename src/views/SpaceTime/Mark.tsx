import type {ReactNode} from 'react';
import type {DiagramEvent} from '../../core/simulation/diagram.ts';
import {MARK} from './measures.ts';
import type {Point} from './placed.ts';
import type {Relation} from './relation.ts';
import {cross, diamond} from './shapes.ts';
import styles from './styles.module.css';

interface Props {
  event: DiagramEvent;
  at: Point;
  colour: string;
  relation: Relation;
}

/** An event's shape: a dot, a cross for a crash, a diamond for a decision, a square for a timeout. */
export default function Mark({event, at: {x, y}, colour, relation}: Props): ReactNode {
  const ring = relation === 'self' && <circle className={styles.ring} cx={x} cy={y} r={MARK + 6} />;
  const full = relation !== 'past';
  const paint = {stroke: colour, fill: full ? colour : 'var(--color-paper)'};
  switch (event.kind) {
    case 'crash':
      return <path className={styles.fault} d={cross({x, y}, MARK)} />;
    case 'decide':
      return (
        <>
          {ring}
          <path className={styles.mark} style={paint} d={diamond({x, y}, MARK + 3)} />
        </>
      );
    case 'timeout':
      return (
        <>
          {ring}
          <rect
            className={styles.mark}
            style={{...paint, fill: 'var(--color-paper)'}}
            x={x - MARK}
            y={y - MARK}
            width={2 * MARK}
            height={2 * MARK}
          />
        </>
      );
    default:
      return (
        <>
          {ring}
          <circle
            className={styles.mark}
            style={paint}
            cx={x}
            cy={y}
            r={event.kind === 'restart' ? MARK + 2 : MARK - 1}
          />
        </>
      );
  }
}
