import type {DiskQuality} from './disk.ts';
import type {LinkId, LinkQuality} from './network.ts';
import type {NodeId} from './protocol.ts';
import type {Micros} from './time.ts';

/** What comes from outside: the nemesis, and whoever uses the clients. Plain data, so a link can carry it. */
export type Command<Body> =
  /** Messages in flight on these links are lost, and so is every later one until `heal`. */
  | {readonly kind: 'cut'; readonly links: readonly LinkId[]}
  | {readonly kind: 'heal'; readonly links: readonly LinkId[]}
  | {readonly kind: 'quality'; readonly links: readonly LinkId[]; readonly quality: Partial<LinkQuality>}
  | {readonly kind: 'crash' | 'restart' | 'pause' | 'resume'; readonly node: NodeId}
  /** The node's disk is slower, or faster, from now on. */
  | {readonly kind: 'disk'; readonly node: NodeId; readonly quality: Partial<DiskQuality>}
  | {readonly kind: 'clock'; readonly node: NodeId; readonly driftPpm: number; readonly jumpMicros: Micros}
  /** Gives a node a message from nobody, at once. */
  | {readonly kind: 'tell'; readonly node: NodeId; readonly body: Body};

export interface TimedCommand<Body> {
  readonly at: Micros;
  readonly command: Command<Body>;
}
