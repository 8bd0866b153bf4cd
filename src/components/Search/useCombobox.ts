import {useLayoutEffect, useRef, type RefObject} from 'react';
import Combobox from '@github/combobox-nav';

/**
 * Makes field and list a combobox: roles, arrow keys, Enter, the active option. Enter without a choice takes the first
 * option, which is marked. `results` are what the list shows.
 */
export function useCombobox(
  field: RefObject<HTMLInputElement | null>,
  list: RefObject<HTMLElement | null>,
  results: readonly unknown[],
): void {
  const combobox = useRef<Combobox>(undefined);
  useLayoutEffect(() => {
    if (!field.current || !list.current) return;
    const made = new Combobox(field.current, list.current, {
      tabInsertsSuggestions: false,
      firstOptionSelectionMode: 'active',
    });
    combobox.current = made;
    made.start();
    return () => made.destroy();
  }, [field, list]);
  // Before the list is painted: Enter may follow at once, and must find the option that is shown as marked.
  useLayoutEffect(() => {
    combobox.current?.resetSelection();
    // Where nothing is listed, nothing has been opened.
    field.current?.setAttribute('aria-expanded', String(results.length > 0));
    // On a low screen the dialog scrolls, and not the list.
    for (const scrolling of [list.current, list.current?.closest('dialog')]) scrolling?.scrollTo({top: 0});
  }, [field, list, results]);
}
