import type {Index, RaftCommand} from '../entry.ts';
import type {Turn} from '../turn.ts';
import {becomeFollower} from './follower.ts';
import {answerReads} from './read.ts';

/**
 * All servers: if commitIndex > lastApplied, increment lastApplied and apply log[lastApplied] to the state machine.
 * Leaders: respond after the entry is applied (figure 2, section 5.3).
 */
export function advanceCommit(turn: Turn, commitIndex: Index): void {
  if (commitIndex <= turn.server.commitIndex) return;
  turn.set({commitIndex});
  while (turn.server.lastApplied < turn.server.commitIndex) {
    const lastApplied = turn.server.lastApplied + 1;
    turn.set({lastApplied});
    const entry = turn.server.log[lastApplied - 1];
    if (entry) apply(turn, entry.command);
  }
  if (turn.server.state === 'leader') answerReads(turn);
}

function apply(turn: Turn, command: RaftCommand): void {
  if (command.kind === 'write') {
    const {client, request, value} = command;
    const {sessions} = turn.server;
    // Once for each request, however often the client has sent it (section 8).
    if ((sessions[client] ?? -1) < request) {
      turn.set({register: value, sessions: {...sessions, [client]: request}});
    }
    if (turn.server.state === 'leader') {
      turn.reply(client, {type: 'ClientReply', request, status: 'ok', value, leader: turn.server.node});
    }
  }
  // A leader that has committed its own removal steps down (dissertation, section 4.2.2).
  const left = command.kind === 'configuration' && !turn.server.members.includes(turn.server.node);
  if (left && turn.server.state === 'leader') becomeFollower(turn);
}
