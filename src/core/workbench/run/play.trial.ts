import type {Host} from './host.ts';
import type {Entry} from './journal.ts';
import type {Evidence} from './evidence.ts';
import {Run} from './run.ts';
import type {Body, Message} from '../protocol/message.ts';
import type {Micros} from '../../simulation/time.ts';
import type {Settings} from '../settings.ts';

/** What a node of a test can do. */
export interface Mates {
  readonly id: string;
  readonly ids: readonly string[];
  send(dest: string, body: Body): void;
  reply(to: Message, body: Body): void;
  /** Does something later, unless it has been killed by then. */
  after(delay: Micros, action: () => void): void;
}

/** A node of a test: what it does with a message. Made anew at every start. */
export type Program = (mates: () => Mates) => (message: Message) => void;

export const settings: Settings = {
  workload: 'echo',
  nodes: ['n0', 'n1', 'n2'],
  concurrency: 6,
  rate: 100,
  timeLimitMicros: 5_000_000,
  latencyMicros: 10_000,
  latencyKind: 'exponential',
  topology: 'grid',
  nemesis: [],
  nemesisIntervalMicros: 500_000,
  recoveryMicros: 1_000_000,
  availability: null,
  consistencyModels: ['strict serializable'],
  keyCount: 3,
  maxTxnLength: 4,
  maxWritesPerKey: 16,
  seed: 1,
};

/** Functions as nodes: each message is handled at once, but while its node is paused. */
class Functions implements Host {
  /** What nodes have printed and nobody has read yet. */
  readonly printed: [string, string][] = [];
  /** What nodes want to do later. */
  timers: {readonly at: Micros; readonly action: () => void}[] = [];
  now: Micros = 0;
  private readonly nodes = new Map<string, (message: Message) => void>();
  private readonly waiting = new Map<string, Message[]>();

  constructor(private readonly program: Program) {}

  start(node: string): void {
    let ids: readonly string[] = [];
    const send = (dest: string, body: Body) => {
      this.printed.push([node, JSON.stringify({src: node, dest, body})]);
    };
    const reply = ({src, body: {msg_id = null}}: Message, body: Body) => {
      send(src, {...body, in_reply_to: msg_id});
    };
    const after = (delay: Micros, action: () => void) => {
      const life = this.nodes.get(node);
      const ifAlive = () => {
        if (this.nodes.get(node) === life) action();
      };
      this.timers.push({at: this.now + delay, action: ifAlive});
    };
    const own = this.program(() => ({id: node, ids, send, reply, after}));
    this.nodes.set(node, (message) => {
      const {type, node_ids} = message.body;
      if (type !== 'init') own(message);
      else {
        ids = node_ids as readonly string[];
        reply(message, {type: 'init_ok'});
      }
    });
  }

  give(node: string, message: Message): void {
    const waiting = this.waiting.get(node);
    if (waiting) waiting.push(message);
    else this.nodes.get(node)?.(message);
  }

  kill(node: string): void {
    this.nodes.delete(node);
    this.waiting.delete(node);
  }

  pause(node: string): void {
    if (this.nodes.has(node) && !this.waiting.has(node)) this.waiting.set(node, []);
  }

  resume(node: string): void {
    const waiting = this.waiting.get(node) ?? [];
    this.waiting.delete(node);
    for (const message of waiting) this.give(node, message);
  }
}

/** Runs functions as nodes, in virtual time. */
export function play(given: Partial<Settings>, program: Program): {evidence: Evidence; entries: Entry[]} {
  const entries: Entry[] = [];
  const host = new Functions(program);
  const run = new Run({...settings, ...given}, host, (entry) => {
    entries.push(entry);
  });
  run.start();
  for (let steps = 0; !run.isOver && steps < 1_000_000; steps++) {
    for (const [node, line] of host.printed.splice(0)) run.nodes.printed(node, line);
    if (host.printed.length > 0) continue;
    const timer = Math.min(...host.timers.map(({at}) => at));
    host.now = Math.min(run.next ?? Infinity, timer);
    run.advance(host.now);
    const due = host.timers.filter(({at}) => at <= host.now);
    host.timers = host.timers.filter(({at}) => at > host.now);
    for (const {action} of due) action();
  }
  return {evidence: run.evidence, entries};
}
