'use static';

import type {ReactNode} from 'react';
import counts from '@generated/library/default/counts.json';
import {entriesInWords} from '../../core/library/words.ts';

interface Props {
  /** A page of the library: 'papers', 'books' … */
  on: string;
}

/**
 * How many entries wait on a page of the library: '100 entries'.
 * @throws where there is no such page.
 */
export default function EntryCount({on}: Props): ReactNode {
  const count = counts[on];
  if (count !== undefined) return entriesInWords(count);
  const pages = Object.keys(counts).join(', ');
  throw new Error(`<EntryCount on="${on}"> names no page of the library. Fix: write one of ${pages}.`);
}
