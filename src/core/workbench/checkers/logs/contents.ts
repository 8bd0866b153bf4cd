import type {Json} from '../../json.ts';
import type {Log} from './log.ts';

const parsed = (message: string) => JSON.parse(message) as Json;

/** Offsets that hold more than one message. */
export function inconsistentOffsets({key, at}: Log): readonly Json[] {
  return [...at]
    .filter(([, messages]) => messages.size > 1)
    .map(([offset, messages]) => ({key, offset, messages: [...messages].map(parsed)}));
}

/** Messages at more than one offset. */
export function duplicates({key, at}: Log): readonly Json[] {
  const offsets = new Map<string, number[]>();
  for (const [offset, messages] of at) {
    for (const message of messages) offsets.set(message, [...(offsets.get(message) ?? []), offset]);
  }
  return [...offsets]
    .filter(([, {length}]) => length > 1)
    .map(([message, all]) => ({key, message: parsed(message), offsets: all.sort((a, b) => a - b)}));
}
