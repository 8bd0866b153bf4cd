import type {CodeRecord} from '../../core/learning/code.ts';
import {joinDrafts, sameDraft, type Draft} from '../../core/workbench/draft.ts';

/** Where drafts are kept: the browser, or a map in a test. */
export interface DraftStore {
  readonly read: (exercise: string) => Draft | null;
  /** @returns whether it is kept; `null` takes away what is there. */
  readonly write: (exercise: string, draft: Draft | null) => boolean;
  readonly all: () => CodeRecord;
}

interface CodeChange {
  readonly name: string;
  readonly before: Draft | null;
  readonly after: Draft | null;
}

/** What was done to the drafts, so that it can be taken back. */
export interface CodeChanges {
  readonly changes: readonly CodeChange[];
  /** Exercises whose code the browser would not keep. */
  readonly unkept: readonly string[];
}

/** Joins what came from elsewhere into what is here. */
export function joinCode(store: DraftStore, code: CodeRecord): CodeChanges {
  const changes: CodeChange[] = [];
  const unkept: string[] = [];
  for (const [name, there] of code) {
    const before = store.read(name);
    const after = joinDrafts(before, there).draft;
    if (before !== null && sameDraft(before, after)) continue;
    if (store.write(name, after)) changes.push({name, before, after});
    else unkept.push(name);
  }
  return {changes, unkept};
}

export function clearCode(store: DraftStore): CodeChanges {
  const changes = [...store.all()].map(([name, before]) => ({name, before, after: null}));
  for (const {name} of changes) store.write(name, null);
  return {changes, unkept: []};
}

/** Brings back what was there. What has been written since stays; what was there is then among its versions. */
export function takeBackCode(store: DraftStore, {changes}: CodeChanges): void {
  for (const {name, before, after} of changes) {
    const now = store.read(name);
    const isUntouched = now === null || after === null ? now === after : sameDraft(now, after);
    if (isUntouched) store.write(name, before);
    else if (before !== null) store.write(name, joinDrafts(now, before).draft);
  }
}
