import {UsageError} from './usage-error.ts';

/** The first and the last seed, from `1..200` or `7`. Throws a UsageError. */
export function seedsOf(text: string): {readonly first: number; readonly last: number} {
  const [, from = '', to = from] = /^(\d+)(?:\.\.(\d+))?$/.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (from !== '' && Number.isSafeInteger(last) && first <= last) return {first, last};
  throw new UsageError(`--seeds is “${text}”. Give the first and the last seed, such as --seeds 1..200.`);
}
