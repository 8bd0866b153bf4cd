import {canonical} from '../canonical.ts';
import type {LocatedEvent} from '../events.ts';
import {HistoryError} from '../history-error.ts';
import {isList} from '../history.ts';
import {quoted} from './source.ts';

/** Where an event says which object it is about: in its field `key`, or first in its value, as `[key value]`. */
export const keyPlaces = ['field', 'tuple'] as const;
export type KeyPlace = (typeof keyPlaces)[number];

/** The value of a read's invocation by which `[key value]` is told from a list that is a value. */
function isTupleOfRead({event: {type, f, key, value}}: LocatedEvent): boolean {
  if (type !== 'invoke' || f !== 'read' || key !== undefined || value === undefined) return false;
  return isList(value) && value.length === 2 && value[1] === null;
}

/**
 * Moves the keys of Jepsen's `independent` histories (`[key value]`, a read being invoked with `[key nil]`) into the
 * field `key`. Unless told, the first read decides; `decided` hears which.
 *
 * @throws HistoryError naming the line of a value that is no such pair among others that are.
 */
export function* placeKeys(
  events: Iterable<LocatedEvent>,
  asked: KeyPlace | null,
  decided: (place: KeyPlace) => void,
): Generator<LocatedEvent> {
  let place = asked;
  let waiting: LocatedEvent[] = [];
  for (const located of events) {
    if (place !== null) {
      yield place === 'tuple' ? apart(located) : located;
      continue;
    }
    waiting.push(located);
    const {type, f} = located.event;
    if (type !== 'invoke' || f !== 'read') continue;
    place = isTupleOfRead(located) ? 'tuple' : 'field';
    for (const each of waiting) yield place === 'tuple' ? apart(each) : each;
    waiting = [];
  }
  decided(place ?? 'field');
  yield* waiting;
}

function apart(located: LocatedEvent): LocatedEvent {
  const {event, line} = located;
  const {value} = event;
  if (value === undefined || value === null) return located;
  if (!isList(value) || value.length !== 2) {
    throw new HistoryError(
      `The "value" is ${quoted(canonical(value))}, where others are pairs [key, value]`,
      'write a pair here too, or say that keys stand in the field "key"',
      line,
    );
  }
  const [key = null, held = null] = value;
  const {process, type, f} = event;
  return {...located, event: {process, type, f, ...(key === null ? {} : {key}), value: held}};
}
