import type {Bit} from './valence.ts';

/**
 * A configuration as numbers: the state of each process, then the messages in flight to each process, then
 * 1 + the crashed process (0: nobody has crashed). A sender has at most one message in flight to a receiver,
 * because it sends once, so the multiset of messages is two bits a sender: 0 none, else 1 + the value.
 *
 * A process: bit 0 its input, bits 1 and 2 its phase, and above them, two bits a sender, the votes it knows.
 */
export type VoteConfiguration = readonly number[];

/** Above this many processes a process's votes no longer fit the sixteen bits of a key's character. */
export const MOST_VOTERS = 6;

export const NEW = 0;
export const VOTING = 1;
export const DECIDED = 2; // DECIDED + v: it has decided v, and has forgotten the votes.
const VOTES_AT = 3;

export const inputOf = (state: number): Bit => ((state & 1) === 1 ? 1 : 0);
export const phaseOf = (state: number): number => (state >> 1) & 3;
export const votesOf = (state: number): number => state >> VOTES_AT;
export const stateOf = (input: Bit, phase: number, votes: number): number =>
  input | (phase << 1) | (votes << VOTES_AT);
export const decisionOf = (state: number): Bit | null => {
  const phase = phaseOf(state);
  return phase < DECIDED ? null : phase === DECIDED ? 0 : 1;
};

/** Of the votes that a process knows, or that are on their way to it, the one from this sender. */
export const voteIn = (votes: number, from: number): Bit | null => {
  const held = (votes >> (2 * from)) & 3;
  return held === 0 ? null : held === 2 ? 1 : 0;
};
export const withVote = (votes: number, from: number, value: Bit): number =>
  votes | ((value + 1) << (2 * from));
export const withoutVote = (votes: number, from: number): number => votes & ~(3 << (2 * from));

/** Where a configuration's numbers stand. */
const processesIn = ({length}: VoteConfiguration): number => (length - 1) / 2;
export const inboxPlace = (configuration: VoteConfiguration, process: number): number =>
  processesIn(configuration) + process;
export const crashPlace = ({length}: VoteConfiguration): number => length - 1;

export const stateAt = (configuration: VoteConfiguration, process: number): number =>
  configuration[process] ?? 0;
export const inboxAt = (configuration: VoteConfiguration, process: number): number =>
  configuration[inboxPlace(configuration, process)] ?? 0;
export const hasCrashed = (configuration: VoteConfiguration, process: number): boolean =>
  configuration[crashPlace(configuration)] === process + 1;
export const hasCrash = (configuration: VoteConfiguration): boolean =>
  configuration[crashPlace(configuration)] !== 0;
