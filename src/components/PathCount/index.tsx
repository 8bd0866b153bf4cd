import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {standing} from '../../core/learning/standing.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import Onward from '../Onward/index.tsx';
import styles from './styles.module.css';

/** For the menu: 'n of 5 complete', which leads to the page where one sees all of it, and where to go on. */
export default function PathCount(): ReactNode {
  const steps = useLearningPath();
  const {record} = useProgress();
  const {done} = standing(steps, record);
  return (
    <>
      <Link to="/progress/" className={styles.count}>
        <span key={done}>
          {done} of {steps.length} complete
        </span>
      </Link>
      <Onward className={styles.onward} short />
    </>
  );
}
