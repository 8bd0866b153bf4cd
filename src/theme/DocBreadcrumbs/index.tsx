import type {ReactNode} from 'react';
import {useSidebarBreadcrumbs} from '@docusaurus/plugin-content-docs/client';
import Link from '@docusaurus/Link';
import styles from './styles.module.css';

/**
 * The way here from the Start page, over the page's title, which is its last word. What machines read of it is put into
 * the HTML at build (src/plugins/output/head-data). Where the menu is folded away, its button leads to the same places.
 */
export default function DocBreadcrumbs(): ReactNode {
  const above = (useSidebarBreadcrumbs() ?? []).slice(0, -1);
  return (
    <nav className={styles.way} aria-label="Breadcrumbs">
      <ol>
        <li>
          <Link to="/">Start here</Link>
        </li>
        {above.map(({label, href}) => (
          <li key={label}>{href ? <Link to={href}>{label}</Link> : label}</li>
        ))}
      </ol>
    </nav>
  );
}
