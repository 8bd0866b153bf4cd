import {post, update} from './change.trial.ts';
import type {SmallMessage, SmallRaft, SmallRules} from './state.trial.ts';

type Of<Kind extends SmallMessage['kind']> = Extract<SmallMessage, {readonly kind: Kind}>;

/** A server gets a message. A larger term makes it a follower first, a smaller one is passed over. */
export function receive(raft: SmallRaft, message: SmallMessage, rules: SmallRules): SmallRaft {
  const {to, term} = message;
  const known = raft.servers[to]?.term ?? 0;
  if (term < known) return raft;
  const newer =
    term > known ? update(raft, to, {term, votedFor: null, role: 'follower', votes: [], match: []}) : raft;
  switch (message.kind) {
    case 'ask':
      return vote(newer, message);
    case 'vote':
      return count(newer, message, rules);
    case 'append':
      return append(newer, message);
    case 'stored':
      return note(newer, message);
  }
}

function vote(raft: SmallRaft, {from, to, term, lastTerm, length}: Of<'ask'>): SmallRaft {
  const server = raft.servers[to];
  if (!server) return raft;
  const own = server.log.at(-1) ?? 0;
  const upToDate = lastTerm > own || (lastTerm === own && length >= server.log.length);
  if (!upToDate || (server.votedFor !== null && server.votedFor !== from)) return raft;
  return post(update(raft, to, {votedFor: from}), {kind: 'vote', from: to, to: from, term});
}

function count(raft: SmallRaft, {from, to}: Of<'vote'>, {bug}: SmallRules): SmallRaft {
  const server = raft.servers[to];
  if (server?.role !== 'candidate') return raft;
  if (server.votes.includes(from) && bug !== 'double-vote') return raft;
  const votes = [...server.votes, from].sort((a, b) => a - b);
  if (2 * votes.length <= raft.servers.length) return update(raft, to, {votes});
  return update(raft, to, {role: 'leader', votes: [], match: raft.servers.map(() => 0)});
}

function append(raft: SmallRaft, {from, to, term, log}: Of<'append'>): SmallRaft {
  const server = raft.servers[to];
  if (!server || server.role === 'leader') return raft;
  const conflict = log.findIndex((entry, index) => server.log[index] !== entry);
  const next = conflict < 0 ? server.log : [...server.log.slice(0, conflict), ...log.slice(conflict)];
  const stored = update(raft, to, {role: 'follower', votes: [], log: next});
  return post(stored, {kind: 'stored', from: to, to: from, term, length: log.length});
}

function note(raft: SmallRaft, {from, to, length}: Of<'stored'>): SmallRaft {
  const server = raft.servers[to];
  if (server?.role !== 'leader') return raft;
  const match = server.match.map((known, place) => (place === from ? Math.max(known, length) : known));
  return update(raft, to, {match});
}
