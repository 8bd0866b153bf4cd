import type {Value} from '../../checking/history.ts';
import type {NodeId} from '../../simulation/protocol.ts';

/** Terms count elections: 0 before the first. */
export type Term = number;
/** Places in the log count from 1; 0 is the place before the first entry. */
export type Index = number;

/** What an entry asks of the state machine, or of the cluster itself. */
export type RaftCommand =
  /** The blank entry of a new leader (section 8). */
  | {readonly kind: 'no-op'}
  /** `client` and `request` name the write, so that a retry is applied once (dissertation, section 6.3). */
  | {readonly kind: 'write'; readonly client: NodeId; readonly request: number; readonly value: Value}
  /** The servers from here on (dissertation, section 4.1): it counts as soon as it stands in a log. */
  | {readonly kind: 'configuration'; readonly members: readonly NodeId[]};

export interface LogEntry {
  readonly term: Term;
  readonly command: RaftCommand;
}

export type Log = readonly LogEntry[];

/** The term of the entry at an index; 0 before the first entry, -1 where the log has none. */
export function termAt(log: Log, index: Index): Term {
  return index === 0 ? 0 : (log[index - 1]?.term ?? -1);
}

export function lastTerm(log: Log): Term {
  return termAt(log, log.length);
}

/** The latest configuration that stands in the log, committed or not; `first` where there is none. */
export function membersIn(log: Log, first: readonly NodeId[]): readonly NodeId[] {
  for (let place = log.length - 1; place >= 0; place--) {
    const command = log[place]?.command;
    if (command?.kind === 'configuration') return command.members;
  }
  return first;
}
