import type {Call} from '../../event.ts';
import {isArray, type Json} from '../../json.ts';
import {anomaly, type Anomaly} from '../judgement.ts';
import type {Log} from './log.ts';
import {polledBy, sentBy, type Seen} from './seen.ts';

type Logs = ReadonlyMap<string, Log>;

/** From one message to the next of the same key: `delta` places on in the log. */
interface Step {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly delta: number;
  readonly process: number;
}

const sayings: readonly (readonly [string, string])[] = [
  ['int-poll-skip', 'A poll passed over a message between two that it returned.'],
  ['int-nonmonotonic-poll', 'A poll returned messages of a key against the order of their offsets.'],
  ['poll-skip', 'A client’s next poll of a key passed over a message.'],
  ['nonmonotonic-poll', 'A client’s next poll of a key went back, or stayed where it was.'],
  ['nonmonotonic-send', 'A client’s next send to a key got an offset that is not higher.'],
];

/** What went back or jumped, within a poll, and from one request of a client to its next. An assignment begins anew. */
export function steps(calls: readonly Call[], logs: Logs): readonly Anomaly[] {
  const found = new Map<string, Json[]>();
  const tell = (name: string, {key, from, to, delta, process}: Step) => {
    const all = found.get(name) ?? [];
    found.set(name, all);
    all.push({key, process, messages: [JSON.parse(from) as Json, JSON.parse(to) as Json], delta});
  };
  for (const each of byProcess(calls)) walk(each, logs, tell);
  return sayings.flatMap(([name, says]) => anomaly(name, says, found.get(name) ?? []));
}

function walk(calls: readonly Call[], logs: Logs, tell: (name: string, step: Step) => void): void {
  let polled = new Map<string, string>();
  let sent = new Map<string, string>();
  for (const {f, asked, answer, process} of calls) {
    if (f === 'assign') {
      const kept = isArray(asked) ? asked.map(String) : [];
      polled = only(polled, kept);
      sent = only(sent, kept);
    }
    if (f === 'send') {
      for (const step of follow(sent, sentBy(answer), logs, process)) {
        if (step.delta < 1) tell('nonmonotonic-send', step);
      }
    }
    if (f !== 'poll') continue;
    const first = new Set<string>();
    for (const seen of polledBy(answer)) {
      const [key] = seen;
      const within = first.has(key) ? 'int-' : '';
      first.add(key);
      for (const step of follow(polled, [seen], logs, process)) {
        if (step.delta > 1) tell(`${within}poll-skip`, step);
        if (step.delta < 1) tell(`${within}nonmonotonic-poll`, step);
      }
    }
  }
}

/** The steps to what is seen now from what was seen last; that is remembered for the next. */
function follow(last: Map<string, string>, seen: readonly Seen[], logs: Logs, process: number): Step[] {
  return seen.flatMap(([key, , to]) => {
    const from = last.get(key);
    last.set(key, to);
    const places = logs.get(key)?.placeOf;
    const [before, after] = [places?.get(from ?? ''), places?.get(to)];
    if (from === undefined || before === undefined || after === undefined) return [];
    return [{key, from, to, delta: after - before, process}];
  });
}

function only(last: ReadonlyMap<string, string>, keys: readonly string[]): Map<string, string> {
  return new Map([...last].filter(([key]) => keys.includes(key)));
}

/** What succeeded, by process, in the order in which it ended. */
function byProcess(calls: readonly Call[]): readonly (readonly Call[])[] {
  const all = new Map<number, Call[]>();
  for (const call of calls) {
    if (call.outcome === 'ok') all.set(call.process, [...(all.get(call.process) ?? []), call]);
  }
  return [...all.values()];
}
