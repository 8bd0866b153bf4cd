import {Children, isValidElement, useEffect, type ReactNode} from 'react';

interface Props {
  children?: ReactNode;
}

/*
 * Stands in for react-helmet-async in the browser: what a page says in its head was written into its HTML by the server,
 * and comes from the next page's HTML when the reader goes there (./take-head.ts). Left to do is what the server cannot
 * know: Docusaurus marks the document when it has been hydrated.
 */
export function Helmet({children}: Props): null {
  useEffect(() => {
    Children.forEach(children, (tag) => {
      if (!isValidElement(tag) || tag.type !== 'html') return;
      for (const [name, value] of Object.entries(tag.props as Record<string, unknown>))
        if (name.startsWith('data-')) document.documentElement.setAttribute(name, String(value));
    });
  });
  return null;
}

export function HelmetProvider({children}: Props): ReactNode {
  return children;
}
