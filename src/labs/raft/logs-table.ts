import {serversOf} from '../../core/protocols/raft/cluster.ts';
import type {LogEntry} from '../../core/protocols/raft/entry.ts';
import type {TextTable} from '../../views/TextTable/table.ts';
import {valueInWords} from '../../core/checking/wording.ts';
import type {RaftWorld} from './faults.ts';
import {roles} from './words.ts';

/** So many of the newest entries are shown. */
const ENTRIES = 8;

/** Each server with the names of figure 2, and the end of its log. */
export function logsTable(world: RaftWorld): TextTable {
  return {
    head: ['Server', 'currentTerm', 'votedFor', 'commitIndex', 'Its log, the newest last'],
    rows: serversOf(world.nodes).map(({node, state, currentTerm, votedFor, commitIndex, log}) => [
      `${node}, ${world.nodes[node]?.mode === 'up' ? roles[state] : (world.nodes[node]?.mode ?? '')}`,
      String(currentTerm),
      votedFor ?? 'nobody',
      String(commitIndex),
      logEnd(log, commitIndex),
    ]),
  };
}

/** `… 4: t2 write 5 ✓, 5: t3 no-op`: index, term, command, and whether it is known to be committed. */
function logEnd(log: readonly LogEntry[], commitIndex: number): string {
  const first = Math.max(0, log.length - ENTRIES);
  const entries = log.slice(first).map(({term, command}, place) => {
    const index = first + place + 1;
    const what =
      command.kind === 'write'
        ? valueInWords(command.value)
        : command.kind === 'no-op'
          ? 'no-op'
          : `members ${command.members.join('')}`;
    return `${index}: t${term} ${what}${index <= commitIndex ? ' ✓' : ''}`;
  });
  return `${first > 0 ? '… ' : ''}${entries.join(', ')}` || 'empty';
}
