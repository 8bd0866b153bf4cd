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
  isRinged: boolean;
}

/** An event's shape: a dot, a cross for a crash, a diamond for a decision, a square for a timeout. */
export default function Mark(props: Props): ReactNode {
  const {
    event: {kind},
    at: {x, y},
    isRinged,
  } = props;
  if (kind === 'crash') return <path className={styles.fault} d={cross({x, y}, MARK)} />;
  return (
    <>
      {isRinged && <circle className={styles.ring} cx={x} cy={y} r={MARK + 6} />}
      <Shape {...props} />
    </>
  );
}

function Shape({event: {kind}, at: {x, y}, colour, relation}: Props): ReactNode {
  const full = relation !== 'past' && kind !== 'timeout';
  const look = {
    className: styles.mark,
    style: {stroke: colour, fill: full ? colour : 'var(--color-paper)'},
  };
  if (kind === 'decide') return <path {...look} d={diamond({x, y}, MARK + 3)} />;
  if (kind === 'timeout')
    return <rect {...look} x={x - MARK} y={y - MARK} width={2 * MARK} height={2 * MARK} />;
  return <circle {...look} cx={x} cy={y} r={kind === 'restart' ? MARK + 2 : MARK - 1} />;
}
