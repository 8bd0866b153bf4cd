import {receive} from './receive.trial.ts';
import {send, update, withoutDead} from './change.trial.ts';
import type {SmallRaft, SmallRules} from './state.trial.ts';
import {commit, look} from './properties.trial.ts';

/** Everything that can happen next, each with what comes of it. */
export function moves(raft: SmallRaft, rules: SmallRules): readonly SmallRaft[] {
  const own = raft.servers.flatMap((_, id) => [
    ...timeout(raft, id),
    ...restart(raft, id, rules),
    ...request(raft, id),
    ...replicate(raft, id),
    ...commit(raft, id, rules),
  ]);
  const deliveries = raft.messages.flatMap((message, place) => {
    const left = {...raft, messages: raft.messages.filter((_, at) => at !== place)};
    const once = receive(left, message, rules);
    const twice = raft.copies > 0 ? [receive({...raft, copies: raft.copies - 1}, message, rules)] : [];
    return [once, ...twice];
  });
  return [...own, ...deliveries].map((next) => look(withoutDead(next)));
}

/** A server that does not lead begins an election. */
function timeout(raft: SmallRaft, id: number): SmallRaft[] {
  const server = raft.servers[id];
  if (!server || server.role === 'leader' || raft.elections === 0) return [];
  const term = server.term + 1;
  const fewer = {...raft, elections: raft.elections - 1};
  const candidate = update(fewer, id, {term, votedFor: id, role: 'candidate', votes: [id]});
  const ask = {
    kind: 'ask',
    from: id,
    term,
    lastTerm: server.log.at(-1) ?? 0,
    length: server.log.length,
  } as const;
  return [send(candidate, ask)];
}

/** A server loses what is only in memory; with the bug `forgotten-vote` its vote, too. */
function restart(raft: SmallRaft, id: number, {bug}: SmallRules): SmallRaft[] {
  if (raft.restarts === 0) return [];
  const fewer = {...raft, restarts: raft.restarts - 1};
  const lost = bug === 'forgotten-vote' ? {votedFor: null} : {};
  return [update(fewer, id, {role: 'follower', votes: [], match: [], ...lost})];
}

/** A leader takes a client's entry. */
function request(raft: SmallRaft, id: number): SmallRaft[] {
  const server = raft.servers[id];
  if (server?.role !== 'leader' || raft.requests === 0) return [];
  return [update({...raft, requests: raft.requests - 1}, id, {log: [...server.log, server.term]})];
}

/** A leader sends its log to all others. */
function replicate(raft: SmallRaft, id: number): SmallRaft[] {
  const server = raft.servers[id];
  if (server?.role !== 'leader' || server.log.length === 0) return [];
  const sent = send(raft, {kind: 'append', from: id, term: server.term, log: server.log});
  return sent.messages.length > raft.messages.length ? [sent] : [];
}
