import {slug} from '../../core/checking/models/names.ts';
import {levels, type Level} from '../../core/checking/transactions/levels.ts';
import {millis} from '../../core/simulation/time.ts';
import {faults, latencyKinds, type Settings} from '../../core/workbench/settings.ts';
import {topologyNames} from '../../core/workbench/topology.ts';
import {workloadNames, type WorkloadName} from '../../core/workbench/workloads/names.ts';
import {number, oneOf, someOf, wordsOf} from './options.ts';
import {UsageError} from './usage-error.ts';

export interface Request {
  readonly settings: Settings;
  /** `null`: nodes are of the page's kind. */
  readonly bin: string | null;
  /** A node of the page's kind, and the seeds under which it is run in virtual time. */
  readonly virtual: {readonly file: string; readonly first: number; readonly last: number} | null;
  readonly programArguments: readonly string[];
  /** Show what nodes write on standard error. */
  readonly logStderr: boolean;
  /** `null`: a new folder under `store`. */
  readonly out: string | null;
  /** The folder from which relative names are taken: where the person stands, not where npm runs the script. */
  readonly from: string;
}

type Values = ReturnType<typeof wordsOf>['values'];

const MOST_NODES = 100;
const MOST_CLIENTS = 1000;
const MOST_SEED = 0xffff_ffff;
/** A day. */
const MOST_SECONDS = 86_400;

/** Reads the words behind `workbench --`. @throws UsageError naming the option and the remedy. */
export function parseRequest(words: readonly string[]): Request | 'help' {
  const {values, positionals, programArguments} = wordsOf(words);
  if (values.help) return 'help';
  const [command, ...rest] = positionals;
  if (command !== 'test') {
    const said = command === undefined ? 'is missing' : `is “${command}”`;
    throw new UsageError(`What to do ${said}; say test.`);
  }
  if (rest[0] !== undefined) {
    throw new UsageError(`“${rest[0]}” belongs to no option; what the program is to get stands behind --.`);
  }
  if ((values.bin === undefined) === (values.node === undefined)) {
    const said = values.bin === undefined ? '--bin is missing' : '--bin and --node are two';
    throw new UsageError(
      `${said}; name the program of a node by --bin, or a node of the page’s kind by --node.`,
    );
  }
  return {
    settings: settingsOf(values),
    bin: values.bin ?? null,
    virtual: virtualOf(values, programArguments),
    programArguments,
    logStderr: values['log-stderr'] === true,
    out: values.out ?? null,
    from: process.env.INIT_CWD ?? process.cwd(),
  };
}

function virtualOf({node, seed, seeds}: Values, programArguments: readonly string[]): Request['virtual'] {
  if (node === undefined) {
    if (seeds === undefined) return null;
    throw new UsageError(
      '--seeds is about nodes in virtual time, by --node; a --bin is run under one --seed.',
    );
  }
  if (programArguments.length > 0) {
    throw new UsageError('A node of the page’s kind takes no arguments; leave out what stands behind --.');
  }
  const text = seeds ?? seed ?? '1..100';
  const [, from = '', to = from] = /^(\d+)(?:\.\.(\d+))?$/.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (from !== '' && first <= last && last <= MOST_SEED) return {file: node, first, last};
  throw new UsageError(`--seeds is “${text}”; give the first and the last seed, such as 1..100.`);
}

function settingsOf(values: Values): Settings {
  const workload = workloadOf(values.workload);
  const count = number('--node-count', values['node-count'], 5, {least: 1, most: MOST_NODES, whole: true});
  const whole = (option: 'key-count' | 'max-txn-length' | 'max-writes-per-key', usual: number) =>
    number(`--${option}`, values[option], usual, {least: 1, most: 1000, whole: true});
  return {
    workload,
    nodes: Array.from({length: count}, (_, place) => `n${place}`),
    concurrency: concurrencyOf(values.concurrency ?? (workload === 'lin-kv' ? '2n' : '1n'), count),
    rate: number('--rate', values.rate, 5, {least: 0, most: 100_000, whole: false}),
    ...timesOf(values),
    latencyKind: oneOf('--latency-dist', values['latency-dist'], latencyKinds, 'constant'),
    topology: oneOf('--topology', values.topology, topologyNames, 'grid'),
    nemesis: someOf('--nemesis', values.nemesis, faults, []),
    availability: availabilityOf(values.availability),
    consistencyModels: modelsOf(values['consistency-models']),
    keyCount: whole('key-count', 10),
    maxTxnLength: whole('max-txn-length', 4),
    maxWritesPerKey: whole('max-writes-per-key', 16),
    seed: number('--seed', values.seed, 1, {least: 0, most: MOST_SEED, whole: true}),
  };
}

function timesOf(values: Values) {
  const seconds = (
    option: 'time-limit' | 'nemesis-interval' | 'recovery-time',
    usual: number,
    least: number,
  ) => millis(1000 * number(`--${option}`, values[option], usual, {least, most: MOST_SECONDS, whole: false}));
  return {
    timeLimitMicros: seconds('time-limit', 60, 0.1),
    nemesisIntervalMicros: seconds('nemesis-interval', 10, 0.01),
    recoveryMicros: seconds('recovery-time', 10, 0),
    latencyMicros: millis(number('--latency', values.latency, 0, {least: 0, most: 60_000, whole: false})),
  };
}

function workloadOf(given: string | undefined): WorkloadName {
  if (given !== undefined) return oneOf('--workload', given, workloadNames, 'lin-kv');
  throw new UsageError(`--workload is missing; name one of ${workloadNames.join(', ')}.`);
}

function concurrencyOf(given: string, nodes: number): number {
  const [, digits = '', each = ''] = /^(\d+)(n?)$/.exec(given) ?? [];
  const clients = Number(digits) * (each === 'n' ? nodes : 1);
  if (digits !== '' && clients >= 1 && clients <= MOST_CLIENTS) return clients;
  throw new UsageError(
    `--concurrency is “${given}”; give a number of clients from 1 to ${MOST_CLIENTS}, or 2n for two a node.`,
  );
}

function availabilityOf(given: string | undefined): number | null {
  if (given === undefined) return null;
  if (given === 'total') return 1;
  const part = Number(given);
  if (/^\d+(\.\d+)?$/.test(given) && part <= 1) return part;
  throw new UsageError(`--availability is “${given}”; say total, or give a number from 0 to 1.`);
}

function modelsOf(given: string | undefined): readonly Level[] {
  const names = levels.map(slug);
  const asked = someOf('--consistency-models', given, names, ['strict-serializable']);
  return levels.filter((level) => asked.includes(slug(level)));
}
