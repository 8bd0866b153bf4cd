import type {Choice, ConfigurationView, Message, Model, ProcessView} from './model.ts';
import {processName} from './process-name.ts';
import type {Bit} from './valence.ts';
import {
  crashPlace,
  DECIDED,
  decisionOf,
  hasCrash,
  hasCrashed,
  inboxAt,
  inboxPlace,
  inputOf,
  NEW,
  phaseOf,
  stateAt,
  stateOf,
  voteIn,
  votesOf,
  VOTING,
  withoutVote,
  withVote,
  type VoteConfiguration,
} from './vote-configuration.ts';

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

/** A protocol, and who runs it. */
interface Poll {
  readonly protocol: VoteProtocol;
  readonly everyone: readonly number[];
}

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
  const poll: Poll = {protocol, everyone};
  return {
    processes,
    initial: (inputs) => [
      ...everyone.map((process) => stateOf(inputs[process] ?? 0, NEW, 0)),
      ...everyone.map(() => 0),
      0,
    ],
    choices: (configuration) => {
      const mayCrash = crashes === 1 && !hasCrash(configuration);
      return everyone
        .filter((process) => !hasCrashed(configuration, process))
        .flatMap((process) => [
          ...steps(poll, configuration, process),
          ...(mayCrash ? [crash(configuration, process)] : []),
        ]);
    },
    key: (configuration) => String.fromCharCode(...configuration),
    decisions: (configuration) => everyone.map((process) => decisionOf(stateAt(configuration, process))),
    stuck: (configuration) => isStuck(poll, configuration),
    view: (configuration) => viewOf(poll, configuration),
  };
}

/** What a process can do: start; and once it has, take any message that is on its way to it. */
function steps(poll: Poll, configuration: VoteConfiguration, process: number): Choice<VoteConfiguration>[] {
  if (phaseOf(stateAt(configuration, process)) === NEW)
    return [{event: {kind: 'start', process}, next: start(poll, configuration, process)}];
  return messagesTo(poll, configuration, process).map(({from, body}) => ({
    event: {kind: 'deliver', process, from, body},
    next: deliver(poll, configuration, process, from),
  }));
}

function start(poll: Poll, configuration: VoteConfiguration, process: number): VoteConfiguration {
  const next = configuration.slice();
  const input = inputOf(stateAt(configuration, process));
  send(next, process, poll.protocol.audience(process, poll.everyone.length), input);
  settle(poll, next, process, withVote(0, process, input));
  return next;
}

function deliver(
  poll: Poll,
  configuration: VoteConfiguration,
  process: number,
  from: number,
): VoteConfiguration {
  const next = configuration.slice();
  const inbox = inboxAt(configuration, process);
  const state = stateAt(configuration, process);
  const value = voteIn(inbox, from);
  next[inboxPlace(next, process)] = withoutVote(inbox, from);
  if (value !== null && phaseOf(state) === VOTING)
    settle(poll, next, process, withVote(votesOf(state), from, value));
  return next;
}

function crash(configuration: VoteConfiguration, process: number): Choice<VoteConfiguration> {
  const next = configuration.slice();
  next[crashPlace(next)] = process + 1;
  return {event: {kind: 'crash', process}, next};
}

/** Writes a process's new votes into `next`, and its decision if its rule gives one. */
function settle({protocol, everyone}: Poll, next: number[], process: number, votes: number): void {
  const input = inputOf(stateAt(next, process));
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

/** Writes a message to each of these, but not to the sender itself, into `next`. */
function send(next: number[], from: number, to: readonly number[], value: Bit): void {
  for (const process of to) {
    if (process === from) continue;
    next[inboxPlace(next, process)] = withVote(inboxAt(next, process), from, value);
  }
}

function messagesTo({protocol, everyone}: Poll, configuration: VoteConfiguration, to: number): Sent[] {
  const inbox = inboxAt(configuration, to);
  return everyone.flatMap((from) => {
    const value = voteIn(inbox, from);
    return value === null ? [] : [{from, to, body: `${protocol.word(from)} ${value}`}];
  });
}

/** A message whose sender is known. */
type Sent = Message & {readonly from: number};

/** Whether somebody who lives has not decided, and nothing can come any more. */
function isStuck({everyone}: Poll, configuration: VoteConfiguration): boolean {
  const living = everyone.filter((process) => !hasCrashed(configuration, process));
  const moves = living.some(
    (process) => phaseOf(stateAt(configuration, process)) === NEW || inboxAt(configuration, process) !== 0,
  );
  return !moves && living.some((process) => decisionOf(stateAt(configuration, process)) === null);
}

function viewOf(poll: Poll, configuration: VoteConfiguration): ConfigurationView {
  return {
    processes: poll.everyone.map((process) => look(poll, configuration, process)),
    inFlight: poll.everyone.flatMap((to) => messagesTo(poll, configuration, to)),
  };
}

function look({everyone}: Poll, configuration: VoteConfiguration, process: number): ProcessView {
  const state = stateAt(configuration, process);
  const decision = decisionOf(state);
  const known = everyone
    .map((from) => [from, voteIn(votesOf(state), from)] as const)
    .filter(([, value]) => value !== null)
    .map(([from, value]) => `${processName(from)}=${value}`);
  const words =
    phaseOf(state) === NEW ? 'not started' : decision === null ? `knows ${known.join(', ')}` : 'done';
  return {input: inputOf(state), state: words, decision, crashed: hasCrashed(configuration, process)};
}
