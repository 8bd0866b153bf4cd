import {HistoryError} from '../history-error.ts';
import type {Located} from './json-text.ts';
import {quoted, visible, type Written} from './source.ts';

export const SHAPE = '{"process": 0, "type": "invoke", "f": "read", "value": null}';

const NAMES: ReadonlySet<string> = new Set(['process', 'type', 'f', 'key', 'value', 'time']);

/** Events written in JSON; what Clojure's keywords became on the way (`":read"`) is read as what they were. */
export function* jsonEvents(pieces: Iterable<Located>): Generator<Written> {
  for (const {text, line} of pieces) {
    const fields = parse(text, line);
    for (const name of Object.keys(fields)) {
      const plain = withoutColon(name);
      if (plain !== name && NAMES.has(plain) && !Object.hasOwn(fields, plain)) fields[plain] = fields[name];
    }
    if (fields.process === ':nemesis') fields.process = 'nemesis';
    if (typeof fields.type === 'string') fields.type = withoutColon(fields.type);
    if (typeof fields.f === 'string') fields.f = withoutColon(fields.f);
    yield {fields, line};
  }
}

function withoutColon(word: string): string {
  return word.startsWith(':') ? word.slice(1) : word;
}

function parse(text: string, line: number): Record<string, unknown> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    const problem = visible(error instanceof Error ? error.message.slice(0, 120) : String(error));
    throw new HistoryError(`This is not JSON (${problem})`, `write one event per line, as in ${SHAPE}`, line);
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new HistoryError(`${quoted(text)} is not an event`, `write an object, as in ${SHAPE}`, line);
  }
  return raw as Record<string, unknown>;
}
