import {parseArgs} from 'node:util';
import {
  consensusProtocol,
  consensusProtocols,
  type ConsensusProtocol,
} from '../../core/protocols/consensus-protocols.ts';

export interface Request {
  readonly protocol: ConsensusProtocol;
  readonly processes: number;
  readonly crashes: 0 | 1;
  readonly maxStates: number;
}

/** What is wrong with the command line, and the remedy. */
export class UsageError extends Error {}

export const usage = `Usage: npm run --silent explore -- --protocol NAME [--processes N] [--crashes 0|1] [--max-states N]

Explores every configuration that a protocol can reach, from all its inputs, and prints one line of JSON.

  --protocol NAME    ${consensusProtocols.map(({name}) => name).join(', ')}
  --processes N      3 where the protocol leaves a choice
  --crashes 0|1      whether one process may crash; 1 unless you say 0
  --max-states N     give up beyond this many configurations in all; 1000000`;

const usualProcesses = 3;
const usualMaxStates = 1_000_000;

/** Reads the words after `--`. Throws a UsageError that names the option and the remedy. */
export function parseRequest(words: readonly string[]): Request | 'help' {
  const {values} = split(words);
  if (values.help) return 'help';
  if (values.protocol === undefined) {
    throw new UsageError(`--protocol is missing. Name one of: ${names()}.`);
  }
  const protocol = consensusProtocol(values.protocol);
  if (!protocol) throw new UsageError(`There is no protocol “${values.protocol}”. Name one of: ${names()}.`);
  return {
    protocol,
    processes: processesOf(values.processes, protocol),
    crashes: crashesOf(values.crashes),
    maxStates: wholeNumber('--max-states', values['max-states'], 1) ?? usualMaxStates,
  };
}

const names = (): string => consensusProtocols.map(({name}) => name).join(', ');

function split(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        protocol: {type: 'string'},
        processes: {type: 'string'},
        crashes: {type: 'string'},
        'max-states': {type: 'string'},
        help: {type: 'boolean', short: 'h'},
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function processesOf(text: string | undefined, {name, least, most}: ConsensusProtocol): number {
  const processes = wholeNumber('--processes', text, 1) ?? Math.min(most, Math.max(least, usualProcesses));
  if (processes >= least && processes <= most) return processes;
  const allowed = least === most ? `exactly ${least}` : `${least} to ${most}`;
  throw new UsageError(
    `--processes is ${processes}, but ${name} has ${allowed} processes. Give such a number.`,
  );
}

function crashesOf(text: string | undefined): 0 | 1 {
  if (text === undefined || text === '1') return 1;
  if (text === '0') return 0;
  throw new UsageError(`--crashes is “${text}”. Say 0 (nobody crashes) or 1 (one process may).`);
}

function wholeNumber(option: string, text: string | undefined, least: number): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
  throw new UsageError(
    `${option} is “${text}”. Give a whole number of at least ${least}, such as ${option} 3.`,
  );
}
