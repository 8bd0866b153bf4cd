import siteStorage from '@generated/site-storage';
import {keepDraft, readDraft, type Draft} from './drafts.ts';

/** The drafts of this site. */
export const drafts = {
  read: (exercise: string): Draft | null => readDraft(siteStorage.namespace, exercise),
  keep: (exercise: string, text: string, last: string | null, version: string | null): boolean =>
    keepDraft(siteStorage.namespace, exercise, text, last, version),
};
