import {trueDelay} from './clock.ts';
import type {Cause, Fact} from './log.ts';
import {finishSync, syncDone, writeCell, writeFile, type Sync} from './disk.ts';
import {fate, isCut, link, qualityOf, type LinkId, type Network} from './network.ts';
import type {Effect, Message, NodeId, Transition} from './protocol.ts';
import {insert, type Queue} from './queue.ts';
import type {Micros} from './time.ts';
import {without} from './without.ts';
import {nodeOf, type NodeStatus, type Scenario, type Step, type World} from './world.ts';

/**
 * A step while it is being made. The worlds before and after it are values; this is the one mutable thing, it never
 * leaves the step, and it is why a step costs a few microseconds and not a few copies a message.
 */
export class Draft<State, Body> {
  now: Micros;
  network: Network;
  queue: Queue<Cause<Body>>;
  readonly scenario: Scenario<State, Body>;
  #sequence: number;
  #nodes: Record<NodeId, NodeStatus<State, Body>>;
  /** How many messages each link was given, once this step has sent one. */
  #given: Record<LinkId, number> | null = null;
  readonly #facts: Fact<Body>[] = [];

  constructor(scenario: Scenario<State, Body>, world: World<State, Body>, now: Micros) {
    this.scenario = scenario;
    this.now = now;
    this.network = world.network;
    this.queue = world.queue;
    this.#sequence = world.sequence;
    this.#nodes = {...world.nodes};
  }

  node(id: NodeId): NodeStatus<State, Body> {
    return nodeOf(this.#nodes, id);
  }

  change(id: NodeId, changes: Partial<NodeStatus<State, Body>>): void {
    this.#nodes[id] = {...this.node(id), ...changes};
  }

  note(fact: Fact<Body>): void {
    this.#facts.push(fact);
  }

  /** Puts something into the queue and says which number it got there. */
  schedule(at: Micros, item: Cause<Body>): number {
    const sequence = this.#sequence++;
    this.queue = insert(this.queue, {at, sequence, item});
    return sequence;
  }

  /** A handler's answer: the node's new state, and its effects in their order. */
  settle(id: NodeId, [state, effects]: Transition<State, Body>): void {
    this.change(id, {state});
    for (const effect of effects) this.#perform(id, effect);
  }

  /** A node that was paused hears of a sync that was done meanwhile. */
  tellOfSync(id: NodeId, name: string): void {
    const {disk} = this.node(id);
    this.#expectSync(id, this.now, name, {contents: disk.synced, writes: disk.syncedWrites});
  }

  /** The sync of this number is done. */
  endSync(id: NodeId, sequence: number): void {
    this.change(id, {disk: finishSync(this.node(id).disk, sequence)});
  }

  finish(cause: Cause<Body>, byHand: boolean): Step<State, Body> {
    return {
      world: {
        now: this.now,
        sequence: this.#sequence,
        nodes: this.#nodes,
        network: this.#given ? {...this.network, given: this.#given} : this.network,
        queue: this.queue,
      },
      entry: {at: this.now, cause, byHand, facts: this.#facts},
    };
  }

  #perform(id: NodeId, effect: Effect<Body>): void {
    switch (effect.kind) {
      case 'send':
        this.#send(id, effect.dest, effect.body);
        break;
      case 'timer': {
        const {clock, timers} = this.node(id);
        const at = this.now + trueDelay(clock, effect.delayMicros);
        const sequence = this.schedule(at, {kind: 'timer', node: id, timer: effect.timer});
        this.change(id, {timers: {...timers, [effect.timer]: sequence}});
        break;
      }
      case 'cancel':
        this.change(id, {timers: without(this.node(id).timers, [effect.timer])});
        break;
      case 'write':
        this.change(id, {disk: writeCell(this.node(id).disk, effect.cell, effect.value)});
        break;
      case 'append': {
        const {file, length, entries} = effect;
        this.change(id, {disk: writeFile(this.node(id).disk, file, length, entries)});
        break;
      }
      case 'sync':
        this.#sync(id, effect.name);
        break;
      case 'record':
        this.note({kind: 'recorded', node: id, event: effect.event});
        break;
    }
  }

  #sync(id: NodeId, name: string): void {
    const {disk} = this.node(id);
    const done = syncDone(disk, this.scenario.seed, id, this.now);
    this.change(id, {disk: {...disk, busyUntil: done, asked: disk.asked + 1}});
    this.#expectSync(id, done, name, {contents: disk.written, writes: disk.writes});
  }

  #expectSync(id: NodeId, at: Micros, name: string, safe: Omit<Sync, 'sequence'>): void {
    const sequence = this.schedule(at, {kind: 'synced', node: id, name});
    const {disk} = this.node(id);
    this.change(id, {disk: {...disk, syncing: [...disk.syncing, {sequence, ...safe}]}});
  }

  #send(src: NodeId, dest: NodeId, body: Body): void {
    this.node(dest);
    const id = link(src, dest);
    this.#given ??= {...this.network.given};
    const k = this.#given[id] ?? 0;
    this.#given[id] = k + 1;
    const {lost, delayMicros, copyDelayMicros} = fate(this.scenario.seed, id, k, qualityOf(this.network, id));
    const message = this.#message(src, dest, body, delayMicros);
    this.note({kind: 'sent', message, copy: false});
    if (isCut(this.network, id)) {
      this.note({kind: 'lost', message, why: 'cut'});
      return;
    }
    if (lost) this.note({kind: 'lost', message, why: 'chance'});
    else this.schedule(message.arrives, {kind: 'deliver', message});
    if (copyDelayMicros !== null) {
      const copy = this.#message(src, dest, body, copyDelayMicros);
      this.note({kind: 'sent', message: copy, copy: true});
      this.schedule(copy.arrives, {kind: 'deliver', message: copy});
    }
  }

  #message(src: NodeId, dest: NodeId, body: Body, delayMicros: Micros): Message<Body> {
    return {id: this.#sequence++, src, dest, body, sent: this.now, arrives: this.now + delayMicros};
  }
}
