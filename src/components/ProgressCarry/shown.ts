import type {Import} from '../../core/learning/import-progress.ts';

/** By which way a record came. */
export type Way = 'file' | 'link';

/** What came of a record from elsewhere, and of what the reader decided about it afterwards. */
export type Shown = Import | {readonly kind: 'undone'} | {readonly kind: 'taken'} | {readonly kind: 'left'};
