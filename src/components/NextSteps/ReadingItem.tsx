import type {ReactNode} from 'react';
import type {Reading} from '../../core/learning/reading.ts';
import {authorsInWords, kindAndAccess} from '../../core/learning/source-words.ts';
import styles from './styles.module.css';

interface Props {
  readonly reading: Reading;
}

/** A link to something outside, with what it is and what it costs. */
export default function ReadingItem({reading}: Props): ReactNode {
  const {title, url, year, why} = reading;
  const facts = [authorsInWords(reading), year, kindAndAccess(reading)];
  return (
    <li>
      <a href={url}>{title}</a>{' '}
      <span className={styles.facts}>({facts.filter((fact) => fact !== undefined).join(', ')})</span>
      {why !== undefined && <p className={styles.why}>{why}</p>}
    </li>
  );
}
