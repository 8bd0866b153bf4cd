import {useEffect} from 'react';
import {useHistorySelector} from '@docusaurus/theme-common';
import {everything} from '../../core/library/filter.ts';
import type {LibraryView} from './context.ts';

/** An address that leads to an entry or a shelf shows it, even where the filter has put it away. */
export function useShowTarget({page, byId, shown, setFilter}: LibraryView): void {
  const target = useHistorySelector(({location}) => anchorOf(location.hash));
  const shelf = page.shelves[target];
  const isHidden = byId.has(target) ? !shown.has(target) : shelf?.every((id) => !shown.has(id)) === true;
  useEffect(() => {
    if (!isHidden) return;
    // The place stays in the address, or Docusaurus would take the change for a wish to go to the page's head.
    setFilter(everything, `#${encodeURIComponent(target)}`);
    requestAnimationFrame(() => document.getElementById(target)?.scrollIntoView());
    // Only an address that changes is a wish to go there; a filter that changes is not.
  }, [target]);
}

function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // A link that was cut in the middle of an escape leads to nothing, and must not take the page down.
    return '';
  }
}
