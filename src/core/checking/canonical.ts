import type {Value} from './history.ts';

/** The same text for the same value, on one line; how `-0` or `1.0` was written makes no difference. */
export function canonical(value: Value): string {
  return JSON.stringify(value);
}
