import type {SmallRaft, SmallRules, SmallServer} from './state.trial.ts';

/** A leader commits what a majority stores, if it is of its own term; the bug `figure-8` takes any term. */
export function commit(raft: SmallRaft, id: number, {bug}: SmallRules): SmallRaft[] {
  const server = raft.servers[id];
  if (server?.role !== 'leader') return [];
  const stored = server.match.map((length, place) => (place === id ? server.log.length : length));
  const onMajority = [...stored].sort((a, b) => b - a)[Math.floor(stored.length / 2)] ?? 0;
  if (onMajority <= raft.committed.length && agrees(raft, server, onMajority)) return [];
  if (onMajority === 0 || (server.log[onMajority - 1] !== server.term && bug !== 'figure-8')) return [];
  const isOther = !agrees(raft, server, onMajority);
  const committed = server.log
    .slice(0, Math.max(onMajority, raft.committed.length))
    .map((entry, index) => raft.committed[index] ?? {entry, term: server.term});
  return [{...raft, committed, violation: isOther ? 'state-machine-safety' : raft.violation}];
}

function agrees({committed}: SmallRaft, {log}: SmallServer, length: number): boolean {
  return committed.slice(0, length).every(({entry}, index) => log[index] === entry);
}

/** Looks at the properties of figure 3 that a configuration shows by itself. */
export function look(raft: SmallRaft): SmallRaft {
  if (raft.violation !== null) return raft;
  const leaders = raft.servers.filter(({role}) => role === 'leader');
  if (new Set(leaders.map(({term}) => term)).size < leaders.length) {
    return {...raft, violation: 'election-safety'};
  }
  const lacks = leaders.some((leader) =>
    raft.committed.some(({entry, term}, index) => term < leader.term && leader.log[index] !== entry),
  );
  return lacks ? {...raft, violation: 'leader-completeness'} : raft;
}
