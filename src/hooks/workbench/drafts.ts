import {isCodeName, type CodeRecord} from '../../core/learning/code.ts';
import {isDraft, withVersion, type Draft} from '../../core/workbench/draft.ts';
import {isEmbedded} from '../isEmbedded.ts';

/** Where a draft is kept: a name of its own for each exercise, so that no exercise can harm another. */
const keyOf = (exercise: string, namespace: string): string => `${PREFIX}${exercise}${namespace}`;
const PREFIX = 'workbench-';

/** In a frame of another page nothing is kept in the browser; what was typed there is gone with the page, and not before. */
const inFrame = new Map<string, Draft>();

/** What is kept of an exercise; `null`: nothing, or nothing that can be read. */
export function readDraft(namespace: string, exercise: string): Draft | null {
  if (typeof window === 'undefined') return null;
  if (isEmbedded()) return inFrame.get(keyOf(exercise, namespace)) ?? null;
  try {
    const kept = window.localStorage.getItem(keyOf(exercise, namespace));
    return kept === null ? null : draftIn(kept);
  } catch {
    return null;
  }
}

/** What cannot be read is somebody's text all the same: it becomes a version. */
function draftIn(kept: string): Draft {
  try {
    const parsed: unknown = JSON.parse(kept);
    if (isDraft(parsed)) return parsed;
  } catch {
    // Not ours, or cut short.
  }
  return {text: kept, versions: []};
}

/**
 * Keeps a text. If what is kept is not what this page has last seen there, another tab has written it, and it becomes a version.
 *
 * @param namespace the site's: all Pages sites of an account share their storage
 * @param last what this page has last read or written; `null`: nothing was there
 * @param version keeps the text as a version as well
 * @returns whether the browser keeps it
 */
export function keepDraft(
  namespace: string,
  exercise: string,
  text: string,
  last: string | null,
  version: string | null,
): boolean {
  if (typeof window === 'undefined') return false;
  const kept = readDraft(namespace, exercise);
  const others =
    kept !== null && kept.text !== last ? withVersion(kept.versions, kept.text) : (kept?.versions ?? []);
  const versions = version === null ? others : withVersion(others, version);
  return writeDraft(namespace, exercise, {text, versions});
}

/**
 * Puts a draft in the place of what is kept; `null` takes that away.
 *
 * @returns whether the browser did it
 */
export function writeDraft(namespace: string, exercise: string, draft: Draft | null): boolean {
  const key = keyOf(exercise, namespace);
  if (isEmbedded()) {
    if (draft === null) inFrame.delete(key);
    else inFrame.set(key, draft);
    return false;
  }
  try {
    if (draft === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Everything that the reader has written in the labs of this site. */
export function readDrafts(namespace: string): CodeRecord {
  const names = namesKept(namespace);
  return new Map(
    names.flatMap((name) => {
      const draft = readDraft(namespace, name);
      return draft === null ? [] : [[name, draft] as const];
    }),
  );
}

function namesKept(namespace: string): readonly string[] {
  if (typeof window === 'undefined' || isEmbedded()) return [];
  try {
    return Object.keys(window.localStorage)
      .filter((key) => key.startsWith(PREFIX) && key.endsWith(namespace))
      .map((key) => key.slice(PREFIX.length, key.length - namespace.length))
      .filter(isCodeName);
  } catch {
    return [];
  }
}
