import {diagnose} from '../../core/checking/diagnosis.ts';
import type {Operation} from '../../core/checking/history.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import {explain} from '../../core/checking/explain.ts';

/** Operations of an order that are printed at a time. */
const PIECE = 1000;

/** The line with an order at its end, in pieces. */
export function* withOrder(
  head: string,
  order: readonly number[],
  told: (index: number) => unknown,
): Generator<string> {
  yield `${head.slice(0, -1)},"order":[`;
  for (let start = 0; start < order.length; start += PIECE) {
    const piece = order.slice(start, start + PIECE).map((index) => JSON.stringify(told(index)));
    yield `${start === 0 ? '' : ','}${piece.join(',')}`;
  }
  yield ']}';
}

/** Of a history in which nothing succeeded every model says yes, which would be taken for praise. */
export function nothing({length}: readonly Operation[]): string {
  const what =
    length === 0
      ? 'there is no operation'
      : length === 1
        ? 'its one operation did not succeed'
        : `none of its ${length} operations succeeded`;
  return `Unknown: there is nothing to judge, for ${what}.`;
}

/** Why a history is illegal, or nothing is known of it. */
export function evidence(
  verdict: Exclude<Verdict, {kind: 'linearizable'}>,
  operations: readonly Operation[],
  told: (index: number) => unknown,
) {
  switch (verdict.kind) {
    case 'illegal': {
      const {key, at, prefix, explained, clash, minimal} = verdict.reason;
      return {
        reason: explain(operations, verdict, diagnose(operations, verdict.reason)),
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
export function tell(operation: Operation | undefined, lineOf: (place: number) => number | undefined) {
  if (operation === undefined) return undefined;
  const {process, f, key, value, outcome, call} = operation;
  return {line: lineOf(call), process, f, ...(key === undefined ? {} : {key}), value, outcome};
}
