import {without} from '../../simulation/without.ts';
import type {Effect, NodeId, Transition} from '../../simulation/protocol.ts';
import type {Micros} from '../../simulation/time.ts';
import {membersIn, type Index, type LogEntry, type Term} from './entry.ts';
import type {RaftBody} from './messages.ts';
import type {RaftServer} from './server.ts';
import type {RaftSettings} from './settings.ts';

/**
 * One server's reaction to one event, while it is being worked out. The states before and after are values; this never
 * leaves the handler. It exists so that each rule of figure 2 can be written as the figure says it.
 */
export class Turn {
  readonly server: RaftServer;
  readonly #now: Effect<RaftBody>[] = [];
  readonly #writes: Effect<RaftBody>[] = [];
  readonly #afterSync: Effect<RaftBody>[] = [];

  constructor(
    readonly settings: RaftSettings,
    server: RaftServer,
    /** What the server's own clock shows. */
    readonly clock: Micros,
  ) {
    this.server = {...server};
  }

  get peers(): readonly NodeId[] {
    return this.server.members.filter((member) => member !== this.server.node);
  }

  /** Changes the turn's own copy of the server; the state before it stays as it was. */
  set(changes: Partial<RaftServer>): void {
    Object.assign(this.server, changes);
  }

  /** Whether so many of the servers of the configuration are more than half. */
  isMajority(servers: readonly NodeId[]): boolean {
    return (
      2 * servers.filter((each) => this.server.members.includes(each)).length > this.server.members.length
    );
  }

  send(dest: NodeId, body: RaftBody): void {
    this.#now.push({kind: 'send', dest, body});
  }

  /**
   * Sends what depends on the server's persistent state: not before that is on stable storage. (The bug `early-reply`
   * does not wait.)
   */
  reply(dest: NodeId, body: RaftBody): void {
    if (this.settings.bug === 'early-reply') this.send(dest, body);
    else this.#afterSync.push({kind: 'send', dest, body});
  }

  timer(timer: string, delayMicros: Micros): void {
    this.#now.push({kind: 'timer', timer, delayMicros});
  }

  cancel(timer: string): void {
    this.#now.push({kind: 'cancel', timer});
  }

  /** Changes term and vote, and writes them to disk. (The bug `forgotten-vote` does not.) */
  keepTerm(currentTerm: Term, votedFor: NodeId | null): void {
    this.set({currentTerm, votedFor});
    if (this.settings.bug === 'forgotten-vote') return;
    this.#writes.push(
      {kind: 'write', cell: 'currentTerm', value: currentTerm},
      {kind: 'write', cell: 'votedFor', value: votedFor},
    );
  }

  /** Keeps the first `length` entries of the log and puts `entries` behind them, in memory and on disk. */
  keepLog(length: Index, entries: readonly LogEntry[]): void {
    const {log, durableIndex, syncing} = this.server;
    const next = [...log.slice(0, length), ...entries];
    this.set({
      log: next,
      members: membersIn(next, this.settings.members),
      durableIndex: Math.min(durableIndex, length),
      syncing: syncing.map(({sync, lastIndex}) => ({sync, lastIndex: Math.min(lastIndex, length)})),
    });
    this.#writes.push({kind: 'append', file: 'log', length, entries});
  }

  /** A sync has come back: what it made safe counts, and what waited for it is sent. */
  synced(sync: number): void {
    const {syncing, held, durableIndex} = this.server;
    const done = syncing.filter((each) => each.sync <= sync);
    this.set({
      syncsDone: Math.max(this.server.syncsDone, sync),
      syncing: syncing.filter((each) => each.sync > sync),
      durableIndex: Math.max(durableIndex, ...done.map(({lastIndex}) => lastIndex)),
      held: held.filter(({afterSync}) => afterSync > sync),
    });
    for (const {afterSync, effects} of held) if (afterSync <= sync) this.#now.push(...effects);
  }

  /** Forgets what is known of a server that has left. */
  forget(server: NodeId): void {
    const {nextIndex, matchIndex, answeredRound, answeredAt} = this.server;
    this.set({
      nextIndex: without(nextIndex, [server]),
      matchIndex: without(matchIndex, [server]),
      answeredRound: without(answeredRound, [server]),
      answeredAt: without(answeredAt, [server]),
    });
  }

  finish(): Transition<RaftServer, RaftBody> {
    const sync = this.#sync();
    const {syncsAsked, syncsDone, unsynced, held} = this.server;
    const afterSync = unsynced ? syncsAsked + 1 : syncsAsked;
    const waits = afterSync > syncsDone;
    if (waits && this.#afterSync.length > 0) {
      this.set({held: [...held, {afterSync, effects: this.#afterSync}]});
    }
    return [this.server, [...this.#writes, ...sync, ...this.#now, ...(waits ? [] : this.#afterSync)]];
  }

  /** One sync at a time: what is written while one is under way the next one makes safe, all of it together. */
  #sync(): readonly Effect<RaftBody>[] {
    const {syncsAsked, syncsDone, syncing, log} = this.server;
    const unsynced = this.server.unsynced || this.#writes.length > 0;
    if (!unsynced || syncsAsked > syncsDone) {
      this.set({unsynced});
      return [];
    }
    const sync = syncsAsked + 1;
    this.set({syncsAsked: sync, unsynced: false, syncing: [...syncing, {sync, lastIndex: log.length}]});
    return [{kind: 'sync', name: String(sync)}];
  }
}
