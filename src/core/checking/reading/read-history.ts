import {eventsOf, type LocatedEvent} from '../events.ts';
import type {Operation} from '../history.ts';
import {pair, type Reading} from '../pairing.ts';
import type {Spec} from '../specs/spec.ts';
import {Doubts} from './doubts.ts';
import {recognise, type Format} from './format.ts';
import {placeKeys, type KeyPlace} from './keys.ts';

export interface ReadOptions extends Reading {
  /** `null`: by its content. */
  readonly format?: Format | null;
  /** `null`: by the first read's invocation. */
  readonly keys?: KeyPlace | null;
}

export interface HistoryRead {
  readonly format: Format;
  readonly keys: KeyPlace;
  readonly operations: readonly Operation[];
  /** The line, counted from 1, of each event that is not the nemesis's, by its place (`call` and `return`). */
  readonly lines: readonly number[];
  /** What is odd and does not stop the reading, in sentences. */
  readonly warnings: readonly string[];
}

/**
 * Reads a history of objects of a spec in any format. Events are taken one at a time, so that a long file is not in
 * memory several times over.
 *
 * @throws HistoryError naming the line.
 */
export function readHistory(spec: Spec, text: string, options: ReadOptions = {}): HistoryRead {
  const format = options.format ?? (text.trim() === '' ? 'jsonl' : recognise(text));
  const lines: number[] = [];
  const doubts = new Doubts();
  let keys: KeyPlace = 'field';
  function* watched(events: Iterable<LocatedEvent>): Generator<LocatedEvent> {
    for (const located of events) {
      lines.push(located.line);
      doubts.look(located);
      yield located;
    }
  }
  const events = placeKeys(eventsOf(text, format), options.keys ?? null, (place) => (keys = place));
  const operations = pair(spec, watched(events), options);
  return {format, keys, operations, lines, warnings: doubts.sentences()};
}
