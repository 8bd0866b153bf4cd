import {useEffect, useRef, type RefObject} from 'react';
import Combobox from '@github/combobox-nav';

/**
 * Makes field and list a combobox: roles, arrow keys, Enter, the active option. Enter without a choice takes the first
 * option, which is marked. `results` are what the list shows.
 */
export function useCombobox(
  field: RefObject<HTMLInputElement | null>,
  list: RefObject<HTMLElement | null>,
  results: unknown,
): void {
  const combobox = useRef<Combobox>(undefined);
  useEffect(() => {
    if (!field.current || !list.current) return;
    const made = new Combobox(field.current, list.current, {
      tabInsertsSuggestions: false,
      firstOptionSelectionMode: 'active',
    });
    combobox.current = made;
    made.start();
    return () => made.destroy();
  }, [field, list]);
  useEffect(() => {
    combobox.current?.resetSelection();
    list.current?.scrollTo({top: 0});
  }, [list, results]);
}
