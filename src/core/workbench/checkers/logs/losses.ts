import type {Call} from '../../event.ts';
import {isArray, type Json} from '../../json.ts';
import type {Log} from './log.ts';
import {askedOf, polledBy, sentBy} from './seen.ts';

type Logs = ReadonlyMap<string, Log>;

const parsed = (message: string) => JSON.parse(message) as Json;

/** Messages that were polled and whose send failed for certain, or (`null`) that were never sent. */
export function unsent(calls: readonly Call[], outcome: 'fail' | null): readonly Json[] {
  const outcomes = new Map(
    calls.flatMap((call) => {
      const asked = call.f === 'send' ? askedOf(call.asked) : null;
      return asked === null ? [] : [[`${asked.key} ${asked.message}`, call.outcome] as const];
    }),
  );
  return [...polled(calls)].flatMap(([key, messages]) =>
    [...messages]
      .filter((message) => (outcomes.get(`${key} ${message}`) ?? null) === outcome)
      .map((message) => ({key, message: parsed(message)})),
  );
}

/** Acknowledged messages that nobody polled, before one of their key that was polled. */
export function lostWrites(calls: readonly Call[], logs: Logs): readonly Json[] {
  const seen = polled(calls);
  return acknowledged(calls).flatMap(({key, offset, message}) => {
    const log = logs.get(key);
    const messages = seen.get(key) ?? new Set();
    const bound = Math.max(-1, ...[...messages].map((each) => log?.placeOf.get(each) ?? -1));
    const isLost = !messages.has(message) && (log?.placeOf.get(message) ?? Infinity) < bound;
    return isLost ? [{key, offset, message: parsed(message)}] : [];
  });
}

/**
 * Acknowledged messages that nobody polled, and none of their key after them either: those are lost. Only of keys that somebody
 * set out at the end to poll from the beginning: of the others nobody can say that a message is not there.
 */
export function unseen(calls: readonly Call[], logs: Logs): readonly Json[] {
  const seen = polled(calls);
  const looked = lookedAtInTheEnd(calls);
  const lost = new Set(lostWrites(calls, logs).map((each) => JSON.stringify(each)));
  return acknowledged(calls)
    .filter(({key, message}) => looked.has(key) && seen.get(key)?.has(message) !== true)
    .map(({key, offset, message}) => ({key, offset, message: parsed(message)}))
    .filter((each) => !lost.has(JSON.stringify(each)));
}

function lookedAtInTheEnd(calls: readonly Call[]): ReadonlySet<string> {
  const assigned = new Map<number, readonly string[]>();
  const looked = new Set<string>();
  for (const {f, asked, final, process} of calls) {
    if (!final) continue;
    if (f === 'assign') assigned.set(process, isArray(asked) ? asked.map(String) : []);
    else if (f === 'poll') for (const key of assigned.get(process) ?? []) looked.add(key);
  }
  return looked;
}

function acknowledged(calls: readonly Call[]) {
  return calls
    .filter(({f, outcome}) => f === 'send' && outcome === 'ok')
    .flatMap(({answer}) => sentBy(answer).map(([key, offset, message]) => ({key, offset, message})));
}

/** By key, what polls returned. */
function polled(calls: readonly Call[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const {f, outcome, answer} of calls) {
    if (f !== 'poll' || outcome !== 'ok') continue;
    for (const [key, , message] of polledBy(answer)) all.set(key, (all.get(key) ?? new Set()).add(message));
  }
  return all;
}
