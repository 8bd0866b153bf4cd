import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {sittingAnchor, type Step} from '../../core/learning/lesson.ts';
import styles from './styles.module.css';

interface Props {
  readonly step: Step;
}

/** The lesson's sittings, each with its minutes. */
export default function Sittings({step}: Props): ReactNode {
  const {sittings} = step;
  return (
    <>
      <p className={styles.lead}>In {sittings.length} sittings, with a place to stop after each</p>
      <ol>
        {sittings.map(({id, title, minutes}) => (
          <li key={id}>
            <Link to={`#${sittingAnchor(id)}`}>{title}</Link>, about {minutes} minutes
          </li>
        ))}
      </ol>
    </>
  );
}
