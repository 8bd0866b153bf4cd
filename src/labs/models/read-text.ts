import {eventsOf} from '../../core/checking/editing.ts';
import type {HistoryEvent} from '../../core/checking/history.ts';
import {register} from '../../core/checking/specs/register.ts';
import {readText} from '../history/reading.ts';

export type ReadText =
  | {readonly kind: 'events'; readonly events: readonly HistoryEvent[]}
  | {readonly kind: 'problem'; readonly problem: string};

/** The events of a register that a text says, or what is wrong with it. */
export function readRegisters(text: string): ReadText {
  const reading = readText(register(null), text);
  return reading.kind === 'problem' ? reading : {kind: 'events', events: eventsOf(reading.operations)};
}
