import type {Attempt, Call} from '../../core/calls/entities.ts';
import type {Outcome} from '../../core/calls/measures.ts';
import type {Slice} from '../../core/calls/slices.ts';
import type {TextTable} from '../../views/TextTable/table.ts';
import type {WaterfallAttempt, WaterfallCall} from '../../views/Waterfall/waterfall.ts';

/** Calls that the waterfall shows at once. */
export const SHOWN = 6;

/** The first call to show where nobody has said: a little before the first that failed, else before the slowest. */
export function worthALook({calls, latencies}: Outcome): number {
  const failed = calls.findIndex(({ok}) => !ok);
  const slowest = latencies.reduce(
    (best, latency, call) => (latency > (latencies[best] ?? 0) ? call : best),
    0,
  );
  return place((failed >= 0 ? failed : slowest) - 2, calls.length);
}

/** The nearest place from which a whole window of calls can be shown. */
export function place(first: number, calls: number): number {
  return Math.max(0, Math.min(first, calls - SHOWN));
}

/** @param before the run that it is compared with: the same calls, as both runs have the same arrivals */
export function waterfallOf(
  outcome: Outcome,
  first: number,
  before: Outcome | null,
): readonly WaterfallCall[] {
  const shown = outcome.calls.slice(first, first + SHOWN);
  const attempts = new Map<number, Attempt[]>(shown.map(({index}) => [index, []]));
  for (const attempt of outcome.attempts) attempts.get(attempt.request.call.index)?.push(attempt);
  return shown.map((call) => ({
    label: String(call.index + 1),
    end: since(call, call.endedAt),
    ok: call.ok,
    attempts: (attempts.get(call.index) ?? []).map((attempt) => attemptOf(call, attempt)),
    ...beforeOf(before?.calls[call.index]),
  }));
}

function beforeOf(call: Call | undefined): Pick<WaterfallCall, 'before'> {
  return call ? {before: {end: since(call, call.endedAt), ok: call.ok}} : {};
}

const since = (call: Call, at: number | null): number | null => (at === null ? null : (at - call.at) / 1000);

function attemptOf(call: Call, attempt: Attempt): WaterfallAttempt {
  const [start, done] = [since(call, attempt.startedAt), since(call, attempt.doneAt)];
  return {
    from: since(call, attempt.sentAt) ?? 0,
    to: since(call, attempt.endedAt),
    served: start === null || done === null ? null : [start, done],
    ok: attempt.fate === 'ok',
    fate: fateInWords(attempt),
    depth: attempt.request.layer,
  };
}

const fates: Readonly<Record<Attempt['fate'], string>> = {
  open: 'waits for ever',
  ok: 'ok',
  error: 'an error came back',
  'timed-out': 'timed out',
  overtaken: 'another was quicker',
};

export const troubles: Readonly<Record<Attempt['trouble'], string>> = {
  none: '',
  'request-lost': 'request lost',
  'reply-lost': 'reply lost',
  moved: 'nobody at the old address',
  'forgery-caught': 'changed on the way, thrown away',
  refused: 'refused: the queue is full',
  shed: 'shed: not urgent',
  expired: 'skipped: too late',
  emptied: 'thrown away with the queue',
  down: 'service down',
  'wrong-version': 'another version',
  'failed-below': 'failed in a layer below',
};

export function fateInWords({fate, trouble, hedge}: Attempt): string {
  const words = [hedge ? 'hedge' : '', fate === 'ok' ? '' : troubles[trouble], fates[fate]];
  return words.filter((word) => word !== '').join(', ');
}

const number = (ms: number | null): string => (ms === null ? '—' : String(Math.round(ms * 10) / 10));

/** The same attempts as text: a row each. */
export function attemptRows(calls: readonly WaterfallCall[]): TextTable {
  return {
    head: ['Call', 'Layer', 'Sent (ms)', 'Work (ms)', 'Ended (ms)', 'What became of it'],
    rows: calls.flatMap(({label, attempts, ok}) =>
      attempts.length === 0
        ? [[label, '', '', '', '', ok ? 'ok' : 'turned away']]
        : attempts.map(({from, to, served, fate, depth}) => [
            label,
            String(depth + 1),
            number(from),
            served ? `${number(served[0])}–${number(served[1])}` : '—',
            number(to),
            fate,
          ]),
    ),
  };
}

/** Slices as long as somebody waits; after that the service may still work for those who have gone. */
export function awaitedSlices({slices, measures}: Outcome): readonly Slice[] {
  return slices.filter(({from}) => from <= measures.seconds * 1e6);
}

/** Rates over time as text. */
export function sliceRows(outcome: Outcome): TextTable {
  const each = outcome.sliceMicros / 1e6;
  return {
    head: ['From (s)', 'Calls/s', 'Attempts/s', 'Answered ok/s', 'Failed/s', 'Waiting'],
    rows: awaitedSlices(outcome).map(({from, calls, attempts, ok, failed, waiting}) => [
      String(from / 1e6),
      ...[calls, attempts, ok, failed].map((count) => String(Math.round((count / each) * 10) / 10)),
      String(waiting),
    ]),
  };
}
