import type {ReactNode} from 'react';
import type {LibraryPage} from '../../core/library/shelf.ts';
import LibraryFilters from '../LibraryFilters/index.tsx';
import {LibraryContext} from './context.ts';
import {useLibraryView} from './useLibraryView.ts';
import {useShowTarget} from './useShowTarget.ts';

interface Props {
  /** The page's own data, as src/plugins/data/library writes it. */
  of: LibraryPage;
  /** The page's shelves, each with its heading and introduction. */
  children: ReactNode;
}

/** The entries of one Next steps page with their filters; in order and complete without JavaScript. */
export default function Library({of: page, children}: Props): ReactNode {
  const view = useLibraryView(page);
  useShowTarget(view);
  return (
    <LibraryContext value={view}>
      <LibraryFilters />
      {children}
    </LibraryContext>
  );
}
