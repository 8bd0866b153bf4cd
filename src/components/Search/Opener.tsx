import type {ReactNode} from 'react';
import {slashKey} from '../../core/learning/settings.ts';
import {useProgressItem} from '../../hooks/useProgressItem.ts';
import {opensSearch} from '../../core/finding/dialog-ids.ts';
import styles from './styles.module.css';

/** The search's button in the head of every page, with the keys that do the same. */
export default function Opener(): ReactNode {
  const [slash] = useProgressItem(slashKey);
  return (
    <button
      type="button"
      className={styles.open}
      aria-label="Search"
      aria-haspopup="dialog"
      aria-keyshortcuts={slash === 'off' ? 'Control+K Meta+K' : '/ Control+K Meta+K'}
      {...{[opensSearch]: ''}}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path
          d="M13.2 13.2 17 17M14.5 8.75a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 0 1 11.5 0Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
        />
      </svg>
      <span className={styles.openWord} aria-hidden="true">
        Search
      </span>
      <kbd className={styles.key} aria-hidden="true">
        /
      </kbd>
    </button>
  );
}
