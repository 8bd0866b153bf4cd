import {describe, outcomeInWords} from '../../core/checking/wording.ts';
import type {Bar} from './layout.ts';

/** All that there is to say of a bar. */
export function inFull(
  {operation, index}: Bar,
  clashes: boolean,
  order: readonly number[],
  clock: 'microseconds' | 'places',
): string {
  const time = (at: number) => (clock === 'microseconds' ? `${at / 1000} ms` : `event ${at + 1}`);
  const {call, return: end, outcome} = operation;
  const parts = [describe(operation), `called at ${time(call)}`];
  parts.push(end === null ? 'still waiting' : `${outcome === 'ok' ? 'returned' : 'ended'} at ${time(end)}`);
  if (outcome !== 'ok') parts.push(outcomeInWords(operation));
  if (order.includes(index)) parts.push(`number ${order.indexOf(index) + 1} in the order`);
  if (clashes) parts.push('clashes');
  return parts.join(', ');
}
