import {parseArgs} from 'node:util';
import {HistoryError} from '../../core/checking/history-error.ts';
import type {Value} from '../../core/checking/history.ts';
import {DEFAULT_MAX_STATES} from '../../core/checking/linearizability.ts';
import {formats} from '../../core/checking/reading/format.ts';
import {keyPlaces} from '../../core/checking/reading/keys.ts';
import {modelNamed, modelNames, slug, type ModelName} from '../../core/checking/models/names.ts';
import type {ReadOptions} from '../../core/checking/reading/read-history.ts';
import {isSpecName, specNamed, specNames, type SpecName} from '../../core/checking/specs/index.ts';
import type {Spec} from '../../core/checking/specs/spec.ts';
import {levels, type Level} from '../../core/checking/transactions/levels.ts';
import {transactionSpecs, type TransactionSpec} from '../../core/checking/transactions/read-transactions.ts';
import {isValue, problemWith} from '../../core/checking/value.ts';

export const usage = `Usage: npm run --silent check-history -- --spec SPEC [OPTION]… FILE…

  --spec SPEC       what the histories are of: ${specNames.join(', ')};
                    or, of transactions, ${transactionSpecs.join(', ')}
  --initial JSON    what each object holds at first (null, "", 0 or [] if left out)
  --max-states N    configurations that the whole run may look at before it gives up (${DEFAULT_MAX_STATES} if left out)
  --format FORMAT   ${formats.join(', ')}; recognised by its content if left out
  --keys PLACE      field ("key": k) or tuple ("value": [k, v]); a first read invoked with [k, null] tells if left out
  --nil MEANING     what a read of null says: nothing (nothing was written yet) or unknown (as Knossos reads it);
                    nothing if left out
  --model NAME      judge a register by this model instead, with what explains it or a reason:
                    ${modelNames.slice(0, 7).map(slug).join(', ')},
                    ${modelNames.slice(7).map(slug).join(', ')}
  --models          judge a register by all of them as well
                    Of transactions, --model names the level that is claimed (${slug(levels[0])} if left out):
                    ${levels.slice(1, 5).map(slug).join(', ')},
                    ${levels.slice(5).map(slug).join(', ')}
  --explain LINE    say instead what the read invoked on that line of a register's history may return, by --model or by all
  --exit-code       1 if a history is illegal, 3 if one is unknown; else the code is 0 for every file that was judged

FILE is a file, packed by gzip or not, a folder (of a Jepsen test, say), or - for standard input. It holds the events in
the order in which they happened, as JSON Lines, a JSON array, Jepsen's EDN (history.edn) or its text (history.txt):
  {"process": 0, "type": "invoke", "f": "write", "value": 1}
  {"process": 0, "type": "ok", "f": "write", "value": 1}`;

/** A configuration takes some 100 bytes with the state that it leads to, so this is what an ordinary machine can hold. */
const MOST_STATES = 10_000_000;

export class UsageError extends Error {}

export interface Request extends ReadOptions {
  readonly spec: Spec | TransactionSpec;
  readonly maxStates: number;
  readonly files: readonly string[];
  /** The folder from which relative names are taken: where the person stands, not where npm runs the script. */
  readonly from: string;
  readonly exitCode: boolean;
  /** Which models to judge by, beside or instead of linearizability; `null`: that alone. */
  readonly models: ModelName | 'all' | null;
  /** The line on which a read was invoked; `null`: none is asked about. */
  readonly explain: number | null;
  /** Of transactions: the level that is claimed. */
  readonly level: Level;
}

/** @throws UsageError saying which argument is wrong, and the remedy. */
export function parseRequest(words: readonly string[]): Request | 'help' {
  const {values, positionals} = parsed(words);
  if (values.help) return 'help';
  if (values.spec === undefined) {
    throw new UsageError(`--spec is missing; name what the history is of: ${specNames.join(', ')}.`);
  }
  const {spec} = values;
  const transactions = transactionSpecs.find((name) => name === spec);
  if (transactions === undefined && !isSpecName(spec)) {
    const all = [...specNames, ...transactionSpecs].join(', ');
    throw new UsageError(`--spec is “${spec}”; name one of ${all}.`);
  }
  if (positionals.length === 0) throw new UsageError('There is no FILE; name at least one history.');
  const initial = values.initial === undefined ? null : json(values.initial);
  try {
    return {
      spec: transactions ?? specNamed(spec as SpecName, initial),
      maxStates: states(values['max-states']),
      files: positionals,
      from: process.env.INIT_CWD ?? process.cwd(),
      exitCode: values['exit-code'] === true,
      format: oneOf('--format', values.format, formats),
      keys: oneOf('--keys', values.keys, keyPlaces),
      models: transactions === undefined ? modelsAsked(values) : null,
      explain: lineAsked(values),
      level: transactions === undefined ? levels[0] : levelAsked(values.model),
      nullReadsAreUnknown: oneOf('--nil', values.nil, ['nothing', 'unknown']) === 'unknown',
    };
  } catch (error) {
    if (error instanceof HistoryError) throw new UsageError(`--initial: ${error.message}`);
    throw error;
  }
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        spec: {type: 'string'},
        initial: {type: 'string'},
        'max-states': {type: 'string'},
        format: {type: 'string'},
        keys: {type: 'string'},
        nil: {type: 'string'},
        model: {type: 'string'},
        models: {type: 'boolean'},
        explain: {type: 'string'},
        'exit-code': {type: 'boolean'},
        help: {type: 'boolean', short: 'h'},
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function modelsAsked({
  spec,
  model,
  models,
}: {
  readonly spec?: string;
  readonly model?: string;
  readonly models?: boolean;
}): ModelName | 'all' | null {
  if (model === undefined && models !== true) return null;
  if (model !== undefined && models === true) {
    throw new UsageError('--model and --models ask for two things; say one of them.');
  }
  const name = model === undefined ? 'all' : modelNamed(model);
  if (name === null)
    throw new UsageError(`--model is “${model}”; name one of ${modelNames.map(slug).join(', ')}.`);
  if (spec !== 'register' && name !== 'linearizable') {
    throw new UsageError(
      `--spec is “${spec}”; models other than linearizable are about reads and writes: say --spec register.`,
    );
  }
  return name;
}

function lineAsked({spec, explain}: {readonly spec?: string; readonly explain?: string}): number | null {
  if (explain === undefined) return null;
  if (spec !== 'register') {
    throw new UsageError(
      `--explain is about reads of registers, and --spec is “${spec}”; say --spec register.`,
    );
  }
  const line = Number(explain);
  if (Number.isSafeInteger(line) && line > 0) return line;
  throw new UsageError(`--explain is “${explain}”; give the line on which the read was invoked.`);
}

function levelAsked(name: string = levels[0]): Level {
  const level = levels.find((each) => slug(each) === slug(name));
  if (level !== undefined) return level;
  throw new UsageError(`--model is “${name}”; of transactions name one of ${levels.map(slug).join(', ')}.`);
}

function oneOf<Name extends string>(
  option: string,
  given: string | undefined,
  names: readonly Name[],
): Name | null {
  if (given === undefined) return null;
  const name = names.find((each) => each === given);
  if (name !== undefined) return name;
  throw new UsageError(`${option} is “${given}”; say ${names.join(' or ')}.`);
}

function json(text: string): Value {
  try {
    const raw: unknown = JSON.parse(text);
    if (isValue(raw)) return raw;
    const {problem = '', remedy = ''} = problemWith(raw) ?? {};
    throw new UsageError(`--initial ${problem}; ${remedy}.`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `--initial is “${text}”; write JSON, such as 0 or '"text"' (with the inner quotes).`,
    );
  }
}

function states(text: string | undefined): number {
  const number = Number(text ?? DEFAULT_MAX_STATES);
  if (Number.isSafeInteger(number) && number > 0 && number <= MOST_STATES) return number;
  throw new UsageError(`--max-states is “${text ?? ''}”; give a whole number from 1 to ${MOST_STATES}.`);
}
