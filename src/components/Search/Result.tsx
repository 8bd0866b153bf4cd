import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {stemmer} from 'stemmer';
import {excerptOf} from '../../core/finding/excerpt.ts';
import {markWords} from '../../core/finding/marks.ts';
import type {Found} from './engine.ts';
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

interface Props extends Found {
  readonly id: string;
}

/** One result: what it is, the way to it, and the words around what was found. */
export default function Result({id, findable, matched}: Props): ReactNode {
  const {kind, to, title, path, names = [], authors = [], year, text} = findable;
  const also = kind === 'term' && names.length > 0 ? `also ${names.join(', ')}` : '';
  const by = [...authors, year].filter(Boolean).join(', ');
  return (
    <Link id={id} className={styles.result} to={to} role="option" tabIndex={-1} autoAddBaseUrl>
      <span className={styles.title}>
        <Marked text={title} matched={matched} />
      </span>
      <span className={styles.way}>
        {path.join(' › ')}
        {(also || by) && (
          <>
            {' · '}
            <Marked text={also || by} matched={matched} />
          </>
        )}
      </span>
      <span className={styles.excerpt}>
        <Marked text={excerptOf(text, matched, stemmer)} matched={matched} />
      </span>
    </Link>
  );
}
