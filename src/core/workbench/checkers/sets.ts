import {callsOf, type Call, type ClientEvent} from '../event.ts';
import {isArray, textOf, type Json} from '../json.ts';
import {anomaly, judged, type Judgement} from './judgement.ts';

/** What is known of one element, as Jepsen's set-full follows it. Places are those of events in the history. */
interface Element {
  readonly value: Json;
  readonly invoked: number;
  /** When it was certain that it is there: the end of its add, or of the first read that has it. */
  known: {place: number; micros: number} | null;
  /** The latest invocation of a read that has it, and of one that has not. */
  lastPresent: number;
  lastAbsent: {place: number; micros: number} | null;
}

/**
 * Whether every element that was added, or seen, is seen by all reads in the end.
 *
 * An element is stable if the last read that was invoked has it; it is lost if it was known to be there before a read was
 * invoked that has it no more, and no later one has it; otherwise no read tells. Elements may come late: how late is
 * counted. Beyond what Jepsen's set-full looks at, an element that nobody has added is wrong.
 */
export function judgeSet(add: string): (events: readonly ClientEvent[]) => Judgement {
  return (events) => {
    const calls = callsOf(events);
    const reads = calls.filter(({f, outcome}) => f === 'read' && outcome === 'ok');
    const elements = follow(calls, reads, add);
    const lost = [...elements.values()].filter(isLost);
    const stable = [...elements.values()].filter(isStable);
    const anomalies = [
      ...anomaly(
        'lost',
        'An element was there and is gone: the last reads do not have it.',
        lost.map(({value}) => value),
      ),
      ...anomaly('unexpected', 'A read returned an element that nobody had added.', strange(reads, elements)),
      ...anomaly('duplicated', 'A read returned an element more than once.', doubles(reads)),
    ];
    const reason =
      stable.length === 0
        ? 'Unknown: no element was seen by a read that was invoked after it was there.'
        : null;
    return judged(anomalies, figuresOf(elements.size, stable, lost), reason);
  };
}

function follow(calls: readonly Call[], reads: readonly Call[], add: string): Map<string, Element> {
  const elements = new Map<string, Element>();
  const adds = calls.filter(({f}) => f === add);
  for (const {asked, call} of adds) {
    elements.set(textOf(asked), {
      value: asked,
      invoked: call,
      known: null,
      lastPresent: -1,
      lastAbsent: null,
    });
  }
  const ends = [...adds.filter(({outcome}) => outcome === 'ok'), ...reads].sort(
    (a, b) => a.return - b.return,
  );
  for (const end of ends) {
    const known = {place: end.return, micros: end.returned};
    if (end.f === add) {
      const element = elements.get(textOf(end.asked));
      if (element !== undefined) element.known ??= known;
      continue;
    }
    const seen = new Set(listOf(end).map(textOf));
    for (const [name, element] of elements) {
      // What was added only after the read had ended cannot be missed by it.
      if (element.invoked > end.return) continue;
      if (seen.has(name)) {
        element.known ??= known;
        element.lastPresent = Math.max(element.lastPresent, end.call);
      } else if (end.call > (element.lastAbsent?.place ?? -1)) {
        element.lastAbsent = {place: end.call, micros: end.called};
      }
    }
  }
  return elements;
}

function isStable({lastPresent, lastAbsent}: Element): boolean {
  return lastPresent > (lastAbsent?.place ?? -1);
}

function isLost(element: Element): boolean {
  const {known, lastAbsent} = element;
  return known !== null && lastAbsent !== null && !isStable(element) && known.place < lastAbsent.place;
}

function listOf({answer}: Call): readonly Json[] {
  return isArray(answer) ? answer : [];
}

function strange(reads: readonly Call[], elements: ReadonlyMap<string, Element>): Json[] {
  const found = new Map<string, Json>();
  for (const read of reads) {
    for (const value of listOf(read)) {
      const name = textOf(value);
      if ((elements.get(name)?.invoked ?? Infinity) > read.return) found.set(name, value);
    }
  }
  return [...found.values()];
}

function doubles(reads: readonly Call[]): Json[] {
  const found = new Map<string, Json>();
  for (const read of reads) {
    const seen = new Set<string>();
    for (const value of listOf(read)) {
      const name = textOf(value);
      if (seen.has(name)) found.set(name, value);
      seen.add(name);
    }
  }
  return [...found.values()];
}

/** How long elements took to be seen by every read, in milliseconds. */
function figuresOf(
  attempted: number,
  stable: readonly Element[],
  lost: readonly Element[],
): Judgement['figures'] {
  const late = stable
    .map(({known, lastAbsent}) => (known && lastAbsent ? Math.max(0, lastAbsent.micros - known.micros) : 0))
    .map((micros) => Math.ceil(micros / 1000))
    .sort((a, b) => a - b);
  const at = (part: number) => late[Math.min(late.length - 1, Math.floor(late.length * part))] ?? 0;
  return {
    attempted,
    stable: stable.length,
    lost: lost.length,
    neverRead: attempted - stable.length - lost.length,
    stale: late.filter((each) => each > 0).length,
    ...(late.length === 0
      ? {}
      : {stableLatenciesMs: {0: at(0), 0.5: at(0.5), 0.95: at(0.95), 0.99: at(0.99), 1: at(1)}}),
  };
}
