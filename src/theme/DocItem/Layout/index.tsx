import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocItem/Layout';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocItemContent from '@theme/DocItem/Content';
import DocItemFooter from '@theme/DocItem/Footer';
import DocItemPaginator from '@theme/DocItem/Paginator';
import TOCItems from '@theme/TOCItems';
import styles from './styles.module.css';

/** What is on this page: a column of its own on a very wide screen, else a list that one opens. */
function Contents(): ReactNode {
  const {toc, frontMatter} = useDoc();
  if (frontMatter.hide_table_of_contents || toc.length < 2) return null;
  return (
    <>
      <details className={styles.contentsFolded}>
        <summary>On this page</summary>
        <TOCItems
          toc={toc}
          minHeadingLevel={2}
          maxHeadingLevel={2}
          className="contents"
          linkClassName="contents-link"
        />
      </details>
      <nav className={styles.contents} aria-label="On this page">
        <p className={styles.contentsTitle}>On this page</p>
        <TOCItems
          toc={toc}
          minHeadingLevel={2}
          maxHeadingLevel={2}
          className="contents"
          linkClassName="contents-link contents-link--followed"
          linkActiveClassName="contents-link--here"
        />
      </nav>
    </>
  );
}

export default function DocItemLayout({children}: Props): ReactNode {
  return (
    <div className={styles.item}>
      <article className={styles.article}>
        <DocBreadcrumbs />
        <DocItemContent>{children}</DocItemContent>
        <DocItemFooter />
      </article>
      <DocItemPaginator />
      <Contents />
    </div>
  );
}
