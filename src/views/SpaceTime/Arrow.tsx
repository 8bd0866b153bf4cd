import type {ReactNode} from 'react';
import type {DiagramMessage} from '../../core/simulation/diagram.ts';
import type {Line} from './placed.ts';
import {cross, head, straight} from './shapes.ts';
import styles from './styles.module.css';

interface Props {
  message: DiagramMessage;
  line: Line;
}

/** A message: an arrow, broken while it is on its way, and ended by a cross where it is lost. */
export default function Arrow({message, line}: Props): ReactNode {
  if (message.to !== null) return <path className={styles.arrow} d={`${straight(line)}${head(line)}`} />;
  if (message.fate === 'in-flight') {
    return <path className={styles.inFlight} d={`${straight(line)}${head(line)}`} />;
  }
  const {x, y} = line.to;
  return (
    <>
      <path className={styles.arrow} d={straight(line)} />
      <path className={styles.fault} d={cross({x, y}, 5)} />
    </>
  );
}
