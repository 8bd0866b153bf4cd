import type {RaftCommand} from '../entry.ts';
import type {Turn} from '../turn.ts';

/** Puts an entry of the current term at the end of the leader's log. */
export function appendEntry(turn: Turn, command: RaftCommand): void {
  const {log, currentTerm} = turn.server;
  turn.keepLog(log.length, [{term: currentTerm, command}]);
}
