import type {ReactNode} from 'react';
import type {Props} from '@theme/DocItem/Layout';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocItemContent from '@theme/DocItem/Content';
import DocItemFooter from '@theme/DocItem/Footer';
import DocItemPaginator from '@theme/DocItem/Paginator';
import Contents from './Contents.tsx';
import styles from './styles.module.css';

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
