/** Older versions that runs and exchanges leave of each exercise's code. */
const MOST_VERSIONS = 10;
/** Of drafts that were joined from several browsers. */
export const MOST_JOINED = 50;

/** The code of one exercise, as the reader left it. */
export interface Draft {
  readonly text: string;
  /** The newest first, each once. */
  readonly versions: readonly string[];
}

/** Whether a value from storage or a file is a draft, whatever else it holds. */
export function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null || !('text' in value && 'versions' in value)) return false;
  const {text, versions} = value;
  return (
    typeof text === 'string' && Array.isArray(versions) && versions.every((each) => typeof each === 'string')
  );
}

/** The versions of a draft, with a text as the newest. What was joined from elsewhere is not pushed out by that: the oldest one goes. */
export function withVersion(versions: readonly string[], text: string): readonly string[] {
  if (text === '' || versions[0] === text) return versions;
  const most = Math.max(MOST_VERSIONS, versions.length);
  return [text, ...versions.filter((each) => each !== text)].slice(0, most);
}

export interface JoinedDraft {
  readonly draft: Draft;
  /** Whose text is the current one. */
  readonly current: 'here' | 'there';
  /** Older versions from there for which there is no room. */
  readonly leftOut: number;
}

/**
 * Joins what two browsers keep of one exercise. No text is lost: the one that does not stand is a version. What is here stands,
 * unless it is an older version of what is there.
 */
export function joinDrafts(here: Draft | null, there: Draft): JoinedDraft {
  if (here === null) return {draft: there, current: 'there', leftOut: 0};
  const isBehind = there.versions.includes(here.text) && !here.versions.includes(there.text);
  const isNewer = there.text !== '' && (here.text === '' || isBehind);
  const [current, other] = isNewer ? [there, here] : [here, there];
  const all = new Set([other.text, ...current.versions, ...other.versions]);
  for (const text of [current.text, '']) all.delete(text);
  // What is here is never left out.
  const own = new Set([here.text, ...here.versions]);
  let room = Math.max(0, MOST_JOINED - [...all].filter((text) => own.has(text)).length);
  const versions = [...all].filter((text) => own.has(text) || room-- > 0);
  return {
    draft: {text: current.text, versions},
    current: isNewer ? 'there' : 'here',
    leftOut: all.size - versions.length,
  };
}

export const sameDraft = (one: Draft, other: Draft): boolean =>
  one.text === other.text &&
  one.versions.length === other.versions.length &&
  one.versions.every((text, place) => text === other.versions[place]);
