import {useMemo, type ReactNode} from 'react';
import type {LibraryPage} from '../../core/library/shelf.ts';
import {LibraryContext} from './context.ts';

interface Props {
  /** The page's own data, as src/plugins/library writes it. */
  of: LibraryPage;
  /** The page's shelves, each with its heading and introduction. */
  children: ReactNode;
}

/** The entries of one Next steps page, in order and complete without JavaScript. */
export default function Library({of: page, children}: Props): ReactNode {
  const view = useMemo(() => ({page, byId: new Map(page.resources.map((each) => [each.id, each]))}), [page]);
  return <LibraryContext value={view}>{children}</LibraryContext>;
}
