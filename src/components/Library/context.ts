import {createContext, use} from 'react';
import type {Collection} from '../../core/library/facets.ts';
import type {Filter} from '../../core/library/filter.ts';
import type {Resource} from '../../core/library/resource.ts';
import type {LibraryPage} from '../../core/library/shelf.ts';

export interface LibraryView {
  readonly page: LibraryPage;
  readonly byId: ReadonlyMap<string, Resource>;
  readonly collection: Collection;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter, place?: string) => void;
  /** The entries that the filter finds. */
  readonly found: ReadonlySet<string>;
  /** The entries to show: those found, and those marked since the filter last changed, which don't slip away. */
  readonly shown: ReadonlySet<string>;
  /** Says that the reader has just marked an entry. */
  readonly touch: (id: string) => void;
}

export const LibraryContext = createContext<LibraryView | null>(null);

/** @throws where a part of the library stands outside `<Library>`. */
export function useLibrary(): LibraryView {
  const view = use(LibraryContext);
  if (view) return view;
  throw new Error(
    '<Shelf> stands outside <Library>. Fix: put it between <Library of={data}> and </Library>.',
  );
}
