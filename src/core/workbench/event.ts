import type {Json} from './json.ts';
import type {Outcome} from '../checking/history.ts';
import type {Micros} from '../simulation/time.ts';

/** A line of the history: what a client asked a node for, or what became of it. */
export interface ClientEvent {
  readonly process: number;
  readonly type: 'invoke' | Outcome;
  readonly f: string;
  readonly key?: Json;
  readonly value?: Json;
  /** Of `fail` and `info`: why, as `[name, text]`. */
  readonly error?: Json;
  /** Asked at the end, after the faults were healed and the nodes had time. */
  readonly final?: true;
  /** Of an assignment of logs: they are read again from their beginning. */
  readonly fromBeginning?: true;
  /** Since the first request. */
  readonly time: Micros;
  readonly node: string;
}

/** An invocation and what became of it. */
export interface Call {
  readonly process: number;
  readonly node: string;
  readonly f: string;
  readonly key?: Json;
  readonly final: boolean;
  /** As it was asked. */
  readonly asked: Json;
  /** Of an `ok`: as it was answered. */
  readonly answer: Json;
  readonly outcome: Outcome;
  /** Places in the history; `Infinity` for what never ended. */
  readonly call: number;
  readonly return: number;
  /** Times of these. */
  readonly called: Micros;
  readonly returned: Micros;
}

/** Joins every invocation with what became of it, in the order of the invocations. */
export function callsOf(events: readonly ClientEvent[]): Call[] {
  const open = new Map<number, number>();
  const calls: Call[] = [];
  events.forEach(({process, type, f, key, value = null, final, time, node}, place) => {
    if (type === 'invoke') {
      open.set(process, calls.length);
      calls.push({
        process,
        node,
        f,
        ...(key === undefined ? {} : {key}),
        final: final === true,
        asked: value,
        answer: null,
        outcome: 'info',
        call: place,
        return: Infinity,
        called: time,
        returned: Infinity,
      });
      return;
    }
    const index = open.get(process) ?? -1;
    const begun = calls[index];
    if (begun === undefined) throw new RangeError(`Process ${process} ends what it never began.`);
    open.delete(process);
    calls[index] = {...begun, answer: value, outcome: type, return: place, returned: time};
  });
  return calls;
}
