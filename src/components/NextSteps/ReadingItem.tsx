import type {ReactNode} from 'react';
import type {Reading} from '../../core/learning/reading.ts';
import styles from './styles.module.css';

const kinds: Record<Reading['kind'], string> = {
  paper: 'paper',
  book: 'book',
  course: 'course',
  blog: 'article',
  tool: 'tool',
  video: 'video',
};
const costs: Record<Reading['access'], string> = {
  free: 'free',
  registration: 'needs registration',
  paywall: 'behind a paywall',
};
const names = new Intl.ListFormat('en-GB', {type: 'conjunction'});

interface Props {
  readonly reading: Reading;
}

/** A link to something outside, with what it is and what it costs. */
export default function ReadingItem({reading}: Props): ReactNode {
  const {title, url, authors, year, kind, access, why} = reading;
  const facts = [authors && names.format(authors), year, kinds[kind], costs[access]];
  return (
    <li>
      <a href={url}>{title}</a>{' '}
      <span className={styles.facts}>({facts.filter((fact) => fact !== undefined).join(', ')})</span>
      {why !== undefined && <p className={styles.why}>{why}</p>}
    </li>
  );
}
