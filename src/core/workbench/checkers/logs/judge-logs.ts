import {callsOf, type Call, type ClientEvent} from '../../event.ts';
import type {Json} from '../../json.ts';
import {anomaly, judged, type Anomaly, type Judgement} from '../judgement.ts';
import {inconsistentOffsets, duplicates} from './contents.ts';
import {logsOf} from './log.ts';
import {lostWrites, unseen, unsent} from './losses.ts';
import {steps} from './order.ts';
import {polledBy, sentBy} from './seen.ts';

/**
 * Whether logs behave: by the anomalies, and their names, of Jepsen's kafka workload (jepsen.tests.kafka), as far as they can
 * come of single sends and polls. A skip is told where a message that is known to exist was passed over.
 */
export function judgeLogs(events: readonly ClientEvent[]): Judgement {
  const calls = callsOf(events);
  const ok = calls.filter(({outcome}) => outcome === 'ok');
  const sends = ok.filter(({f}) => f === 'send');
  const polls = ok.filter(({f}) => f === 'poll');
  const seen = ok.flatMap(({f, answer}) =>
    f === 'send' ? sentBy(answer) : f === 'poll' ? polledBy(answer) : [],
  );
  const logs = logsOf(seen);
  const anomalies: readonly Anomaly[] = [
    ...contents.flatMap(([name, says, find]) => anomaly(name, says, [...logs.values()].flatMap(find))),
    ...losses.flatMap(([name, says, find]) => anomaly(name, says, find(calls, logs))),
    ...steps(calls, logs),
  ];
  const polled = polls.flatMap(({answer}) => polledBy(answer)).length;
  const reason =
    sends.length === 0
      ? 'Unknown: no send succeeded.'
      : polled === 0
        ? 'Unknown: no poll returned a message.'
        : null;
  return judged(anomalies, {keys: logs.size, sent: sends.length, polled}, reason);
}

type Logs = ReturnType<typeof logsOf>;

const contents = [
  ['inconsistent-offsets', 'Two messages were seen at the same offset of a key.', inconsistentOffsets],
  ['duplicate', 'A message was seen at more than one offset of a key.', duplicates],
] as const;

const losses: readonly (readonly [
  string,
  string,
  (calls: readonly Call[], logs: Logs) => readonly Json[],
])[] = [
  ['G1a', 'A poll returned a message whose send had failed.', (calls) => unsent(calls, 'fail')],
  ['unexpected', 'A poll returned a message that nobody had sent.', (calls) => unsent(calls, null)],
  [
    'lost-write',
    'A message that was acknowledged was never polled, and a later one of its key was.',
    lostWrites,
  ],
  ['unseen', 'A message that was acknowledged had not been polled by anybody at the end.', unseen],
];
