import type {Hybrid} from './hybrid.ts';

/** Whether the first stamp is the smaller: by time, then by count. */
export function isEarlier(a: Hybrid, b: Hybrid): boolean {
  return a.time < b.time || (a.time === b.time && a.count < b.count);
}
