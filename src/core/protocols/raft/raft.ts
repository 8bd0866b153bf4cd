import type {Contents} from '../../simulation/disk-contents.ts';
import type {Message, NodeId, Protocol, Transition} from '../../simulation/protocol.ts';
import type {Stream} from '../../simulation/stream.ts';
import type {Micros} from '../../simulation/time.ts';
import {membersIn, type Log, type Term} from './entry.ts';
import type {RaftBody} from './messages.ts';
import {onAppendEntries} from './rules/append-entries.ts';
import {onAppendEntriesReply} from './rules/append-entries-reply.ts';
import {onClientRequest} from './rules/client-request.ts';
import {commitByMajority} from './rules/commit.ts';
import {countVotes, onRequestVoteReply} from './rules/count-votes.ts';
import {onElectionTimeout} from './rules/election.ts';
import {ELECTION, resetElectionTimer} from './rules/follower.ts';
import {goOnWithLoop} from './rules/main-loop.ts';
import {fixedTimeout} from './rules/fixed-timeout.ts';
import {onRequestVote} from './rules/request-vote.ts';
import {onTick} from './rules/tick.ts';
import type {RaftServer} from './server.ts';
import type {RaftSettings} from './settings.ts';
import {Turn} from './turn.ts';

type Answer = Transition<RaftServer, RaftBody>;

/**
 * A server of Raft, after figure 2 of the extended paper (Ongaro and Ousterhout 2014) and Ongaro's dissertation (2014).
 * Each rule stands in a file of its own in `rules/`. Left out: snapshots, leadership transfer, and the registration of
 * client sessions, which here exist from the first request on and never expire.
 */
export function raft(settings: RaftSettings): Protocol<RaftServer, RaftBody> {
  const react = (state: RaftServer, clock: Micros, rule: (turn: Turn) => void): Answer => {
    const turn = new Turn(settings, state, clock);
    rule(turn);
    return turn.finish();
  };
  return {
    init: (node, stream) => react(fresh(settings, node, stream, 0), 0, start),
    onMessage: (state, message, clock) =>
      react(state, clock, (turn) => {
        onMessage(turn, message);
      }),
    onTimer: (state, timer, clock) =>
      react(state, clock, (turn) => {
        onTimer(turn, timer);
      }),
    onSynced: (state, name, clock) =>
      react(state, clock, (turn) => {
        onSynced(turn, Number(name));
      }),
    survives: ({node, stream, drawn}) => fresh(settings, node, stream, drawn),
    onRestart: (state, clock, disk) => react(recovered(settings, state, clock, disk), clock, start),
  };
}

/** When servers start up, they begin as followers (section 5.2). */
function start(turn: Turn): void {
  if (turn.settings.bug === 'fixed-timeout') turn.set({timeoutMicros: fixedTimeout(turn)});
  resetElectionTimer(turn);
}

function onMessage(turn: Turn, {src, body}: Message<RaftBody>): void {
  switch (body.type) {
    case 'RequestVote':
      onRequestVote(turn, src, body);
      break;
    case 'RequestVoteReply':
      onRequestVoteReply(turn, src, body);
      break;
    case 'AppendEntries':
      onAppendEntries(turn, src, body);
      break;
    case 'AppendEntriesReply':
      onAppendEntriesReply(turn, src, body);
      break;
    case 'ClientRequest':
      onClientRequest(turn, src, body);
      break;
    default:
  }
}

function onTimer(turn: Turn, timer: string): void {
  if (timer === ELECTION) {
    onElectionTimeout(turn);
    countVotes(turn);
  } else onTick(turn);
}

/** The disk has synced: what waited for that is sent, and a leader counts its own copy (dissertation, 10.2.1). */
function onSynced(turn: Turn, sync: number): void {
  turn.synced(sync);
  goOnWithLoop(turn);
  if (turn.server.state === 'candidate') countVotes(turn);
  if (turn.server.state === 'leader') commitByMajority(turn);
}

/** A server with empty disk and memory. */
function fresh(settings: RaftSettings, node: NodeId, stream: Stream, drawn: number): RaftServer {
  return {
    role: 'server',
    node,
    stream,
    drawn,
    currentTerm: 0,
    votedFor: null,
    log: [],
    commitIndex: 0,
    lastApplied: 0,
    state: 'follower',
    leaderId: null,
    heardAt: -1,
    members: settings.members,
    votes: [],
    timeoutMicros: settings.electionTimeoutMicros,
    nextIndex: {},
    matchIndex: {},
    round: 0,
    answeredRound: {},
    answeredAt: {},
    rounds: [],
    reads: [],
    ticks: 0,
    queue: [],
    register: 0,
    sessions: {},
    syncsAsked: 0,
    syncsDone: 0,
    unsynced: false,
    held: [],
    syncing: [],
    durableIndex: 0,
  };
}

/** What a restart finds on the disk. A lease counts on servers that do not vote right after a restart. */
function recovered(
  settings: RaftSettings,
  state: RaftServer,
  clock: Micros,
  {cells, files}: Contents,
): RaftServer {
  const log = (files.log ?? []) as Log;
  return {
    ...state,
    currentTerm: (cells.currentTerm ?? 0) as Term,
    votedFor: (cells.votedFor ?? null) as NodeId | null,
    log,
    members: membersIn(log, settings.members),
    durableIndex: log.length,
    heardAt: settings.reads === 'lease' ? clock : -1,
  };
}
