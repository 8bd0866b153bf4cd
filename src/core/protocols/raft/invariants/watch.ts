import type {NodeId} from '../../../simulation/protocol.ts';
import type {Micros} from '../../../simulation/time.ts';
import type {World} from '../../../simulation/world.ts';
import type {RaftState} from '../cluster.ts';
import {termAt, type Index, type LogEntry, type Term} from '../entry.ts';
import type {RaftServer} from '../server.ts';
import type {Breach, InvariantName} from './invariant.ts';

interface Committed {
  readonly entry: LogEntry;
  /** The term of the server that committed it first. */
  readonly term: Term;
  readonly by: NodeId;
}

/**
 * Looks at a run after every event and says which property of figure 3 it has broken first. It remembers who has led,
 * and what was committed; it compares only what the event has changed.
 */
export class Watch {
  readonly #leaders = new Map<Term, NodeId>();
  readonly #committed: Committed[] = [];
  readonly #before = new Map<NodeId, RaftServer>();
  #now: Micros = 0;

  look<Body>(world: World<RaftState, Body>): Breach | null {
    this.#now = world.now;
    for (const {state} of Object.values(world.nodes)) {
      if (state.role !== 'server') continue;
      const before = this.#before.get(state.node);
      if (before === state) continue;
      this.#before.set(state.node, state);
      const breach = this.#changed(before, state);
      if (breach) return breach;
    }
    return null;
  }

  #changed(before: RaftServer | undefined, server: RaftServer): Breach | null {
    return (
      this.#electionSafety(server) ??
      (before && this.#leaderAppendOnly(before, server)) ??
      (before?.log === server.log ? null : this.#logMatching(server)) ??
      this.#stateMachineSafety(before?.lastApplied ?? 0, server) ??
      (server.state === 'leader' ? this.#leaderCompleteness(server) : null)
    );
  }

  /** Election safety: at most one leader can be elected in a given term (section 5.2). */
  #electionSafety({state, node, currentTerm}: RaftServer): Breach | null {
    if (state !== 'leader') return null;
    const known = this.#leaders.get(currentTerm);
    if (known === undefined) this.#leaders.set(currentTerm, node);
    return known === undefined || known === node
      ? null
      : this.#breach('election-safety', known, node, currentTerm, 0);
  }

  /** Leader append-only: a leader never overwrites or deletes entries in its log; it only appends (section 5.3). */
  #leaderAppendOnly(before: RaftServer, {node, state, currentTerm, log}: RaftServer): Breach | null {
    const led = before.state === 'leader' && state === 'leader' && before.currentTerm === currentTerm;
    if (!led || before.log === log) return null;
    const place = before.log.findIndex((entry, at) => !isSame(log[at], entry));
    return place < 0 ? null : this.#breach('leader-append-only', node, node, currentTerm, place + 1);
  }

  /**
   * Log matching: if two logs contain an entry with the same index and term, then the logs are identical in all entries
   * up through that index (section 5.3).
   */
  #logMatching(server: RaftServer): Breach | null {
    for (const other of this.#before.values()) {
      if (other.node === server.node) continue;
      // Below an entry that both have from the same hand the logs were compared when the later of them got it.
      let index = Math.min(other.log.length, server.log.length);
      while (index > 0 && other.log[index - 1] !== server.log[index - 1]) {
        const term = termAt(server.log, index);
        if (termAt(other.log, index) === term && !isSame(other.log[index - 1], server.log[index - 1])) {
          return this.#breach('log-matching', other.node, server.node, term, index);
        }
        index -= 1;
      }
    }
    return null;
  }

  /**
   * State-machine safety: if a server has applied an entry at an index, no other server applies another entry there
   * (section 5.4.3).
   */
  #stateMachineSafety(applied: Index, {node, lastApplied, log, currentTerm}: RaftServer): Breach | null {
    for (let index = applied + 1; index <= lastApplied; index++) {
      const entry = log[index - 1];
      const known = this.#committed[index - 1];
      if (!entry) continue;
      if (!known) {
        this.#committed[index - 1] = {entry, term: currentTerm, by: node};
        const lacking = this.#laterLeaderWithout(index, entry, currentTerm);
        if (lacking)
          return this.#breach('leader-completeness', node, lacking.node, lacking.currentTerm, index);
      } else if (!isSame(known.entry, entry)) {
        return this.#breach('state-machine-safety', known.by, node, entry.term, index);
      }
    }
    return null;
  }

  /**
   * Leader completeness: if an entry is committed in a term, it is in the logs of the leaders of all later terms
   * (section 5.4).
   */
  #leaderCompleteness({node, currentTerm, log}: RaftServer): Breach | null {
    const place = this.#committed.findIndex(
      ({entry, term}, at) => term < currentTerm && !isSame(log[at], entry),
    );
    const missing = this.#committed[place];
    return missing ? this.#breach('leader-completeness', missing.by, node, currentTerm, place + 1) : null;
  }

  #laterLeaderWithout(index: Index, entry: LogEntry, term: Term): RaftServer | undefined {
    return [...this.#before.values()].find(
      (server) =>
        server.state === 'leader' && server.currentTerm > term && !isSame(server.log[index - 1], entry),
    );
  }

  #breach(invariant: InvariantName, one: NodeId, other: NodeId, term: Term, index: Index): Breach {
    return {invariant, at: this.#now, nodes: [one, other], term, index};
  }
}

/** Entries are passed on as they are, so most of the time it is the same object. */
function isSame(one: LogEntry | undefined, other: LogEntry | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
