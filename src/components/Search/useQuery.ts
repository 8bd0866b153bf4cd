import {useEffect, useState, type RefObject} from 'react';

/** What stands in the field, typed before this was there or since. */
export function useQuery(field: RefObject<HTMLInputElement | null>): string {
  const [query, setQuery] = useState('');
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    const read = () => setQuery(element.value);
    read();
    element.addEventListener('input', read);
    return () => element.removeEventListener('input', read);
  }, [field]);
  return query;
}
