import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocItem/Layout';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocItemContent from '@theme/DocItem/Content';
import DocItemFooter from '@theme/DocItem/Footer';
import DocItemPaginator from '@theme/DocItem/Paginator';
import Static from '@site/src/framework/islands/Static.tsx';
import Contents from './Contents.tsx';
import styles from './styles.module.css';

/** What the theme puts round a page's text is sent once, as the text is: nothing in it acts. */
export default function DocItemLayout({children}: Props): ReactNode {
  const {metadata} = useDoc();
  return (
    <div className={styles.item}>
      {/* The sitemap leaves such a page out when it sees this. */}
      {metadata.unlisted && (
        <Head>
          <meta name="robots" content="noindex" />
        </Head>
      )}
      {/* First in the HTML, as on the page: what is drawn above must not arrive after what is below it. */}
      <Contents />
      <article className={styles.article}>
        {/* On the Start page the way here would be the page itself. */}
        {metadata.slug !== '/' && (
          <Static id={`${metadata.id}-way`} count="1">
            {__WITH_STATIC__ && (
              <div>
                <DocBreadcrumbs />
              </div>
            )}
          </Static>
        )}
        <DocItemContent>{children}</DocItemContent>
      </article>
      <Static id={`${metadata.id}-onward`} count="1">
        {__WITH_STATIC__ && (
          <div>
            <DocItemPaginator />
          </div>
        )}
      </Static>
      <DocItemFooter />
    </div>
  );
}
