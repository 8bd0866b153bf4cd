import type {ReactNode} from 'react';
import {processColour} from '../process-colour.ts';
import type {Layout} from './placed.ts';
import styles from './styles.module.css';

/** The names of the processes, above their lines. */
export default function Heads({heads}: Pick<Layout, 'heads'>): ReactNode {
  return heads.map(({thing, at}, process) => (
    <text
      key={thing}
      className={styles.head}
      style={{fill: processColour(process)}}
      x={at.x}
      y={at.y}
      textAnchor="middle"
    >
      {thing}
    </text>
  ));
}
