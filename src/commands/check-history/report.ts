import {HistoryError} from '../../core/checking/history-error.ts';
import type {Operation} from '../../core/checking/history.ts';
import {startCheck} from '../../core/checking/linearizability.ts';
import {modelNames, slug, type ModelName} from '../../core/checking/models/names.ts';
import type {ModelVerdict} from '../../core/checking/models/verdict.ts';
import {readHistory, type ReadOptions} from '../../core/checking/reading/read-history.ts';
import type {Spec} from '../../core/checking/specs/spec.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import {evidence, nothing, tell, withOrder} from './evidence.ts';
import {byAllModels, byModel, whatItMayReturn} from './models.ts';

/** Values that a read is tried with, about. */
const VALUES = 10;

interface Question extends ReadOptions {
  readonly spec: Spec;
  readonly maxStates: number;
  readonly models?: ModelName | 'all' | null;
  /** The line on which a read was invoked, about which alone is asked. */
  readonly explain?: number | null;
}

export interface Answer {
  /** As printed, in pieces: an order of a long history is never there as a whole. */
  readonly pieces: Iterable<string>;
  readonly verdict: Verdict['kind'] | ModelVerdict['kind'];
  /** Configurations. */
  readonly spent: number;
}

/** A history as it was read from a file. */
interface Read {
  readonly file: string;
  readonly spec: Spec;
  readonly operations: readonly Operation[];
  /** The line of each event. */
  readonly lines: readonly number[];
  /** What the printed line says of how it was read. */
  readonly known: object;
  /** What each register holds at first. */
  readonly initial: Spec['begins'];
  /** An operation as a reader of the file knows it. */
  readonly told: (index: number) => unknown;
}

/**
 * The line that the command prints for a file.
 *
 * @throws HistoryError naming the line, if the text is not a history of the spec.
 */
export function report(
  file: string,
  text: string,
  {spec, maxStates, models = null, explain: about = null, ...options}: Question,
): Answer {
  const {format, keys, operations, lines, warnings} = readHistory(spec, text, options);
  const read: Read = {
    file,
    spec,
    operations,
    lines,
    known: {format, ...(keys === 'tuple' ? {keys} : {}), ...(warnings.length > 0 ? {warnings} : {})},
    initial: spec.begins,
    told: (index) => tell(operations[index], (place) => lines[place]),
  };
  if (!operations.some(({outcome}) => outcome === 'ok')) return withoutVerdict(read);
  if (about !== null) return explained(read, about, models, maxStates);
  if (models !== null && models !== 'all' && models !== 'linearizable')
    return judgedBy(read, models, maxStates);
  return judged(read, models === 'all', maxStates);
}

function withoutVerdict({file, operations, known}: Read): Answer {
  const line = {
    file,
    verdict: 'unknown',
    operations: operations.length,
    states: 0,
    ...known,
    reason: nothing(operations),
  };
  return {pieces: [JSON.stringify(line)], verdict: 'unknown', spent: 0};
}

/** What the read that was invoked on a line may return. */
function explained(read: Read, about: number, models: Question['models'], maxStates: number): Answer {
  const {file, operations, lines, known, told} = read;
  const index = operations.findIndex(({call}) => lines[call] === about);
  const asked = operations[index];
  if (asked?.f !== 'read' || asked.outcome !== 'ok')
    throw new HistoryError(
      'No read that returned was invoked here',
      'give the line of its invocation',
      about,
    );
  const names = !models || models === 'all' ? modelNames : [models];
  const each = Math.max(1, Math.floor(maxStates / (names.length * VALUES)));
  const line = {file, explain: told(index), ...known, models: whatItMayReturn(index, names, read, each)};
  return {pieces: [JSON.stringify(line)], verdict: 'allowed', spent: maxStates};
}

/** By one model alone, another than linearizability. */
function judgedBy(read: Read, model: ModelName, maxStates: number): Answer {
  const {file, operations, known} = read;
  const {verdict, ...answer} = byModel(model, read, maxStates);
  const line = {file, verdict, model: slug(model), operations: operations.length, ...known, ...answer};
  return {pieces: [JSON.stringify(line)], verdict, spent: maxStates};
}

/** Whether it is linearizable; and, from half of what may be spent, the verdict of every model. */
function judged(read: Read, byAll: boolean, allowed: number): Answer {
  const {file, spec, operations, known, told} = read;
  const maxStates = byAll ? Math.ceil(allowed / 2) : allowed;
  const check = startCheck(spec, operations, {maxStates});
  const verdict = check.advance(Infinity);
  if (verdict === null) throw new RangeError('A check without bound came to no verdict');
  const {states, bound} = check.progress;
  const head = {
    file,
    verdict: verdict.kind,
    operations: operations.length,
    states,
    ...known,
    ...(bound === null ? {} : {bound}),
    ...(byAll ? {models: byAllModels(read, maxStates)} : {}),
  };
  const pieces =
    verdict.kind === 'linearizable'
      ? withOrder(JSON.stringify(head), verdict.order, told)
      : [JSON.stringify({...head, ...evidence(verdict, operations, told)})];
  return {pieces, verdict: verdict.kind, spent: byAll ? allowed : states};
}
