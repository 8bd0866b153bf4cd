import {trueDelay} from './clock.ts';
import type {Cause, Fact} from './log.ts';
import {fate, isCut, link, qualityOf, type Network} from './network.ts';
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

  finish(cause: Cause<Body>, byHand: boolean): Step<State, Body> {
    return {
      world: {
        now: this.now,
        sequence: this.#sequence,
        nodes: this.#nodes,
        network: this.network,
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
      case 'record':
        this.note({kind: 'recorded', node: id, event: effect.event});
        break;
    }
  }

  #send(src: NodeId, dest: NodeId, body: Body): void {
    this.node(dest);
    const id = link(src, dest);
    const k = this.network.given[id] ?? 0;
    this.network = {...this.network, given: {...this.network.given, [id]: k + 1}};
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
