import type {NodeId} from '../../../simulation/protocol.ts';
import {termAt} from '../entry.ts';
import type {ClientOperation} from '../messages.ts';
import type {Turn} from '../turn.ts';
import {appendEntry} from './append-entry.ts';
import {replicate} from './replicate.ts';

type Change = Extract<ClientOperation, {f: 'add' | 'remove'}>;

/**
 * One server at a time (dissertation, section 4.1): a leader may append a configuration once the one before is
 * committed, and, since Ongaro's note of July 2015, once it has committed an entry of its own term. (The bug
 * `early-membership` is the dissertation as it was printed.)
 */
export function changeMembers(turn: Turn, client: NodeId, request: number, change: Change): void {
  const {members, node} = turn.server;
  const {f, server} = change;
  const done = members.includes(server) === (f === 'add');
  const status = done ? 'ok' : mayChange(turn) ? 'ok' : 'refused';
  if (!done && status === 'ok') {
    const next = f === 'add' ? [...members, server] : members.filter((member) => member !== server);
    append(turn, next, change);
  }
  turn.reply(client, {type: 'ClientReply', request, status, value: null, leader: node});
}

function mayChange({server, settings}: Turn): boolean {
  const {log, commitIndex, currentTerm} = server;
  const isPending = log.slice(commitIndex).some(({command}) => command.kind === 'configuration');
  const hasOwn = termAt(log, commitIndex) === currentTerm;
  return !isPending && (hasOwn || settings.bug === 'early-membership');
}

function append(turn: Turn, members: readonly NodeId[], {f, server}: Change): void {
  appendEntry(turn, {kind: 'configuration', members});
  if (f === 'remove') {
    turn.forget(server);
  } else {
    const {nextIndex, matchIndex, answeredAt, log} = turn.server;
    turn.set({
      nextIndex: {...nextIndex, [server]: log.length},
      matchIndex: {...matchIndex, [server]: 0},
      answeredAt: {...answeredAt, [server]: turn.clock},
    });
  }
  replicate(turn, turn.peers);
}
