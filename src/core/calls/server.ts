import {millis, type Micros} from '../simulation/time.ts';
import type {Context} from './context.ts';
import type {Attempt} from './entities.ts';
import type {Ledger} from './ledger.ts';
import {spread} from './variates.ts';
import {Waiting} from './waiting.ts';
import {during, remedied} from './windows.ts';

/** One server of the bottom layer: a queue, and workers that each do one thing at a time. */
export class Server {
  readonly waiting = new Waiting<Attempt>();
  /** Time that workers worked. */
  busyMicros: Micros = 0;
  /** Little's law, kept while the run goes: the number inside summed over time, and the time inside summed over attempts. */
  insideArea = 0;
  sojourns = 0;
  entered = 0;
  readonly #context: Context;
  readonly #ledger: Ledger;
  readonly #isNew: boolean;
  #busy = 0;
  #inside = 0;
  #since: Micros = 0;

  constructor(context: Context, ledger: Ledger, isNew: boolean) {
    this.#context = context;
    this.#ledger = ledger;
    this.#isNew = isNew;
  }

  /** Takes an attempt in, or says why not. */
  offer(attempt: Attempt): 'taken' | 'wrong-version' | 'shed' | 'refused' {
    const {settings} = this.#context;
    const {call} = attempt.request;
    if (settings.reader === 'strict' && call.isNew !== this.#isNew) return 'wrong-version';
    const mustWait = this.#busy >= this.workers;
    const {length} = this.waiting;
    if (mustWait && settings.queueLimit > 0 && length >= settings.queueLimit) return 'refused';
    if (mustWait && settings.shedAt > 0 && !call.urgent && length >= settings.shedAt) return 'shed';
    this.#change(1);
    this.entered++;
    this.waiting.add(attempt);
    this.work();
    return 'taken';
  }

  get workers(): number {
    const {settings, now} = this.#context;
    return settings.workers + (remedied(settings, 'add-workers', now) ? settings.remedyWorkers : 0);
  }

  /** Free workers take from the queue. */
  work(): void {
    const {settings, now, agenda, witness} = this.#context;
    while (this.#busy < this.workers) {
      const attempt = settings.queue === 'newest-first' ? this.waiting.newest() : this.waiting.oldest();
      if (!attempt) return;
      if (settings.carryDeadline === 'yes' && attempt.expires <= now) {
        this.#context.tally.expired++;
        this.#leave(attempt, 'expired');
        continue;
      }
      attempt.startedAt = now;
      witness?.fact({kind: 'taken', attempt});
      this.#busy++;
      const time = this.#serviceTime(attempt);
      this.busyMicros += time;
      agenda.add(now + time, {kind: 'done', attempt});
    }
  }

  /** A worker has done what it did, and is free. */
  done(attempt: Attempt): void {
    const {now} = this.#context;
    attempt.doneAt = now;
    this.#busy--;
    this.#ledger.write(attempt.request.effectKey, now, attempt.forged);
    this.#leave(attempt, null);
  }

  /** Throws away whatever waits, unread and unanswered. */
  empty(): void {
    for (let attempt = this.waiting.oldest(); attempt; attempt = this.waiting.oldest()) {
      this.#leave(attempt, 'emptied');
    }
  }

  /** The integral of Little's law up to now. */
  settle(): void {
    this.#change(0);
  }

  #leave(attempt: Attempt, trouble: 'expired' | 'emptied' | null): void {
    this.#change(-1);
    this.sojourns += this.#context.now - (attempt.arrivedAt ?? 0);
    if (!trouble) return;
    this.#context.witness?.fact({kind: 'dropped', attempt, why: trouble});
    if (attempt.fate === 'open') attempt.trouble = trouble;
  }

  #change(by: number): void {
    const {now} = this.#context;
    this.insideArea += this.#inside * (now - this.#since);
    this.#since = now;
    this.#inside += by;
  }

  #serviceTime(attempt: Attempt): Micros {
    const {settings, chance, now} = this.#context;
    const {request} = attempt;
    const keyed = settings.keys === 'yes' ? settings.keyMs : 0;
    if (this.#ledger.knows(request.effectKey, now)) return millis(keyed);
    const slow = this.#context.happens(settings.slowPercent, 'slow', attempt.key);
    const work = slow
      ? millis(settings.slowMs)
      : spread(settings.service, millis(settings.serviceMs), chance('service', attempt.key));
    const extra =
      keyed +
      (settings.seal === 'yes' ? settings.sealMs : 0) +
      (settings.reader === 'tolerant' && request.call.isNew !== this.#isNew ? settings.translateMs : 0) +
      (settings.packPercent < 100 ? (settings.packMsPerMb * settings.payloadKb) / 1000 : 0);
    const factor = during(settings, 'slow', now) ? settings.triggerFactor : 1;
    return Math.round((work + millis(extra)) * factor);
  }
}
