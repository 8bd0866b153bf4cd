import type {ReactNode} from 'react';

/*
 * Stands in for react-helmet-async in the browser: what a page says in its head was written into its HTML by the server,
 * and comes from the next page's HTML when the reader goes there (src/components/Kept/head.ts).
 */

export function Helmet(): null {
  return null;
}

export function HelmetProvider({children}: {children: ReactNode}): ReactNode {
  return children;
}
