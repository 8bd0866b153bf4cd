import type {ReactNode} from 'react';
import {slashKey} from '../../core/learning/settings.ts';
import {useProgressItem} from '../../hooks/useProgressItem.ts';
import styles from './results.module.css';

/** Switches off the key that opens the search alone; those with Ctrl and ⌘ stay. */
export default function SlashKey(): ReactNode {
  const [value, set] = useProgressItem(slashKey);
  return (
    <label className={styles.setting}>
      <input
        type="checkbox"
        checked={value !== 'off'}
        onChange={(event) => {
          set(event.target.checked ? null : 'off');
        }}
      />
      <span>
        The <kbd>/</kbd> key opens the search; Ctrl K and ⌘ K always do
      </span>
    </label>
  );
}
