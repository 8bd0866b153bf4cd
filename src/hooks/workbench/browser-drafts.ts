import {siteStorage} from '../../framework/generated/site-storage.ts';
import type {CodeRecord} from '../../core/learning/code.ts';
import type {Draft} from '../../core/workbench/draft.ts';
import {keepDraft, readDraft, readDrafts, writeDraft} from './drafts.ts';

const {namespace} = siteStorage;
const listeners = new Set<() => void>();

function told<Result>(result: Result): Result {
  for (const listener of listeners) listener();
  return result;
}

/** The drafts of this site. */
export const drafts = {
  read: (exercise: string): Draft | null => readDraft(namespace, exercise),
  keep: (exercise: string, text: string, last: string | null, version: string | null): boolean =>
    keepDraft(namespace, exercise, text, last, version),
  all: (): CodeRecord => readDrafts(namespace),
  write: (exercise: string, draft: Draft | null): boolean => told(writeDraft(namespace, exercise, draft)),
  /** Hears when drafts are put in or taken away, here or in another tab. */
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    window.addEventListener('storage', listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('storage', listener);
    };
  },
};
