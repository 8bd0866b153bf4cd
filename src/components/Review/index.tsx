import type {ReactNode} from 'react';
import {useHydrated} from '../../hooks/useHydrated.ts';
import {fetched} from '../../labs/frame/fetched.tsx';
import styles from './styles.module.css';

const Desk = fetched(() => import('./Desk.tsx'), 'The desk of reviews');

/** The desk of reviews. Its room is kept until it has come. */
export default function Review(): ReactNode {
  const isThere = useHydrated();
  return (
    <div className={styles.desk} data-unread="">
      {isThere && <Desk />}
    </div>
  );
}
