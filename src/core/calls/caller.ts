import {millis, type Micros} from '../simulation/time.ts';
import {AddressBook} from './address-book.ts';
import {wait} from './backoff.ts';
import {Breaker} from './breaker.ts';
import {RetryBudget} from './budget.ts';
import {childKey} from './chance.ts';
import type {Context} from './context.ts';
import type {Ask, Attempt, Request} from './entities.ts';
import type {Transport} from './transport.ts';
import {placeOf} from './variates.ts';
import {remedied} from './windows.ts';

/** The callers of one layer: one program with many calls in hand, so they share its budget, its breaker and its addresses. */
export class Caller {
  readonly #context: Context;
  readonly #transport: Transport;
  readonly #layer: number;
  readonly #onEnd: (request: Request) => void;
  readonly #keep: (attempt: Attempt) => void;
  readonly #budget: RetryBudget;
  readonly #breaker: Breaker;
  readonly #addresses: AddressBook;
  #requests = 0;
  #hedges = 0;

  constructor(
    context: Context,
    transport: Transport,
    layer: number,
    onEnd: (request: Request) => void,
    keep: (attempt: Attempt) => void,
  ) {
    this.#context = context;
    this.#transport = transport;
    this.#layer = layer;
    this.#onEnd = onEnd;
    this.#keep = keep;
    this.#budget = new RetryBudget(context.settings);
    this.#breaker = new Breaker(context.settings);
    this.#addresses = new AddressBook(context.settings);
  }

  ask(asked: Ask): void {
    // Field by field: a spread makes an object that every later look into is slow on.
    const request: Request = {
      call: asked.call,
      layer: this.#layer,
      step: asked.step,
      key: asked.key,
      effectKey: asked.effectKey,
      parent: asked.parent,
      deadline: asked.deadline,
      tries: 0,
      live: 0,
      lastWait: 0,
      state: 'open',
    };
    this.#requests++;
    this.#budget.requested(this.#context.now);
    this.try(request);
  }

  /** The first attempt, or the next. */
  try(request: Request): void {
    if (request.state !== 'open') return;
    const {settings, agenda, now, tally} = this.#context;
    // A deadline that came along may have passed on the way.
    if (now >= request.deadline) {
      this.#end(request, false);
      return;
    }
    if (!this.#breaker.admits(now)) {
      tally.kept++;
      this.#end(request, false);
      return;
    }
    const attempt = this.#send(request, request.tries++, false);
    if (settings.hedgeMs > 0) agenda.add(now + millis(settings.hedgeMs), {kind: 'hedge', attempt});
  }

  /** A second copy to another server, if the first is still without an answer. */
  hedge(first: Attempt): void {
    const {settings, tally} = this.#context;
    if (first.fate !== 'open' || first.request.state !== 'open') return;
    if ((this.#hedges + 1) * 100 > settings.hedgePercent * this.#requests) return;
    this.#hedges++;
    tally.hedges++;
    this.#send(first.request, first.number, true);
  }

  answered(attempt: Attempt, ok: boolean): void {
    const {request} = attempt;
    if (attempt.fate !== 'open') return;
    this.#close(attempt, ok ? 'ok' : 'error');
    this.#breaker.ended(ok, this.#context.now);
    if (!ok) {
      this.#goOn(request, attempt);
      return;
    }
    this.#budget.answered();
    // The slower of two copies ends nothing: its request has ended with the quicker one.
    if (request.state === 'open') this.#end(request, true);
  }

  timedOut(attempt: Attempt): void {
    if (attempt.fate !== 'open') return;
    this.#close(attempt, request(attempt).state === 'open' ? 'timed-out' : 'overtaken');
    if (request(attempt).state !== 'open') return;
    this.#breaker.ended(false, this.#context.now);
    if (this.#context.settings.lookUpAfterFailure === 'yes') this.#addresses.forget();
    this.#goOn(request(attempt), attempt);
  }

  #send(request: Request, number: number, hedge: boolean): Attempt {
    const {settings, agenda, now, tally} = this.#context;
    const key = childKey(request.key, 2 * number + (hedge ? 1 : 0));
    const timeout = settings.timeoutMs === 0 ? Infinity : now + millis(settings.timeoutMs);
    const {epoch, after} = this.#addresses.lookUp(now);
    const attempt: Attempt = {
      request,
      number,
      hedge,
      key,
      server: this.#server(request, number, hedge),
      addressEpoch: epoch,
      forged: this.#context.happens(settings.tamperPercent, 'tamper', key),
      sentAt: now,
      expires: Math.min(timeout, request.deadline),
      arrivedAt: null,
      startedAt: null,
      doneAt: null,
      endedAt: null,
      fate: 'open',
      trouble: 'none',
    };
    this.#keep(attempt);
    request.live++;
    tally.attempts++;
    if (this.#layer === settings.layers - 1) {
      tally.bottomAttempts++;
      this.#context.slices.count('attempts', now);
    }
    this.#transport.request(attempt, after + this.#handshake());
    if (attempt.expires < Infinity) agenda.add(attempt.expires, {kind: 'timeout', attempt});
    return attempt;
  }

  /** Any server, for a hedge any but the one that has the first copy. */
  #server(request: Request, number: number, hedge: boolean): number {
    const {settings, chance} = this.#context;
    if (settings.servers === 1) return 0;
    const place = placeOf(settings.servers, chance('place', childKey(request.key, 2 * number)));
    if (!hedge) return place;
    const aside = placeOf(settings.servers - 1, chance('place', childKey(request.key, 2 * number + 1)));
    return (place + 1 + aside) % settings.servers;
  }

  /** A new connection costs TCP's round trip, and one more for the full handshake of TLS 1.3 (RFC 8446). */
  #handshake(): Micros {
    const {connection, seal, latencyMs} = this.#context.settings;
    if (connection === 'kept') return 0;
    return (seal === 'yes' ? 2 : 1) * 2 * millis(latencyMs);
  }

  #close(attempt: Attempt, fate: Attempt['fate']): void {
    attempt.fate = fate;
    attempt.endedAt = this.#context.now;
    attempt.request.live--;
    this.#context.witness?.fact({kind: 'closed', attempt});
  }

  /** An attempt has failed: the hedge may still answer; else another attempt, if everything allows one. */
  #goOn(request: Request, attempt: Attempt): void {
    if (request.state !== 'open' || request.live > 0) return;
    const {settings, chance, agenda, now, tally} = this.#context;
    const pause = wait(settings, request.tries - 1, request.lastWait, chance('backoff', attempt.key));
    const allowed =
      this.#retries() &&
      request.tries < settings.attempts &&
      now + pause < request.deadline &&
      !remedied(settings, 'stop-retries', now) &&
      this.#budget.pays(now);
    if (!allowed) {
      this.#end(request, false);
      return;
    }
    tally.retries++;
    request.lastWait = pause;
    agenda.add(now + pause, {kind: 'retry', request});
  }

  #retries(): boolean {
    const {retryAt, layers} = this.#context.settings;
    if (retryAt === 'every-layer') return true;
    return retryAt === 'top' ? this.#layer === 0 : this.#layer === layers - 1;
  }

  #end(request: Request, ok: boolean): void {
    request.state = ok ? 'ok' : 'failed';
    this.#onEnd(request);
  }
}

const request = (attempt: Attempt): Request => attempt.request;
