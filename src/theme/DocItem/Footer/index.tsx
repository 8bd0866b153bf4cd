import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import PageAsMarkdown from '@site/src/components/PageAsMarkdown/index.tsx';
import {dayInWords} from './dayInWords.ts';
import styles from './styles.module.css';

/** What there is to know of the page itself: its date, its source, and its other form. */
export default function DocItemFooter(): ReactNode {
  const {editUrl, lastUpdatedAt} = useDoc().metadata;
  return (
    <footer className={styles.foot}>
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
      <PageAsMarkdown />
    </footer>
  );
}
