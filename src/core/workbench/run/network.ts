import {errorBody} from '../protocol/errors.ts';
import {involvesClient, isClient, type Message} from '../protocol/message.ts';
import type {Service} from '../services/service.ts';
import type {Agenda} from './agenda.ts';
import type {Host} from './host.ts';
import type {LossReason, Sent} from './journal.ts';
import type {Latency} from './latency.ts';
import type {Luck} from './luck.ts';
import type {Recorder} from './recorder.ts';

export interface Surroundings {
  readonly agenda: Agenda;
  readonly recorder: Recorder;
  readonly host: Host;
}

interface Origin {
  /** Of the node's code. */
  readonly line?: number | null;
  /** Made by the network: no message that anybody sent, so that it is not counted. */
  readonly copy?: boolean;
}

/** How many messages were sent: `servers` between nodes, and between nodes and services. */
export interface Counts {
  all: number;
  servers: number;
  lost: number;
}

/** A client that waits beside its node. */
export interface Receiver {
  readonly node: string;
  receive(message: Message): void;
  /** The node has ended: no reply to what it was asked will come. */
  gone(): void;
}

/** Carries messages between clients, nodes and services, in any order, and drops those that cross a partition. */
export class Network {
  readonly counts: Counts = {all: 0, servers: 0, lost: 0};
  private readonly up = new Set<string>();
  private readonly receivers = new Map<string, Receiver>();
  /** Every client that was ever opened: to one that is closed a reply comes too late, which is nobody's fault. */
  private readonly once = new Set<string>();
  private cut: ReadonlySet<string> = new Set();
  private nextId = 0;

  constructor(
    private readonly around: Surroundings,
    private readonly latency: Latency,
    private readonly luck: Luck,
    private readonly services: ReadonlyMap<string, Service>,
    private readonly nodes: readonly string[],
  ) {}

  /** Whether somebody has, or has had, this name. */
  knows(name: string): boolean {
    return this.nodes.includes(name) || this.services.has(name) || this.once.has(name);
  }

  /** A node that gets messages from now on. */
  connect(node: string): void {
    this.up.add(node);
  }

  /** The node gets nothing any more, and its clients hear of it, as whoever has a connection does. */
  disconnect(node: string): void {
    this.up.delete(node);
    for (const receiver of [...this.receivers.values()]) if (receiver.node === node) receiver.gone();
  }

  isUp(node: string): boolean {
    return this.up.has(node);
  }

  /** A client that gets messages until it is closed. */
  open(client: string, receiver: Receiver): void {
    this.once.add(client);
    this.receivers.set(client, receiver);
  }

  close(client: string): void {
    this.receivers.delete(client);
  }

  /** From now on messages on these links, `src>dest`, are dropped when they should arrive. */
  partition(links: readonly string[]): void {
    this.cut = new Set(links);
  }

  /** Takes a message. What comes of it is noted under the cause that is being carried out. */
  send(message: Message, line: number | null = null): void {
    const {lost, copied} = this.luck.of(message);
    const sent = this.sent(message, this.latency.of(message), {line});
    if (lost) {
      this.counts.lost += 1;
      this.around.recorder.note({kind: 'lost', message: sent, why: 'chance'});
    } else this.carry(sent);
    if (copied) this.carry(this.sent(message, this.latency.of(message), {copy: true}));
  }

  private carry(sent: Sent): void {
    this.around.agenda.after(sent.arrives - sent.sent, () => {
      this.arrive(sent);
    });
  }

  /** A message that is there at once, before all others on their way: the first that a node gets. */
  hand(message: Message): void {
    this.sent(message, 0);
    this.around.host.give(message.dest, message);
  }

  private sent({src, dest, body}: Message, delay: number, {line = null, copy = false}: Origin = {}): Sent {
    const {now} = this.around.agenda;
    const sent = {id: this.nextId++, src, dest, body, sent: now, arrives: now + delay};
    if (!copy) this.counts.all += 1;
    if (!copy && !involvesClient(sent)) this.counts.servers += 1;
    const where = line === null ? {} : {line};
    this.around.recorder.note({kind: 'sent', message: sent, ...(copy ? {copy} : {}), ...where});
    return sent;
  }

  private arrive(message: Sent): void {
    const {recorder} = this.around;
    recorder.because({kind: 'deliver', message}, () => {
      const why = this.lossOf(message);
      if (why === null) this.deliver(message);
      else {
        this.counts.lost += 1;
        recorder.note({kind: 'lost', message, why});
        if (why === 'crashed') this.refuse(message);
      }
    });
  }

  private lossOf({src, dest}: Sent): LossReason | null {
    if (this.cut.has(`${src}>${dest}`)) return 'cut';
    if (isClient(dest)) return this.receivers.has(dest) ? null : 'nobody';
    return this.services.has(dest) || this.up.has(dest) ? null : 'crashed';
  }

  /** Who calls a node that is not there learns it, and that nothing has happened. */
  private refuse({src, dest, body}: Sent): void {
    const {msg_id = null} = body;
    const refusal = {...errorBody(1, `${dest} is down`), in_reply_to: msg_id};
    this.receivers.get(src)?.receive({src: dest, dest: src, body: refusal});
  }

  private deliver({src, dest, body}: Sent): void {
    const message = {src, dest, body};
    const service = this.services.get(dest);
    if (service !== undefined) {
      const reply = service.handle(src, body);
      const {msg_id} = body;
      if (msg_id !== undefined) this.send({src: dest, dest: src, body: {...reply, in_reply_to: msg_id}});
    } else if (isClient(dest)) this.receivers.get(dest)?.receive(message);
    else this.around.host.give(dest, message);
  }
}
