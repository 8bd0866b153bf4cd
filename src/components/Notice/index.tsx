import clsx from 'clsx';
import type {ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

interface Props {
  /** Something went wrong, and is worth a stronger frame. */
  readonly isTrouble?: boolean;
  readonly children: ReactNode;
  /** What each button says and does, in order. */
  readonly actions: Readonly<Record<string, () => void>>;
}

/**
 * A word to the reader in the corner of the page (src/theme/Root), where it moves nothing. It stands in a region with
 * the role of a status that was there before, so that it is read out when it comes.
 */
export default function Notice({isTrouble = false, children, actions}: Props): ReactNode {
  return (
    <div className={clsx(styles.notice, isTrouble && styles.trouble)}>
      <p>{children}</p>
      {Object.entries(actions).map(([words, act]) => (
        <button key={words} type="button" className={controls.button} onClick={act}>
          {words}
        </button>
      ))}
    </div>
  );
}
