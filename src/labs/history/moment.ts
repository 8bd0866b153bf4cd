import type {Operation} from '../../core/checking/history.ts';
import {describe, describeCall} from '../../core/checking/phrases.ts';

/** The last of so many events of a history, and its number, for a caption. */
export function momentInWords(
  place: number,
  operations: readonly Operation[],
): {readonly text: string; readonly time: string} {
  const time = `Event ${place}`;
  const answered = operations.find(({return: end}) => end === place - 1);
  if (answered) return {time, text: `${describe(answered)}.`};
  const called = operations.find(({call}) => call === place - 1);
  if (!called) return {time, text: 'Nothing has happened yet.'};
  return {time, text: `${describeCall(called)} is called.`};
}
