import {useCallback, useMemo} from 'react';
import {useHistory} from '@docusaurus/router';
import {useHistorySelector} from '@docusaurus/theme-common';
import {criteria, filterParameters, readFilter, type Filter} from '../core/library/filter.ts';

/**
 * The filter that the page's address names, so that a filtered view can be shared, and how to change it; `place` is
 * the anchor that the address keeps (a view that is shared names none). On the
 * server, and until hydration is over, nothing is filtered.
 */
export function useAddressFilter(): [Filter, (filter: Filter, place?: string) => void] {
  const history = useHistory();
  const search = useHistorySelector(({location}) => location.search);
  const filter = useMemo(() => {
    const parameters = new URLSearchParams(search);
    return readFilter((name) => parameters.get(name));
  }, [search]);
  const setFilter = useCallback(
    (next: Filter, place = '') => {
      const {pathname, search: before} = history.location;
      const parameters = new URLSearchParams(before);
      for (const name of criteria) parameters.delete(name);
      for (const [name, value] of filterParameters(next)) parameters.set(name, value);
      history.replace({pathname, search: parameters.toString(), hash: place});
    },
    [history],
  );
  return [filter, setFilter];
}
