import type {Import} from '../../core/learning/import-progress.ts';

/** What came of a file, and of what the reader decided about it afterwards. */
export type Shown = Import | {readonly kind: 'undone'} | {readonly kind: 'taken'};
