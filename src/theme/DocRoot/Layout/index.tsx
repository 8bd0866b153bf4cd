import {useEffect, useRef, type ReactNode} from 'react';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import {useLocation} from '@docusaurus/router';
import DocSidebar from '@theme/DocSidebar';
import type {Props} from '@theme/DocRoot/Layout';
import {menuId} from '@site/src/theme/Navbar/places.ts';
import styles from './styles.module.css';

/**
 * The menu beside the page. On a wide screen it stands there; on a narrow one the same element is the browser's own
 * popover, opened from the head, with or without scripts.
 */
function Menu(): ReactNode {
  const sidebar = useDocsSidebar();
  const {pathname} = useLocation();
  const element = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  // Following a link inside the menu changes the page under it without a reload. The first page is none that was gone to:
  // who has opened the menu before the page was hydrated keeps it.
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (element.current?.matches(':popover-open')) element.current.hidePopover();
  }, [pathname]);
  if (sidebar === null) return null;
  return (
    <nav ref={element} id={menuId} popover="auto" className={styles.menu} aria-label="Contents">
      <button type="button" className={styles.close} popoverTarget={menuId} popoverTargetAction="hide">
        Close
      </button>
      <DocSidebar sidebar={sidebar.items} path={pathname} onCollapse={stay} isHidden={false} />
    </nav>
  );
}

/** The theme's sidebar can be folded away; ours stays. */
function stay(): void {
  return undefined;
}

export default function DocRootLayout({children}: Props): ReactNode {
  return (
    <div className={styles.page}>
      <Menu />
      <main className={styles.main}>{children}</main>
    </div>
  );
}
