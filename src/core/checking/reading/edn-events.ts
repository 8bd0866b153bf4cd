import {HistoryError} from '../history-error.ts';
import {EdnReader, Keyword} from './edn.ts';
import type {Written} from './source.ts';

/** The events of a `history.edn`: maps one after another, or all in one vector or list. */
export function* ednEvents(text: string): Generator<Written> {
  const reader = new EdnReader(text.replace(/^\uFEFF/, ''));
  if (reader.atEnd()) return;
  const close = reader.takes('[') ? ']' : reader.takes('(') ? ')' : null;
  while (close === null ? !reader.atEnd() : !reader.takes(close)) {
    const line = reader.line;
    const form = reader.next();
    if (typeof form !== 'object' || form === null || Array.isArray(form) || form instanceof Keyword) {
      throw new HistoryError(
        'This is not an event',
        'write a map, as in {:process 0, :type :invoke, :f :read, :value nil}',
        line,
      );
    }
    yield {fields: spelt(form as Record<string, unknown>), line};
  }
  if (close !== null && !reader.atEnd()) {
    throw new HistoryError(
      'Something follows the vector of events',
      `end the file after its closing ${close}`,
      reader.line,
    );
  }
}

/** Keywords as strings: `:read` is "read" as an operation, and ":read" as a value, where "read" is another one. */
export function spelt(form: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const {process, type, f, ...others} = form;
  const event: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(others)) event[field] = plain(value);
  // Jepsen's clients are numbers; a keyword is the nemesis or another part of the test.
  event.process = process instanceof Keyword ? 'nemesis' : process;
  event.type = type instanceof Keyword ? type.name : type;
  event.f = f instanceof Keyword ? f.name : f;
  return event;
}

/** A form in which keywords are strings that begin with a colon. */
function plain(form: unknown): unknown {
  if (form instanceof Keyword) return `:${form.name}`;
  return Array.isArray(form) ? form.map(plain) : form;
}
