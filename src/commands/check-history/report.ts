import {parseEvents} from '../../core/checking/events.ts';
import type {Operation} from '../../core/checking/history.ts';
import {startCheck} from '../../core/checking/linearizability.ts';
import {pair} from '../../core/checking/pairing.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import {explain} from '../../core/checking/wording.ts';
import type {Request} from './request.ts';

/**
 * The line that the command prints for a file.
 *
 * @throws HistoryError naming the line, if the text is not a history of the spec.
 */
export function report(file: string, text: string, {spec, maxStates}: Omit<Request, 'files'>): string {
  const events = parseEvents(text);
  const operations = pair(spec, events);
  const check = startCheck(spec, operations, {maxStates});
  const verdict = check.advance(Infinity);
  if (verdict === null) throw new RangeError('A check without bound came to no verdict');
  const told = (index: number) => tell(operations[index], (place) => events[place]?.line);
  return JSON.stringify({
    file,
    verdict: verdict.kind,
    operations: operations.length,
    states: check.progress.states,
    ...evidence(verdict, operations, told),
  });
}

function evidence(verdict: Verdict, operations: readonly Operation[], told: (index: number) => unknown) {
  switch (verdict.kind) {
    case 'linearizable':
      return {order: verdict.order.map(told)};
    case 'illegal': {
      const {key, at, prefix, explained, clash, minimal} = verdict.reason;
      return {
        reason: explain(operations, verdict),
        ...(key === undefined ? {} : {key}),
        at: told(at),
        clash: clash.map(told),
        clashIsMinimal: minimal,
        prefix: prefix.map(told),
        explained: explained.map(told),
      };
    }
    case 'unknown':
      return {reason: explain(operations, verdict)};
  }
}

/** An operation as a reader of the file knows it: by the line of its invocation. */
function tell(operation: Operation | undefined, lineOf: (place: number) => number | undefined) {
  if (operation === undefined) return undefined;
  const {process, f, key, value, outcome, call} = operation;
  return {line: lineOf(call), process, f, ...(key === undefined ? {} : {key}), value, outcome};
}
