import {millis} from '../simulation/time.ts';
import {Bottom} from './bottom.ts';
import {Caller} from './caller.ts';
import {childKey} from './chance.ts';
import {Context} from './context.ts';
import type {Attempt, Event, Request} from './entities.ts';
import type {Settings} from './settings.ts';
import {Transport} from './transport.ts';
import {Users} from './users.ts';
import {addressEpoch} from './windows.ts';
import type {Witness} from './witness.ts';

/**
 * One run: calls come, go down through the layers to a server's queue and back, and each part keeps to its settings. Discrete events
 * in whole microseconds; the seed and the settings decide everything.
 */
export class Bench {
  readonly context: Context;
  readonly users: Users;
  readonly bottom: Bottom;
  /** Every attempt, in the order of sending, of calls before `keepCalls`. */
  readonly attempts: Attempt[] = [];
  readonly #transport: Transport;
  /** By layer, from the top. */
  readonly #callers: readonly Caller[];

  constructor(settings: Settings, seed: number, keepCalls = Infinity, witness: Witness | null = null) {
    const context = new Context(settings, seed, witness);
    this.context = context;
    this.#transport = new Transport(context);
    this.bottom = new Bottom(context, this.#transport);
    const keep = (attempt: Attempt) => {
      if (attempt.request.call.index < keepCalls) this.attempts.push(attempt);
    };
    const ended = (request: Request) => {
      this.#requestEnded(request);
    };
    this.#callers = Array.from(
      {length: settings.layers},
      (_, layer) => new Caller(context, this.#transport, layer, ended, keep),
    );
    this.users = new Users(context, (ask) => this.#callers[0]?.ask(ask));
    if (settings.remedy !== 'none') {
      context.agenda.add(millis(settings.remedyAtSeconds * 1000), {kind: 'remedy'});
    }
    this.users.begin();
  }

  /** The next event; false when nothing is left to happen. */
  step(): boolean {
    const due = this.context.agenda.take();
    if (!due) return false;
    this.context.now = due.at;
    this.#happen(due.item);
    this.context.witness?.happened(due.at, due.item);
    return true;
  }

  /** Up to so many events; false when nothing is left to happen. */
  advance(events: number): boolean {
    for (let made = 0; made < events; made++) if (!this.step()) return false;
    return true;
  }

  #happen(event: Event): void {
    switch (event.kind) {
      case 'call':
        this.users.call(event.client);
        break;
      case 'arrive':
        this.#arrive(event.attempt);
        break;
      case 'done':
        this.bottom.done(event.attempt);
        break;
      case 'answer':
        this.context.tally.delivered++;
        this.#callerOf(event.attempt.request).answered(event.attempt, event.ok);
        break;
      case 'timeout':
        this.#callerOf(event.attempt.request).timedOut(event.attempt);
        break;
      case 'hedge':
        this.#callerOf(event.attempt.request).hedge(event.attempt);
        break;
      case 'retry':
        this.#callerOf(event.request).try(event.request);
        break;
      case 'remedy':
        this.bottom.remedy();
    }
  }

  /** A request has come to where it was sent: to a layer below, to the bottom, or to an address that nobody has any more. */
  #arrive(attempt: Attempt): void {
    const {settings, now, tally} = this.context;
    if (attempt.addressEpoch !== addressEpoch(settings, now)) {
      this.#transport.lose(attempt, 'moved');
      return;
    }
    if (attempt.forged && settings.seal === 'yes') {
      this.#transport.lose(attempt, 'forgery-caught');
      return;
    }
    tally.delivered++;
    attempt.arrivedAt = now;
    const below = this.#callers[attempt.request.layer + 1];
    if (below) this.#passOn(attempt, below);
    else this.bottom.offer(attempt);
  }

  #passOn(attempt: Attempt, below: Caller): void {
    const {call, step, layer, effectKey} = attempt.request;
    below.ask({
      call,
      step,
      key: childKey(attempt.key, layer),
      effectKey,
      parent: attempt,
      deadline: this.context.settings.carryDeadline === 'yes' ? attempt.expires : Infinity,
    });
  }

  #callerOf({layer}: Request): Caller {
    const caller = this.#callers[layer];
    if (!caller) throw new RangeError(`There is no layer ${layer}.`);
    return caller;
  }

  #requestEnded(request: Request): void {
    const ok = request.state === 'ok';
    const {parent} = request;
    if (!parent) {
      this.users.requestEnded(request, ok);
      return;
    }
    if (!ok && parent.fate === 'open') parent.trouble = 'failed-below';
    this.#transport.answer(parent, ok);
  }
}
