import * as v from 'valibot';
import {isEmbedded} from '../isEmbedded.ts';

/** Older versions that are kept of each exercise's code. */
const MOST_VERSIONS = 10;

const schema = v.object({
  text: v.string(),
  /** The newest first. */
  versions: v.array(v.string()),
});

/** The code of one exercise, as the reader left it. */
export interface Draft {
  readonly text: string;
  readonly versions: readonly string[];
}

/** Where a draft is kept: a name of its own for each exercise, so that no exercise can harm another. */
const keyOf = (exercise: string, namespace: string): string => `workbench-${exercise}${namespace}`;

/** What is kept of an exercise; `null`: nothing, or nothing that can be read. */
export function readDraft(namespace: string, exercise: string): Draft | null {
  if (typeof window === 'undefined' || isEmbedded()) return null;
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
    const parsed = v.safeParse(schema, JSON.parse(kept));
    if (parsed.success) return parsed.output;
  } catch {
    // Not ours, or cut short.
  }
  return {text: kept, versions: []};
}

/** The versions of a draft, with a text as the newest. */
export function withVersion(versions: readonly string[], text: string): readonly string[] {
  if (text === '' || versions[0] === text) return versions;
  return [text, ...versions.filter((each) => each !== text)].slice(0, MOST_VERSIONS);
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
  if (typeof window === 'undefined' || isEmbedded()) return false;
  const kept = readDraft(namespace, exercise);
  const others =
    kept !== null && kept.text !== last ? withVersion(kept.versions, kept.text) : (kept?.versions ?? []);
  const versions = version === null ? others : withVersion(others, version);
  try {
    window.localStorage.setItem(keyOf(exercise, namespace), JSON.stringify({text, versions}));
    return true;
  } catch {
    return false;
  }
}
