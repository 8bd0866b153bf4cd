import {eventsOf, moveEvent, withChange} from '../../core/checking/editing.ts';
import type {HistoryEvent, Operation} from '../../core/checking/history.ts';
import {check} from '../../core/checking/linearizability.ts';
import {pair} from '../../core/checking/pairing.ts';
import {specNamed, type SpecName} from '../../core/checking/specs/index.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import type {DareWords} from '../frame/Dare.tsx';

/** A dare on a history: what may be changed, and which verdict has to come of it. */
export interface Challenge extends DareWords {
  /** Only when things happened; or only how one operation ended. */
  readonly change: 'moves' | 'one outcome';
  readonly wants: 'linearizable' | 'illegal';
}

export const repairByMoving = (closing: string, hint: string): Challenge => ({
  closing,
  dare: 'make it linearizable by moving bars alone: no value and no outcome may change.',
  hint,
  change: 'moves',
  wants: 'linearizable',
});

export const repairByOutcome = (closing: string, hint: string): Challenge => ({
  closing,
  dare: 'make it linearizable by changing how one operation ended, and nothing else.',
  hint,
  change: 'one outcome',
  wants: 'linearizable',
});

export const breakByMoving = (closing: string, hint: string): Challenge => ({
  closing,
  dare: 'break it by moving bars alone: no value and no outcome may change.',
  hint,
  change: 'moves',
  wants: 'illegal',
});

/** Whether the history has become what the dare asks for, by no more than what it allows. */
export function isMet(
  {change, wants}: Challenge,
  example: readonly Operation[],
  now: readonly Operation[],
  verdict: Verdict,
): boolean {
  if (verdict.kind !== wants || example.length !== now.length) return false;
  const after = byProcess(now);
  const differences = byProcess(example).map((one, place) => difference(one, after[place]));
  if (differences.includes('more')) return false;
  const outcomes = differences.filter((each) => each === 'outcome').length;
  return outcomes === (change === 'moves' ? 0 : 1);
}

/** In what two operations differ, but for when they were. */
function difference(one: Operation, other: Operation | undefined): 'nothing' | 'outcome' | 'more' {
  if (!other || one.process !== other.process || one.f !== other.f || differ(one.key, other.key))
    return 'more';
  const isSameValue = !differ(one.value, other.value);
  if (one.outcome === other.outcome) return isSameValue ? 'nothing' : 'more';
  // A read without an answer has read nothing.
  return isSameValue || one.f === 'read' ? 'outcome' : 'more';
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** In an order that no move changes: a process keeps the order of its own operations. */
function byProcess(operations: readonly Operation[]): Operation[] {
  return [...operations].sort(
    (a, b) => String(a.process).localeCompare(String(b.process), 'en', {numeric: true}) || a.call - b.call,
  );
}

/** The smallest change that meets the dare; null if no single one does. */
export function workedChange(
  challenge: Challenge,
  spec: SpecName,
  example: readonly Operation[],
): readonly HistoryEvent[] | null {
  const judged = (events: readonly HistoryEvent[]) => {
    const operations = pair(
      specNamed(spec),
      events.map((event, place) => ({event, line: place + 1})),
    );
    return isMet(challenge, example, operations, check(specNamed(spec), operations));
  };
  return candidates(challenge, example).find(judged) ?? null;
}

function candidates({change}: Challenge, example: readonly Operation[]): HistoryEvent[][] {
  if (change === 'one outcome') {
    return example.flatMap((_, index) =>
      (['info', 'fail'] as const).map((outcome) => withChange(example, index, {outcome})),
    );
  }
  const events = eventsOf(example);
  const distances = events.map((_, place) => place + 1);
  return distances.flatMap((by) => [
    ...events.flatMap((_, from) => [moveEvent(events, from, from - by), moveEvent(events, from, from + by)]),
    // A whole bar: its end makes room for its call.
    ...example.flatMap(({call, return: end}) =>
      end === null ? [] : [moveEvent(moveEvent(events, end, end + by), call, call + by)],
    ),
  ]);
}
