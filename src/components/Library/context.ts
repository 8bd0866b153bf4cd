import {createContext, use} from 'react';
import type {Resource} from '../../core/library/resource.ts';
import type {LibraryPage} from '../../core/library/shelf.ts';

export interface LibraryView {
  readonly page: LibraryPage;
  readonly byId: ReadonlyMap<string, Resource>;
}

export const LibraryContext = createContext<LibraryView | null>(null);

/** @throws where a shelf stands outside `<Library>`. */
export function useLibrary(): LibraryView {
  const view = use(LibraryContext);
  if (!view)
    throw new Error(
      '<Shelf> stands outside <Library>. Mend: put it between <Library of={data}> and </Library>.',
    );
  return view;
}
