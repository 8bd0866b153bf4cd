import {callsOf, type Call, type ClientEvent} from '../event.ts';
import {textOf} from '../json.ts';
import {anomaly, judged, type Judgement} from './judgement.ts';

/** Whether no id was given twice. */
export function judgeIds(events: readonly ClientEvent[]): Judgement {
  const calls = callsOf(events);
  const byId = new Map<string, Call[]>();
  for (const call of calls.filter(({outcome}) => outcome === 'ok')) {
    const id = textOf(call.answer);
    const same = byId.get(id);
    if (same === undefined) byId.set(id, [call]);
    else same.push(call);
  }
  const doubles = [...byId.values()].filter(({length}) => length > 1);
  return judged(
    anomaly(
      'duplicated',
      'An id was given more than once.',
      doubles.map((same) => ({
        id: same[0]?.answer ?? null,
        times: same.length,
        nodes: [...new Set(same.map(({node}) => node))],
      })),
    ),
    {attempted: calls.length, acknowledged: [...byId.values()].flat().length, duplicated: doubles.length},
  );
}
