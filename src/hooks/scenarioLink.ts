import {compressToEncodedURIComponent, decompressFromEncodedURIComponent} from 'lz-string';

/** Longer than what any lab writes; a longer one was not made here. */
const MAX_LENGTH = 6000;
const MAX_TEXT = 100_000;
const MAX_DEPTH = 8;

/** What an address says of a scenario. */
export interface ScenarioLink {
  readonly preset: string | null;
  readonly seed: number | null;
  /** The reader's own changes, as plain data that the lab still has to look at; null: none. */
  readonly changes: unknown;
  /** Why the changes could not be read, for the reader; empty when all is well. */
  readonly problem: string;
}

/**
 * `?preset=NAME&seed=N#VERSION.DATA`, where DATA is compressed JSON of what differs from the preset. The version is
 * the lab's own and changes when the meaning of its data does.
 */
export function scenarioLink(
  page: string,
  preset: string,
  seed: number,
  version: number,
  changes: unknown,
): string {
  const hash =
    changes === null ? '' : `#${version}.${safe(compressToEncodedURIComponent(JSON.stringify(changes)))}`;
  return `${page}?preset=${encodeURIComponent(preset)}&seed=${seed}${hash}`;
}

/** In signs that no program on the way writes otherwise (RFC 3986, unreserved): many encode `+` and `$`. */
function safe(data: string): string {
  return data.replaceAll('+', '_').replaceAll('$', '~');
}

/** As it was written, whether by `safe` or before there was that, and whatever was encoded on the way. */
function unsafe(data: string): string {
  return decodeURIComponent(data).replaceAll('_', '+').replaceAll('~', '$').replaceAll(' ', '+');
}

/** Reads an address; whatever is in it, this gives an answer and never throws. */
export function readScenarioLink(address: string, version: number): ScenarioLink {
  const [search = '', hash = ''] = address.split('#', 2);
  const asked = new URLSearchParams(search);
  const seed = Number(asked.get('seed') ?? 'none');
  const link = {
    preset: asked.get('preset'),
    seed: Number.isInteger(seed) && seed >= 0 && seed <= 0xffffffff ? seed : null,
    changes: null,
    problem: '',
  };
  const [, itsVersion, data] = /^(\d{1,6})\.(.+)$/.exec(hash) ?? [];
  // Any other hash is an ordinary anchor.
  if (itsVersion === undefined || data === undefined) return link;
  if (Number(itsVersion) !== version)
    return {...link, problem: 'This link was made by another version of the lab'};
  const changes = decode(data);
  return changes === undefined
    ? {...link, problem: 'This link is damaged or was cut short'}
    : {...link, changes};
}

function decode(data: string): unknown {
  if (data.length > MAX_LENGTH) return undefined;
  try {
    const text = decompressFromEncodedURIComponent(unsafe(data));
    if (!text || text.length > MAX_TEXT) return undefined;
    const value: unknown = JSON.parse(text);
    return isShallow(value, MAX_DEPTH) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is nested at most `left` deep. */
function isShallow(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return left > 0 && Object.values(value).every((inner) => isShallow(inner, left - 1));
}
