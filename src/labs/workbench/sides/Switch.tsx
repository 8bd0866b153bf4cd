import clsx from 'clsx';
import type {ReactNode} from 'react';
import controls from '../../../css/controls.module.css';
import type {Side} from './side.ts';
import styles from './styles.module.css';

interface Props {
  readonly shows: Side;
  readonly show: (side: Side) => void;
  readonly names: Readonly<Record<Side, string>>;
}

/** Where there is no room for both: the code or the run. */
export default function Switch({shows, show, names}: Props): ReactNode {
  return (
    <div className={styles.switch} role="group" aria-label="On the stage">
      {(['code', 'run'] as const).map((side) => (
        <button
          key={names[side]}
          type="button"
          className={clsx(controls.inset, side === shows && styles.shown)}
          aria-pressed={side === shows}
          onClick={() => {
            show(side);
          }}
        >
          {names[side]}
        </button>
      ))}
    </div>
  );
}
