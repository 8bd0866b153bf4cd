import {arbiter} from './arbiter.ts';
import {benOr} from './ben-or.ts';
import {coordFirst} from './coord-first.ts';
import {pingPong} from './ping-pong.ts';
import {twoOfThree} from './two-of-three.ts';
import {waitAll} from './wait-all.ts';
import {waitForVotes} from './wait-for-votes.ts';
import type {FlpProtocol} from '../exploring/flp-model.ts';
import {flpModel} from '../exploring/flp-model.ts';
import type {Model} from '../exploring/model.ts';
import type {VoteProtocol} from '../exploring/vote-model.ts';
import {MOST_VOTERS} from '../exploring/vote-configuration.ts';
import {voteModel} from '../exploring/vote-model.ts';

/** What a caller does with a model, whatever its configurations are. */
export type Visit<Result> = <Configuration>(model: Model<Configuration>) => Result;

/** A protocol that one can explore by its name. */
export interface ConsensusProtocol {
  readonly name: string;
  /** How many processes it can have. */
  readonly least: number;
  readonly most: number;
  /** Hands its model to `visit`: each protocol has configurations of its own type. */
  readonly open: <Result>(processes: number, crashes: 0 | 1, visit: Visit<Result>) => Result;
}

const votes = (name: string, protocol: (processes: number) => VoteProtocol): ConsensusProtocol => ({
  name,
  least: 2,
  most: MOST_VOTERS,
  open: (processes, crashes, visit) => visit(voteModel(protocol(processes), processes, crashes)),
});

const flp = <State>(name: string, protocol: FlpProtocol<State>): ConsensusProtocol => ({
  name,
  least: protocol.processes,
  most: protocol.processes,
  open: (_, crashes, visit) => visit(flpModel(protocol, crashes)),
});

const rounds = (name: string, rule: 'keep' | 'flip' | 'any'): ConsensusProtocol => ({
  name,
  least: 3,
  most: 3,
  // A round form has no crash events: whom nobody hears might as well have crashed.
  open: (_, __, visit) => visit(benOr(rule)),
});

export const consensusProtocols: readonly ConsensusProtocol[] = [
  votes('wait-all-min', (processes) => waitForVotes(processes, 'min')),
  votes('wait-all-majority', (processes) => waitForVotes(processes, 'majority')),
  votes('wait-n-1-min', (processes) => waitForVotes(processes - 1, 'min')),
  votes('wait-n-1-majority', (processes) => waitForVotes(processes - 1, 'majority')),
  votes('coord-first', () => coordFirst),
  flp('wait-all', waitAll),
  flp('arbiter', arbiter),
  flp('two-of-three', twoOfThree),
  flp('ping-pong', pingPong),
  rounds('benor-keep', 'keep'),
  rounds('benor-flip', 'flip'),
  rounds('benor-any', 'any'),
];

/** The protocol of this name, or null. */
export function consensusProtocol(name: string): ConsensusProtocol | null {
  return consensusProtocols.find((protocol) => protocol.name === name) ?? null;
}
