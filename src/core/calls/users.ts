import {millis, type Micros} from '../simulation/time.ts';
import {nextArrival, thinkTime} from './arrivals.ts';
import {childKey} from './chance.ts';
import type {Context} from './context.ts';
import type {Ask, Call, Request} from './entities.ts';
import {remedied} from './windows.ts';

/** Those whose calls they are: each call takes its steps and ends once, and in a closed loop its end brings the next. */
export class Users {
  readonly calls: Call[] = [];
  /** How many calls have ended, and when the last one did. */
  ended = 0;
  lastEnd: Micros = 0;
  readonly #context: Context;
  readonly #ask: (ask: Ask) => void;

  constructor(context: Context, ask: (ask: Ask) => void) {
    this.#context = context;
    this.#ask = ask;
  }

  /** The first arrivals. */
  begin(): void {
    const {settings, chance, agenda} = this.#context;
    if (settings.arrivals !== 'closed') {
      const first = nextArrival(settings, chance, -1, 0);
      agenda.add(first, {kind: 'call', client: 0});
      return;
    }
    const clients = Math.min(settings.clients, settings.calls);
    for (let client = 0; client < clients; client++) {
      agenda.add(thinkTime(settings, chance, client), {kind: 'call', client});
    }
  }

  /** A user calls. */
  call(client: number): void {
    const {settings, chance, agenda, now, slices} = this.#context;
    const index = this.calls.length;
    if (index >= settings.calls) return;
    const call: Call = {
      index,
      client,
      at: now,
      urgent: this.#context.happens(settings.urgentPercent, 'urgent', index),
      isNew: !this.#context.happens(settings.oldPercent, 'version', index),
      deadline: settings.deadlineMs === 0 ? Infinity : now + millis(settings.deadlineMs),
      step: 0,
      open: 0,
      failedSteps: new Set(),
      endedAt: null,
      ok: false,
    };
    this.calls.push(call);
    this.#context.witness?.fact({kind: 'began', call});
    slices.count('calls', now);
    if (settings.arrivals !== 'closed' && index + 1 < settings.calls) {
      agenda.add(nextArrival(settings, chance, index, now), {kind: 'call', client: 0});
    }
    if (remedied(settings, 'pause-calls', now)) this.#end(call, false);
    else this.#startStep(call);
  }

  /** A request of a call has come to its end. */
  requestEnded({call, step}: Request, ok: boolean): void {
    call.open--;
    if (!ok) call.failedSteps.add(step);
    if (call.open === 0) this.#stepEnded(call);
  }

  /** The next step of a call; all that are left, where they are taken together. */
  #startStep(call: Call): void {
    const {inSequence, inParallel, together} = this.#context.settings;
    const first = call.step;
    const last = together === 'yes' ? inSequence - 1 : first;
    call.step = last;
    call.open = (last - first + 1) * inParallel;
    // A request that fails at once may bring the call's next step, or its end, before this loop is over.
    for (let step = first; step <= last; step++) {
      for (let leg = 0; leg < inParallel; leg++) this.#request(call, step, leg);
    }
  }

  #request(call: Call, step: number, leg: number): void {
    const {inSequence, inParallel} = this.#context.settings;
    this.#context.tally.asked++;
    this.#ask({
      call,
      step,
      key: childKey(childKey(call.index, step), leg),
      effectKey: (call.index * inSequence + step) * inParallel + leg,
      parent: null,
      deadline: call.deadline,
    });
  }

  #stepEnded(call: Call): void {
    const {inSequence, essential} = this.#context.settings;
    const isLost = [...call.failedSteps].some((step) => step < essential);
    call.step++;
    if (isLost) this.#end(call, false);
    else if (call.step >= inSequence) this.#end(call, true);
    else this.#startStep(call);
  }

  #end(call: Call, ok: boolean): void {
    const {settings, chance, agenda, now, slices} = this.#context;
    call.endedAt = now;
    call.ok = ok;
    this.#context.witness?.fact({kind: 'ended', call});
    this.ended++;
    this.lastEnd = now;
    slices.count(ok ? 'ok' : 'failed', now);
    if (settings.arrivals !== 'closed' || this.calls.length >= settings.calls) return;
    const think = thinkTime(settings, chance, settings.clients + call.index);
    agenda.add(now + think, {kind: 'call', client: call.client});
  }
}
