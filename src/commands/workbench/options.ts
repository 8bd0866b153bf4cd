import {parseArgs} from 'node:util';
import {UsageError} from './usage-error.ts';

const options = {
  workload: {type: 'string', short: 'w'},
  bin: {type: 'string'},
  node: {type: 'string'},
  seeds: {type: 'string'},
  'node-count': {type: 'string'},
  'time-limit': {type: 'string'},
  rate: {type: 'string'},
  concurrency: {type: 'string', short: 'c'},
  latency: {type: 'string'},
  'latency-dist': {type: 'string'},
  topology: {type: 'string'},
  nemesis: {type: 'string'},
  'nemesis-interval': {type: 'string'},
  'recovery-time': {type: 'string'},
  availability: {type: 'string'},
  'consistency-models': {type: 'string'},
  'key-count': {type: 'string'},
  'max-txn-length': {type: 'string'},
  'max-writes-per-key': {type: 'string'},
  seed: {type: 'string'},
  'log-stderr': {type: 'boolean'},
  out: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
} as const;

/** The words of the command line: options, what stands before `--`, and what stands behind it. */
export function wordsOf(words: readonly string[]) {
  const end = words.indexOf('--');
  const [own, programArguments] = end < 0 ? [words, []] : [words.slice(0, end), words.slice(end + 1)];
  try {
    return {...parseArgs({args: [...own], allowPositionals: true, options}), programArguments};
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** One of some names. @throws UsageError */
export function oneOf<Name extends string>(
  option: string,
  given: string | undefined,
  names: readonly Name[],
  usual: Name,
): Name {
  if (given === undefined) return usual;
  const name = names.find((each) => each === given);
  if (name !== undefined) return name;
  throw new UsageError(`${option} is “${given}”; name one of ${names.join(', ')}.`);
}

/** Names with commas between them. @throws UsageError */
export function someOf<Name extends string>(
  option: string,
  given: string | undefined,
  names: readonly Name[],
  usual: readonly Name[],
): readonly Name[] {
  if (given === undefined) return usual;
  return [...new Set(given.split(',').map((each) => oneOf(option, each.trim(), names, each.trim() as Name)))];
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

/** A number in a range. @throws UsageError */
export function number(
  option: string,
  given: string | undefined,
  usual: number,
  {least, most, whole}: Range,
): number {
  if (given === undefined) return usual;
  const value = Number(given);
  const isPlain = /^\d+(\.\d+)?$/.test(given) && value >= least && value <= most;
  if (isPlain && (!whole || Number.isSafeInteger(value))) return value;
  throw new UsageError(
    `${option} is “${given}”; give a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`,
  );
}
