import {currentId} from './aliases.ts';
import {codeFields, type CodeRecord} from './code.ts';
import {emptyProgress, laterOf, type Entry, type ItemValue, type ProgressRecord} from './progress.ts';

/** Names the format in files that readers export, so that another file is not taken for one. */
const FORMAT = 'distributed-systems-bootcamp/progress';
const VERSION = 1;

/** The name under which a browser keeps this site's record. */
export const recordName = (namespace: string): string => `progress${namespace}`;

export interface ParsedProgress {
  readonly record: ProgressRecord;
  /** What could not be read, a sentence each. Empty: everything was. */
  readonly unread: readonly string[];
  /** Written by a later version of this site, which alone may write it again. */
  readonly newer: boolean;
}

/** One text for one record, whatever the order of its writes; in a file with the code that the reader wrote. */
export function serialise(record: ProgressRecord, code: CodeRecord = new Map()): string {
  const sorted = [...record].sort(([one], [other]) => (one < other ? -1 : 1));
  return fileText(Object.fromEntries(sorted), code);
}

/** The text of a file that holds these items, whatever they are; `parse` looks at them. */
export const fileText = (items: Readonly<Record<string, unknown>>, code: CodeRecord = new Map()): string =>
  JSON.stringify({format: FORMAT, version: VERSION, items, ...(code.size > 0 && {code: codeFields(code)})});

/** Any text gives a record and says what it could not read. Never throws. */
export function parse(text: string, aliases?: Readonly<Record<string, string>>): ParsedProgress {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return unreadable('It is not JSON.');
  }
  if (!isObject(data) || data.format !== FORMAT) {
    return unreadable(`It does not say "format": "${FORMAT}".`);
  }
  if (typeof data.version === 'number' && data.version > VERSION) {
    return {
      ...unreadable(`It has version ${data.version}; this page reads version ${VERSION}.`),
      newer: true,
    };
  }
  if (data.version !== VERSION) return unreadable(`Its version is not ${VERSION}.`);
  if (!isObject(data.items)) return unreadable('It has no "items".');
  return parseItems(data.items, aliases);
}

function parseItems(
  items: Record<string, unknown>,
  aliases?: Readonly<Record<string, string>>,
): ParsedProgress {
  const record = new Map<string, Entry>();
  const unread: string[] = [];
  for (const [key, data] of Object.entries(items)) {
    const entry = parseEntry(data);
    if (!entry) {
      unread.push(`The item ${quoted(key)} has no value, counter and replica of the right kinds.`);
      continue;
    }
    const id = currentId(key, aliases);
    const rival = record.get(id);
    record.set(id, rival ? laterOf(rival, entry) : entry);
  }
  return {record, unread, newer: false};
}

/** A key as a message can show it: a file may hold one of any length. */
export const quoted = (key: string): string =>
  key.length > 40 ? `${JSON.stringify(key.slice(0, 40))} … (${key.length} letters)` : JSON.stringify(key);

function parseEntry(data: unknown): Entry | null {
  if (!isObject(data)) return null;
  const {value, counter, replica} = data;
  if (!isValue(value) || !isCounter(counter) || typeof replica !== 'string') return null;
  return {value: Object.is(value, -0) ? 0 : value, counter, replica};
}

function isValue(value: unknown): value is ItemValue {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

function isCounter(counter: unknown): counter is number {
  return Number.isSafeInteger(counter) && (counter as number) > 0;
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function unreadable(reason: string): ParsedProgress {
  return {record: emptyProgress, unread: [reason], newer: false};
}
