import type {NodeId} from '../../../simulation/protocol.ts';
import type {ClientRequest} from '../messages.ts';
import type {Turn} from '../turn.ts';
import {appendEntry} from './append-entry.ts';
import {waitsForLoop} from './main-loop.ts';
import {changeMembers} from './membership.ts';
import {onRead} from './read.ts';
import {behind, replicate} from './replicate.ts';

/**
 * Leaders: if a command is received from a client, append an entry to the local log (figure 2, section 5.3). Another
 * server says whom it takes for the leader (section 8).
 */
export function onClientRequest(turn: Turn, client: NodeId, asked: ClientRequest): void {
  const {request, operation} = asked;
  const {state, leaderId, sessions} = turn.server;
  if (state !== 'leader') {
    turn.reply(client, {type: 'ClientReply', request, status: 'not-leader', value: null, leader: leaderId});
    return;
  }
  if (operation.f === 'read') onRead(turn, client, request);
  else if (operation.f !== 'write') changeMembers(turn, client, request, operation);
  else if ((sessions[client] ?? -1) >= request) {
    const {value} = operation;
    turn.reply(client, {type: 'ClientReply', request, status: 'ok', value, leader: turn.server.node});
  } else if (!waitsForLoop(turn, client, asked)) {
    appendEntry(turn, {kind: 'write', client, request, value: operation.value});
    replicate(turn, behind(turn));
  }
}
