import {useCallback, useMemo, useState} from 'react';
import {found as findIn, type Collection} from '../../core/library/facets.ts';
import {searchText} from '../../core/library/fold.ts';
import type {Filter} from '../../core/library/filter.ts';
import type {LibraryPage} from '../../core/library/shelf.ts';
import {useAddressFilter} from '../../hooks/useAddressFilter.ts';
import {useMarks} from '../../hooks/useMarks.ts';
import type {LibraryView} from './context.ts';

/** What the reader marked while a filter was set, and which filter that was. */
interface Touched {
  readonly filter: Filter | null;
  readonly ids: readonly string[];
}

/** The page's entries under the filter of its address and the reader's marks. */
export function useLibraryView(page: LibraryPage): LibraryView {
  const [filter, setFilter] = useAddressFilter();
  const marks = useMarks();
  const [touched, setTouched] = useState<Touched>({filter: null, ids: []});
  const byId = useMemo(() => new Map(page.resources.map((each) => [each.id, each])), [page]);
  const texts = useMemo(
    () => new Map(page.resources.map((each) => [each.id, searchText(each, page.topics)])),
    [page],
  );
  const collection = useMemo<Collection>(
    () => ({resources: page.resources, marks, textOf: ({id}) => texts.get(id) ?? ''}),
    [page, marks, texts],
  );
  const found = useMemo(() => new Set(findIn(collection, filter).map(({id}) => id)), [collection, filter]);
  const shown = useMemo(
    () => (touched.filter === filter ? new Set([...found, ...touched.ids]) : found),
    [found, touched, filter],
  );
  const touch = useCallback(
    (id: string) => {
      setTouched((before) => ({filter, ids: before.filter === filter ? [...before.ids, id] : [id]}));
    },
    [filter],
  );
  return useMemo(
    () => ({page, byId, collection, filter, setFilter, found, shown, touch}),
    [page, byId, collection, filter, setFilter, found, shown, touch],
  );
}
