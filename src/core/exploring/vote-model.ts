import type {Choice, ConfigurationView, Message, Model, ProcessView} from './model.ts';
import {processName} from './process-name.ts';
import type {Bit} from './valence.ts';

/** What makes one protocol of votes differ from another. */
export interface VoteProtocol {
  /** To whom a process sends its vote when it starts. */
  readonly audience: (process: number, processes: number) => readonly number[];
  /** The decision that follows from the votes known, own included, or null. `votes[q]` is what q sent. */
  readonly decide: (process: number, votes: readonly (Bit | null)[]) => Bit | null;
  /** Whether a process that decides sends its decision to all others in that step. */
  readonly announces: (process: number) => boolean;
  /** What a message from this process carries, in a word. */
  readonly word: (from: number) => string;
}

/**
 * A configuration as numbers: the state of each process, then the messages in flight to each process, then
 * 1 + the crashed process (0: nobody has crashed). A sender has at most one message in flight to a receiver,
 * because it sends once, so the multiset of messages is two bits a sender: 0 none, else 1 + the value.
 *
 * A process: bit 0 its input, bits 1 and 2 its phase, and above them, two bits a sender, the votes it knows.
 */
export type VoteConfiguration = readonly number[];

const NEW = 0;
const VOTING = 1;
const DECIDED = 2; // DECIDED + v: it has decided v, and has forgotten the votes.
const VOTES_AT = 3;

const inputOf = (state: number): Bit => ((state & 1) === 1 ? 1 : 0);
const phaseOf = (state: number): number => (state >> 1) & 3;
const votesOf = (state: number): number => state >> VOTES_AT;
const stateOf = (input: Bit, phase: number, votes: number): number =>
  input | (phase << 1) | (votes << VOTES_AT);
const slot = (votes: number, from: number): number => (votes >> (2 * from)) & 3;
const voteIn = (votes: number, from: number): Bit | null => {
  const held = slot(votes, from);
  return held === 0 ? null : held === 2 ? 1 : 0;
};
const withVote = (votes: number, from: number, value: Bit): number => votes | ((value + 1) << (2 * from));
const withoutVote = (votes: number, from: number): number => votes & ~(3 << (2 * from));
const decisionOf = (state: number): Bit | null => {
  const phase = phaseOf(state);
  return phase < DECIDED ? null : phase === DECIDED ? 0 : 1;
};

/** Above this many processes a process's votes no longer fit the sixteen bits of a key's character. */
export const MOST_VOTERS = 6;

/**
 * Processes that vote once and wait: each starts, records its own vote, sends it and tries its rule; a delivery
 * is recorded and the rule tried again; a decided process ignores what comes. With `crashes` at 1 any one
 * process may crash at any time; its messages stay in flight and messages to it are never delivered.
 */
export function voteModel(
  protocol: VoteProtocol,
  processes: number,
  crashes: 0 | 1,
): Model<VoteConfiguration> {
  const everyone = Array.from({length: processes}, (_, process) => process);
  const crashedAt = 2 * processes;
  const at = (configuration: VoteConfiguration, index: number): number => configuration[index] ?? 0;
  const alive = (configuration: VoteConfiguration, process: number) =>
    at(configuration, crashedAt) !== process + 1;

  /** Writes a process's new votes into `next`, and its decision if its rule gives one. */
  function settle(next: number[], process: number, votes: number): void {
    const input = inputOf(at(next, process));
    const decision = protocol.decide(
      process,
      everyone.map((from) => voteIn(votes, from)),
    );
    if (decision === null) {
      next[process] = stateOf(input, VOTING, votes);
      return;
    }
    next[process] = stateOf(input, DECIDED + decision, 0);
    if (protocol.announces(process)) send(next, process, everyone, decision);
  }

  function send(next: number[], from: number, to: readonly number[], value: Bit): void {
    for (const process of to) {
      if (process === from) continue;
      next[processes + process] = withVote(at(next, processes + process), from, value);
    }
  }

  function start(configuration: VoteConfiguration, process: number): VoteConfiguration {
    const next = configuration.slice();
    const input = inputOf(at(configuration, process));
    send(next, process, protocol.audience(process, processes), input);
    settle(next, process, withVote(0, process, input));
    return next;
  }

  function deliver(configuration: VoteConfiguration, process: number, from: number): VoteConfiguration {
    const next = configuration.slice();
    const inbox = at(configuration, processes + process);
    const state = at(configuration, process);
    const value = voteIn(inbox, from);
    next[processes + process] = withoutVote(inbox, from);
    if (value !== null && phaseOf(state) === VOTING)
      settle(next, process, withVote(votesOf(state), from, value));
    return next;
  }

  function crash(configuration: VoteConfiguration, process: number): VoteConfiguration {
    const next = configuration.slice();
    next[crashedAt] = process + 1;
    return next;
  }

  function choices(configuration: VoteConfiguration): Choice<VoteConfiguration>[] {
    const found: Choice<VoteConfiguration>[] = [];
    const mayCrash = crashes === 1 && at(configuration, crashedAt) === 0;
    for (const process of everyone) {
      if (!alive(configuration, process)) continue;
      if (phaseOf(at(configuration, process)) === NEW) {
        found.push({event: {kind: 'start', process}, next: start(configuration, process)});
      } else {
        const inbox = at(configuration, processes + process);
        for (const from of everyone) {
          const value = voteIn(inbox, from);
          if (value === null) continue;
          const body = `${protocol.word(from)} ${value}`;
          found.push({
            event: {kind: 'deliver', process, from, body},
            next: deliver(configuration, process, from),
          });
        }
      }
      if (mayCrash) found.push({event: {kind: 'crash', process}, next: crash(configuration, process)});
    }
    return found;
  }

  function stuck(configuration: VoteConfiguration): boolean {
    const living = everyone.filter((process) => alive(configuration, process));
    const isNew = (process: number) => phaseOf(at(configuration, process)) === NEW;
    const moves = living.some((process) => isNew(process) || at(configuration, processes + process) !== 0);
    return !moves && living.some((process) => decisionOf(at(configuration, process)) === null);
  }

  function look(configuration: VoteConfiguration, process: number): ProcessView {
    const state = at(configuration, process);
    const decision = decisionOf(state);
    const known = everyone
      .map((from) => [from, voteIn(votesOf(state), from)] as const)
      .filter(([, value]) => value !== null)
      .map(([from, value]) => `${processName(from)}=${value}`);
    const words =
      phaseOf(state) === NEW ? 'not started' : decision === null ? `knows ${known.join(', ')}` : 'done';
    return {input: inputOf(state), state: words, decision, crashed: !alive(configuration, process)};
  }

  function view(configuration: VoteConfiguration): ConfigurationView {
    const inFlight = everyone.flatMap((to) =>
      everyone.flatMap((from): Message[] => {
        const value = voteIn(at(configuration, processes + to), from);
        return value === null ? [] : [{from, to, body: `${protocol.word(from)} ${value}`}];
      }),
    );
    return {processes: everyone.map((process) => look(configuration, process)), inFlight};
  }

  return {
    processes,
    initial: (inputs) => [
      ...everyone.map((process) => stateOf(inputs[process] ?? 0, NEW, 0)),
      ...everyone.map(() => 0),
      0,
    ],
    choices,
    key: (configuration) => String.fromCharCode(...configuration),
    decisions: (configuration) => everyone.map((process) => decisionOf(at(configuration, process))),
    stuck,
    view,
  };
}
