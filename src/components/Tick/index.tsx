import type {ReactNode} from 'react';
import clsx from 'clsx';
import {useProgressItem} from '../../hooks/useProgressItem.ts';
import styles from './styles.module.css';

interface Props {
  /** The progress key. */
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/**
 * A checkbox whose tick is kept in this browser. Until the script runs the box is invisible and keeps its room, so
 * that nothing moves when it appears and nobody ticks a box that does not listen.
 */
export default function Tick({id, children, className}: Props): ReactNode {
  const [value, set] = useProgressItem(id);
  return (
    <label className={clsx(styles.tick, className)}>
      <input
        type="checkbox"
        className={styles.box}
        checked={value === true}
        onChange={(event) => {
          set(event.target.checked ? true : null);
        }}
      />
      <span>{children}</span>
    </label>
  );
}
