import {parseArgs} from 'node:util';
import {HistoryError} from '../../core/checking/history-error.ts';
import type {Value} from '../../core/checking/history.ts';
import {DEFAULT_MAX_STATES} from '../../core/checking/linearizability.ts';
import {isSpecName, specNamed, specNames} from '../../core/checking/specs/index.ts';
import type {Spec} from '../../core/checking/specs/spec.ts';
import {isValue, problemWith} from '../../core/checking/value.ts';

export const usage = `Usage: npm run --silent check-history -- --spec SPEC [--initial JSON] [--max-states N] FILE…

  --spec SPEC       what the histories are of: ${specNames.join(', ')}
  --initial JSON    what each object holds at first (null, "", 0 or [] if left out)
  --max-states N    configurations to look at before giving up (${DEFAULT_MAX_STATES} if left out)

FILE holds one event a line (JSON Lines), or a JSON array of events, in the order in which they happened:
  {"process": 0, "type": "invoke", "f": "write", "value": 1}
  {"process": 0, "type": "ok", "f": "write", "value": 1}`;

/** A configuration takes some 100 bytes with the state that it leads to, so this is what an ordinary machine can hold. */
const MOST_STATES = 10_000_000;

export class UsageError extends Error {}

export interface Request {
  readonly spec: Spec;
  readonly maxStates: number;
  readonly files: readonly string[];
}

/** @throws UsageError saying which argument is wrong, and the mend. */
export function parseRequest(words: readonly string[]): Request | 'help' {
  const {values, positionals} = parsed(words);
  if (values.help) return 'help';
  if (values.spec === undefined) {
    throw new UsageError(`--spec is missing; name what the history is of: ${specNames.join(', ')}.`);
  }
  if (!isSpecName(values.spec)) {
    throw new UsageError(`--spec is “${values.spec}”; name one of ${specNames.join(', ')}.`);
  }
  if (positionals.length === 0) throw new UsageError('There is no FILE; name at least one history.');
  const initial = values.initial === undefined ? null : json(values.initial);
  try {
    return {
      spec: specNamed(values.spec, initial),
      maxStates: states(values['max-states']),
      files: positionals,
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
        help: {type: 'boolean', short: 'h'},
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function json(text: string): Value {
  try {
    const raw: unknown = JSON.parse(text);
    if (isValue(raw)) return raw;
    const {problem = '', mend = ''} = problemWith(raw) ?? {};
    throw new UsageError(`--initial ${problem}; ${mend}.`);
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
