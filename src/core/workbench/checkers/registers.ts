import {diagnose} from '../../checking/diagnosis.ts';
import type {Operation, Value} from '../../checking/history.ts';
import {check} from '../../checking/linearizability.ts';
import {casRegister} from '../../checking/specs/cas-register.ts';
import {isValue} from '../../checking/value.ts';
import {explain} from '../../checking/explain.ts';
import {describe} from '../../checking/wording.ts';
import {callsOf, type Call, type ClientEvent} from '../event.ts';
import {textOf, type Json} from '../json.ts';
import {judged, type Judgement} from './judgement.ts';

/** Configurations that are looked at. */
const MOST_STATES = 3_000_000;

/** Whether every key is a linearizable register with compare-and-set. */
export function judgeRegisters(events: readonly ClientEvent[]): Judgement {
  const calls = callsOf(events);
  const operations = calls.map(operationOf);
  const verdict = check(casRegister(), operations, {maxStates: MOST_STATES});
  const figures = {keys: new Set(calls.map(({key = null}) => textOf(key))).size};
  if (verdict.kind === 'unknown') return judged([], figures, explain(operations, verdict));
  if (verdict.kind === 'linearizable') return judged([], figures, unread(calls));
  const {clash} = verdict.reason;
  const says = explain(operations, verdict, diagnose(operations, verdict.reason));
  const examples = clash.flatMap((index) => {
    const operation = operations[index];
    return operation === undefined ? [] : [describe(operation)];
  });
  return judged([{name: 'not linearizable', count: 1, says, examples}], figures);
}

/** A store that nobody has read from was not tested. */
function unread(calls: readonly Call[]): string | null {
  const isRead = calls.some(({f, outcome}) => f === 'read' && outcome === 'ok');
  return isRead ? null : 'Unknown: no read succeeded, so nothing is known of what was written.';
}

function operationOf(call: Call): Operation {
  const {process, f, key, asked, answer, outcome} = call;
  return {
    process,
    f,
    ...(key === undefined ? {} : {key: valueOf(key)}),
    value: f === 'read' ? valueOf(outcome === 'ok' ? answer : null) : valueOf(asked),
    call: call.call,
    return: Number.isFinite(call.return) ? call.return : null,
    outcome,
  };
}

/** An object, which no client writes, as its text: it is the same as no value that was written. */
function valueOf(value: Json): Value {
  return isValue(value) ? value : textOf(value);
}
