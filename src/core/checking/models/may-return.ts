import {canonical} from '../canonical.ts';
import type {Operation, Value} from '../history.ts';
import type {JudgeOptions} from './judge.ts';
import {judgeBy, judgingAll, type Judged} from './judge-all.ts';
import type {ModelName} from './names.ts';
import type {ModelVerdict} from './verdict.ts';

/** Values that are tried: those written nearest to the read. */
const MOST_VALUES = 24;

export interface Possibility {
  readonly value: Value;
  /** Of the history in which the read returned it. */
  readonly verdict: ModelVerdict;
}

export interface Possibilities {
  readonly values: readonly Possibility[];
  /** Of the history in which the read returned what nobody writes. */
  readonly anythingElse: ModelVerdict;
}

/**
 * What a read may return by a model, if everything else in the history happened as it did: each value that its register
 * can have been given, judged in its place.
 *
 * @param index of a read that is `ok`.
 * @throws RangeError if it is none.
 */
export function mayReturn(
  model: ModelName,
  operations: readonly Operation[],
  index: number,
  options: JudgeOptions = {},
): Possibilities {
  const read = readAt(operations, index);
  const judged = (value: Value) =>
    judgeBy(
      model,
      operations.map((each, at) => (at === index ? {...each, value} : each)),
      options,
    );
  const tried = candidates(operations, read, options.initial ?? null);
  return {
    values: tried.map((value) => ({value, verdict: judged(value)})),
    anythingElse: judged(writtenByNobody(tried)),
  };
}

/** By every model: what comes of it if the read returned this value; of the last, a value that nobody writes. */
export interface PossibilityByAll {
  readonly value: Value;
  readonly judged: Judged;
}

/**
 * What a read may return, by every model at once; with pauses, at each of which it says what it has found out so far.
 * The last value is one that nobody writes, and stands for all of those.
 *
 * @param index of a read that is `ok`.
 * @throws RangeError if it is none.
 */
export function* returningByAll(
  operations: readonly Operation[],
  index: number,
  options: JudgeOptions = {},
): Generator<readonly PossibilityByAll[], readonly PossibilityByAll[]> {
  const read = readAt(operations, index);
  const tried = candidates(operations, read, options.initial ?? null);
  const found: PossibilityByAll[] = [];
  for (const value of [...tried, writtenByNobody(tried)]) {
    const run = judgingAll(
      operations.map((each, at) => (at === index ? {...each, value} : each)),
      options,
    );
    for (let step = run.next(); ; step = run.next()) {
      yield found;
      if (!step.done) continue;
      found.push({value, judged: step.value});
      break;
    }
  }
  return found;
}

function readAt(operations: readonly Operation[], index: number): Operation {
  const read = operations[index];
  if (read?.f === 'read' && read.outcome === 'ok') return read;
  throw new RangeError(`Operation ${index} is no read that returned`);
}

/** Longer than each of them, and so none of them. */
function writtenByNobody(values: readonly Value[]): Value {
  return ['what nobody writes', values];
}

/** What the read returned, what was there at first, and what was written, the nearest in time first. */
function candidates(operations: readonly Operation[], read: Operation, initial: Value): Value[] {
  const own = operations.filter(
    ({f, key, outcome}) =>
      f === 'write' && outcome !== 'fail' && canonical(key ?? null) === canonical(read.key ?? null),
  );
  const distance = ({call}: Operation) => Math.abs(call - read.call);
  const nearest = [...own].sort((a, b) => distance(a) - distance(b)).map(({value}) => value);
  const known = new Map([read.value, initial, ...nearest].map((value) => [canonical(value), value]));
  return [...known.values()].slice(0, MOST_VALUES);
}
