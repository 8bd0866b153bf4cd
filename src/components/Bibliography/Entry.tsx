import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {citationAnchor, sourceAnchor, type CitedSource} from '../../core/library/source.ts';
import {doiAddress, kindAndAccess} from '../../core/library/source-words.ts';
import {authorsInWords} from '../../core/library/words.ts';
import styles from './styles.module.css';

interface Props {
  source: CitedSource;
}

/** One source: who, when, what, where, what it costs, and where the text leans on it. */
export default function Entry({source}: Props): ReactNode {
  const anchor = sourceAnchor(source.id);
  useBrokenLinks().collectAnchor(anchor);
  const authors = authorsInWords(source);
  const doiUrl = doiAddress(source);
  return (
    <li id={anchor} className={styles.entry}>
      {authors && `${authors}. `}
      <cite>
        <a href={source.url}>{source.title}</a>
      </cite>
      {source.year && `, ${source.year}`}.{' '}
      <span className={styles.facts}>
        {kindAndAccess(source)}
        {doiUrl && (
          <>
            ; <a href={doiUrl}>doi:{source.doi}</a>
          </>
        )}
      </span>
      {'\u00a0'}
      <BackLinks source={source} />
    </li>
  );
}

function BackLinks({source: {number, places}}: Props): ReactNode {
  return (
    <span className={styles.back}>
      {Array.from({length: places}, (_, index) => index + 1).map((place) => (
        <a
          key={place}
          role="doc-backlink"
          href={`#${citationAnchor(number, place)}`}
          aria-label={`Back to where source ${number} is cited${places > 1 ? `, place ${place}` : ''}`}
        >
          ↑{places > 1 && place}
        </a>
      ))}
    </span>
  );
}
