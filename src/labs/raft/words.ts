import {valueInWords} from '../../core/checking/wording.ts';
import type {Breach} from '../../core/protocols/raft/invariants/invariant.ts';
import type {ClientOperation, RaftBody} from '../../core/protocols/raft/messages.ts';
import type {Moment} from '../../core/protocols/raft/run/chronicle.ts';
import type {HistoryEvent} from '../../core/checking/history.ts';
import type {ServerState} from '../../core/protocols/raft/server.ts';
import {cutInWords} from './links-in-words.ts';
import type {Fault} from './faults.ts';

/** A moment of the run: `1.234 s`. */
export function seconds(micros: number): string {
  return `${(micros / 1_000_000).toFixed(3)} s`;
}

export const roles: Readonly<Record<ServerState, string>> = {
  follower: 'follower',
  'pre-candidate': 'pre-candidate',
  candidate: 'candidate',
  leader: 'leader',
};

/** What a message says, in a few letters for the picture. */
export function labelOf(body: RaftBody): string {
  switch (body.type) {
    case 'RequestVote':
      return body.preVote ? `could I? ${body.term}` : `vote? ${body.term}`;
    case 'RequestVoteReply':
      return body.voteGranted ? 'yes' : 'no';
    case 'AppendEntries':
      return body.entries.length === 0 ? 'beat' : `+${body.entries.length}`;
    case 'AppendEntriesReply':
      return body.success ? `has ${body.matchIndex}` : 'not yet';
    case 'ClientRequest':
      return operationInWords(body.operation);
    case 'ClientReply':
      return body.status === 'ok' ? 'ok' : body.status === 'refused' ? 'refused' : 'ask the leader';
    case 'ask':
      return operationInWords(body.operation);
  }
}

function operationInWords(operation: ClientOperation): string {
  if (operation.f === 'read') return 'read';
  if (operation.f === 'write') return `write ${valueInWords(operation.value)}`;
  return `${operation.f} ${operation.server}`;
}

/** The same in full, for the log. */
export function bodyInWords(body: RaftBody): string {
  switch (body.type) {
    case 'RequestVote':
      return `${body.preVote ? 'RequestVote beforehand' : 'RequestVote'}, term ${body.term}, log up to ${body.lastLogIndex} of term ${body.lastLogTerm}`;
    case 'RequestVoteReply':
      return `vote ${body.voteGranted ? 'granted' : 'refused'}, term ${body.term}`;
    case 'AppendEntries':
      return `AppendEntries, term ${body.term}, ${body.entries.length === 0 ? 'no entries' : `${body.entries.length} after ${body.prevLogIndex}`}, committed up to ${body.leaderCommit}`;
    case 'AppendEntriesReply':
      return `${body.success ? `has the log up to ${body.matchIndex}` : 'the logs do not fit'}, term ${body.term}`;
    default:
      return labelOf(body);
  }
}

export function faultInWords(command: Fault): string {
  switch (command.kind) {
    case 'cut':
      return `Cut: ${cutInWords(command.links)}`;
    case 'heal':
      return `Healed: ${cutInWords(command.links)}`;
    case 'quality':
      return qualityInWords(command.quality.duplicatePpm ?? 0);
    case 'tell':
      return `${command.node} asks: ${labelOf(command.body)}`;
    case 'disk':
      return `The disk of ${command.node} takes ${Math.round((command.quality.syncMicros ?? 0) / 1000)} ms to sync`;
    case 'clock':
      return clockInWords(command.node, command.driftPpm, command.jumpMicros);
    case 'crash':
      return `${command.node} crashes, and loses what it had not synced`;
    case 'restart':
      return `${command.node} is back, with what was on its disk`;
    case 'pause':
      return `${command.node} pauses`;
    case 'resume':
      return `${command.node} goes on`;
  }
}

const qualityInWords = (duplicatePpm: number): string =>
  duplicatePpm > 100_000
    ? `${Math.round(duplicatePpm / 10_000)} % of the messages come twice`
    : 'Messages come once again, as a rule';

function clockInWords(node: string, driftPpm: number, jumpMicros: number): string {
  const jump = jumpMicros === 0 ? '' : `jumps by ${seconds(jumpMicros)} and `;
  if (driftPpm === 0) return `The clock of ${node} ${jump}runs right`;
  const percent = Math.round(Math.abs(driftPpm) / 10_000);
  return `The clock of ${node} ${jump}runs ${percent} % ${driftPpm < 0 ? 'slow' : 'fast'}`;
}

export function eventInWords({process, type, f, value = null}: HistoryEvent): string {
  const what = f === 'read' ? 'read' : `write ${valueInWords(value)}`;
  if (type === 'invoke') return `${process} begins: ${what}`;
  if (type === 'ok')
    return f === 'read' ? `${process} has read ${valueInWords(value)}` : `${process}: ${what} is ok`;
  if (type === 'fail') return `${process}: ${what} was refused, it did not happen`;
  return `${process}: ${what} has no answer, nobody knows`;
}

export function momentInWords(moment: Moment): string {
  switch (moment.kind) {
    case 'fault':
      return faultInWords(moment.command);
    case 'candidate':
      return `${moment.node} stands for election in term ${moment.term}`;
    case 'elected':
      return `${moment.node} is elected leader of term ${moment.term}`;
    case 'deposed':
      return `${moment.node}, leader of term ${moment.term}, steps down`;
    case 'committed':
      return `${moment.node} knows that entry ${moment.index}, of term ${moment.term}, is committed`;
    case 'told':
      return eventInWords(moment.event);
    case 'breach':
      return breachInWords(moment.breach);
  }
}

/** What a broken invariant comes to, with its servers. */
export function breachInWords({invariant, nodes: [one, other], term, index}: Breach): string {
  switch (invariant) {
    case 'election-safety':
      return `Two leaders in term ${term}: ${one} and ${other}`;
    case 'leader-append-only':
      return `${one} leads term ${term}, and entry ${index} of its own log has changed`;
    case 'log-matching':
      return `${one} and ${other} have other entries at index ${index}, both of term ${term}`;
    case 'leader-completeness':
      return `${other} leads term ${term}, and its log lacks entry ${index}, which ${one} had committed`;
    case 'state-machine-safety':
      return `${one} and ${other} have applied other entries at index ${index}`;
  }
}
