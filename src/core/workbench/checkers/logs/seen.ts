import {isArray, isObject, textOf, type Json} from '../../json.ts';

/** An offset of a key, and the message there, as its text. */
export type Seen = readonly [key: string, offset: number, message: string];

/** What the answer of a send says: `[["send", key, [offset, message]]]`. */
export function sentBy(value: Json): readonly Seen[] {
  return stepsOf(value, 'send').flatMap(([, key, pair]) => {
    const [offset, message = null] = isArray(pair) ? pair : [];
    return typeof key === 'string' && typeof offset === 'number'
      ? [[key, offset, textOf(message)] as const]
      : [];
  });
}

/** What the answer of a poll says, in its order: `[["poll", {key: [[offset, message] …] …}]]`. */
export function polledBy(value: Json): readonly Seen[] {
  return stepsOf(value, 'poll').flatMap(([, logs]) =>
    Object.entries(isObject(logs) ? logs : {}).flatMap(([key, pairs]) =>
      (isArray(pairs) ? pairs : []).flatMap((pair): readonly Seen[] => {
        const [offset, message = null] = isArray(pair) ? pair : [];
        return typeof offset === 'number' ? [[key, offset, textOf(message)]] : [];
      }),
    ),
  );
}

/** The key and the message of a send that was asked for. */
export function askedOf(value: Json): {readonly key: string; readonly message: string} | null {
  const [step] = stepsOf(value, 'send');
  const [, key, message = null] = step ?? [];
  return typeof key === 'string' ? {key, message: textOf(message)} : null;
}

function stepsOf(value: Json, f: string): readonly (readonly Json[])[] {
  return isArray(value) ? value.filter(isArray).filter(([name]) => name === f) : [];
}
