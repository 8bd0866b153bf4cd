import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useDueCount} from '../../hooks/useDueCount.ts';
import styles from './styles.module.css';

/** 'n due', which leads to the page of reviews, in a place that is kept for it; nothing when nothing is. */
export default function DueCount(): ReactNode {
  const due = useDueCount();
  return (
    <span className={styles.due} data-unread="">
      {due > 0 && (
        <Link to="/review/">
          <span key={due}>{due} due</span>
        </Link>
      )}
    </span>
  );
}
