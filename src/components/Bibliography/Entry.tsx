import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {citationAnchor, sourceAnchor, type CitedSource} from '../../core/learning/source.ts';
import styles from './styles.module.css';

const access = {free: 'free', registration: 'needs registration', paywall: 'behind a paywall'};
const names = new Intl.ListFormat('en-GB', {type: 'conjunction'});

interface Props {
  source: CitedSource;
}

/** One source: who, when, what, where, what it costs, and where the text leans on it. */
export default function Entry({source}: Props): ReactNode {
  const anchor = sourceAnchor(source.id);
  useBrokenLinks().collectAnchor(anchor);
  const doiUrl = source.doi && `https://doi.org/${source.doi}`;
  return (
    <li id={anchor} className={styles.entry}>
      {source.authors && `${names.format(source.authors)}. `}
      <cite>
        <a href={source.url}>{source.title}</a>
      </cite>
      {source.year && `, ${source.year}`}.{' '}
      <span className={styles.facts}>
        {source.kind}, {access[source.access]}
        {doiUrl && doiUrl !== source.url && (
          <>
            ; <a href={doiUrl}>doi:{source.doi}</a>
          </>
        )}
      </span>{' '}
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
