import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import NavbarColorModeToggle from '@theme/Navbar/ColorModeToggle';
import Search from '@site/src/components/Search/index.tsx';
import PathDiagram from '@site/src/views/PathDiagram/index.tsx';
import {menuId, places, type Place} from './places.ts';
import styles from './styles.module.css';

function PlaceLink({to, under, label}: Place): ReactNode {
  const {pathname} = useLocation();
  const here = pathname.startsWith(useBaseUrl(under));
  return (
    <Link className={styles.place} to={to} aria-current={here ? 'true' : undefined}>
      {label}
    </Link>
  );
}

/**
 * The head of every page. The menu button opens the sidebar, or on a page without one nothing is lost: the same
 * places are links here. It is the browser's own popover, so it works before (and without) any script.
 */
export default function Navbar(): ReactNode {
  return (
    <header className={styles.bar}>
      <button type="button" className={styles.menuButton} popoverTarget={menuId}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path
            d="M3 5.5h14M3 10h14M3 14.5h9"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
          />
        </svg>
        <span>Menu</span>
      </button>
      <Link className={styles.brand} to="/" aria-label="Distributed Systems Bootcamp, start page">
        <PathDiagram steps={['done', 'done', 'done', 'done', 'done']} gap={6.4} className={styles.mark} />
        <span className={styles.name} aria-hidden="true">
          <span>Distributed Systems </span>
          <b>Bootcamp</b>
        </span>
      </Link>
      <nav className={styles.places} aria-label="Main">
        {places.map((place) => (
          <PlaceLink key={place.to} {...place} />
        ))}
      </nav>
      <Search />
      <NavbarColorModeToggle className={styles.colorMode} />
    </header>
  );
}
