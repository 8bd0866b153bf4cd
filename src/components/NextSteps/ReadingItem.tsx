import type {ReactNode} from 'react';
import type {NextReading} from '../../core/library/resource.ts';
import {kindAndAccess} from '../../core/library/source-words.ts';
import {authorsInWords} from '../../core/library/words.ts';
import styles from './styles.module.css';

interface Props {
  readonly reading: NextReading;
}

/** A link to something outside, with what it is and what it costs. */
export default function ReadingItem({reading}: Props): ReactNode {
  const {title, url, year, why} = reading;
  const facts = [authorsInWords(reading), year, kindAndAccess(reading)];
  return (
    <li>
      <a href={url}>{title}</a> <span className={styles.facts}>({facts.filter(Boolean).join(', ')})</span>
      {why !== undefined && <p className={styles.why}>{why}</p>}
    </li>
  );
}
