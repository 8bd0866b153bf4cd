import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {stemmer} from 'stemmer';
import {excerptOf} from '../../core/finding/excerpt.ts';
import type {Findable} from '../../core/finding/findable.ts';
import {markWords} from '../../core/finding/marks.ts';
import type {Found} from './engine.ts';
import controls from '../../css/controls.module.css';
import styles from './results.module.css';

interface MarkedProps {
  readonly text: string;
  readonly matched: ReadonlySet<string>;
}

function Marked({text, matched}: MarkedProps): ReactNode {
  return markWords(text, matched, stemmer).map((piece, index) =>
    piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text,
  );
}

/** What stands in lines for the eye would be heard as one sentence. */
const lineEnd = <span className={controls.heard}>.</span>;

interface Props extends Found {
  readonly id: string;
}

/** One result: what it is, the way to it, and the words around what was found. */
export default function Result({id, findable, matched}: Props): ReactNode {
  const {to, title, path, text} = findable;
  const besides = besidesOf(findable, matched);
  return (
    <Link id={id} className={styles.result} to={to} role="option" tabIndex={-1} autoAddBaseUrl>
      <span className={styles.title}>
        <Marked text={title} matched={matched} />
        {lineEnd}
      </span>
      <span className={styles.way}>
        <Marked text={[path.join(' › '), besides].filter(Boolean).join(' · ')} matched={matched} />
        {lineEnd}
      </span>
      <span className={styles.excerpt}>
        <Marked text={excerptOf(text, matched, stemmer)} matched={matched} />
      </span>
    </Link>
  );
}

/** What else it goes by: a term's other names, who wrote a reading, the terms that a section was found for. */
function besidesOf(
  {kind, names = [], authors = [], year, teaches = []}: Findable,
  matched: Found['matched'],
): string {
  if (kind === 'term' && names.length > 0) return `also ${names.join(', ')}`;
  const found = teaches.filter((term) => markWords(term, matched, stemmer).some(({isMarked}) => isMarked));
  if (found.length > 0) return `on ${found.join(', ')}`;
  return [...authors, year].filter(Boolean).join(', ');
}
