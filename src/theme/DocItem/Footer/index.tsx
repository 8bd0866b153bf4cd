import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Static from '@site/src/framework/islands/Static.tsx';
import PageAsMarkdown from '@site/src/components/PageAsMarkdown/index.tsx';
import {dayInWords} from './dayInWords.ts';
import styles from './styles.module.css';

/** What there is to know of the page itself: its date, its source, and its other form. */
export default function DocItemFooter(): ReactNode {
  const {id} = useDoc().metadata;
  return (
    <footer className={styles.foot}>
      <Static id={`${id}-foot`} count="1">
        {__WITH_STATIC__ && <Origin />}
      </Static>
      <PageAsMarkdown />
    </footer>
  );
}

function Origin(): ReactNode {
  const {editUrl, lastUpdatedAt} = useDoc().metadata;
  return (
    <span className={styles.origin}>
      {typeof lastUpdatedAt === 'number' && (
        <span>
          Updated <time dateTime={new Date(lastUpdatedAt).toISOString()}>{dayInWords(lastUpdatedAt)}</time>
        </span>
      )}
      {editUrl && (
        <a className={styles.edit} href={editUrl}>
          Edit this page
        </a>
      )}
    </span>
  );
}
