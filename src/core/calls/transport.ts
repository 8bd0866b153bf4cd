import {millis, type Micros} from '../simulation/time.ts';
import type {Context} from './context.ts';
import type {Attempt, Trouble} from './entities.ts';
import {spread} from './variates.ts';
import {during} from './windows.ts';

const BYTES_A_KB = 1000;

/** What an answer with a payload weighs on the way, after packing. */
function payloadBytes({settings}: Context): number {
  return (settings.payloadKb * BYTES_A_KB * settings.packPercent) / 100;
}

/** The links between the layers: each message is lost, or arrives after a while. */
export class Transport {
  readonly #context: Context;
  /** Each layer's link for answers carries one after the other; from these moments it is free. */
  readonly #freeAt: Micros[] = [];

  constructor(context: Context) {
    this.#context = context;
  }

  /** Sends the request of an attempt, `after` a wait of its caller's own. A request's own bytes are not counted. */
  request(attempt: Attempt, after: Micros): void {
    const {settings, agenda, now, tally, witness} = this.#context;
    tally.sent++;
    witness?.fact({kind: 'sent', attempt, way: 'there', ok: true});
    const {requestLossPercent} = settings;
    if (
      during(settings, 'cut', now) ||
      this.#context.happens(requestLossPercent, 'requestLoss', attempt.key)
    ) {
      this.lose(attempt, 'request-lost');
      return;
    }
    const delay = after + this.#delay('requestDelay', attempt.key);
    agenda.add(now + delay, {kind: 'arrive', attempt});
  }

  /** Sends the answer; an error carries no payload. */
  answer(attempt: Attempt, ok: boolean): void {
    const {settings, agenda, now, tally, witness} = this.#context;
    tally.sent++;
    witness?.fact({kind: 'sent', attempt, way: 'back', ok});
    const bytes = ok ? payloadBytes(this.#context) : 0;
    tally.bytes += bytes;
    const leaves = this.#leaves(attempt.request.layer, bytes);
    if (
      during(settings, 'cut', now) ||
      this.#context.happens(settings.replyLossPercent, 'replyLoss', attempt.key)
    ) {
      this.lose(attempt, 'reply-lost');
      return;
    }
    const windows = settings.windowKb === 0 ? 1 : Math.ceil(bytes / (settings.windowKb * BYTES_A_KB));
    const trips = Math.max(0, windows - 1) * 2 * millis(settings.latencyMs);
    const delay = this.#delay('replyDelay', attempt.key) + trips;
    agenda.add(leaves + delay, {kind: 'answer', attempt, ok});
  }

  lose(attempt: Attempt, trouble: Trouble): void {
    this.#context.tally.lost++;
    this.#context.witness?.fact({kind: 'lost', attempt, why: trouble});
    if (attempt.fate === 'open') attempt.trouble = trouble;
  }

  /** When the last bit of a message is on the link, which sends one message after the other. */
  #leaves(layer: number, bytes: number): Micros {
    const {now, settings} = this.#context;
    if (settings.bandwidthMbit === 0) return now;
    const free = Math.max(now, this.#freeAt[layer] ?? 0);
    // Bits over megabits a second are microseconds.
    const leaves = free + Math.ceil((bytes * 8) / settings.bandwidthMbit);
    this.#freeAt[layer] = leaves;
    return leaves;
  }

  #delay(concern: 'requestDelay' | 'replyDelay', key: number): Micros {
    const {chance, settings} = this.#context;
    const {latencyMs, latencySpreadMs} = settings;
    if (latencySpreadMs === 0) return millis(latencyMs);
    return millis(latencyMs) + spread('exponential', millis(latencySpreadMs), chance(concern, key));
  }
}
