import type {Context} from './context.ts';
import type {Attempt} from './entities.ts';
import {Ledger} from './ledger.ts';
import {Server} from './server.ts';
import type {Transport} from './transport.ts';
import {isDown} from './windows.ts';

/** The service below all callers: its servers, and the ledger that they share. */
export class Bottom {
  readonly servers: readonly Server[];
  readonly ledger: Ledger;
  readonly #context: Context;
  readonly #transport: Transport;

  constructor(context: Context, transport: Transport) {
    const {settings} = context;
    this.#context = context;
    this.#transport = transport;
    this.ledger = new Ledger(settings);
    const old = Math.round((settings.servers * settings.oldPercent) / 100);
    this.servers = Array.from(
      {length: settings.servers},
      (_, place) => new Server(context, this.ledger, place >= old),
    );
  }

  /** An attempt has come to its server, which takes it in or turns it away. */
  offer(attempt: Attempt): void {
    const {settings, chance, now, tally} = this.#context;
    if (isDown(settings, chance, attempt.request.step, now)) {
      this.#turnAway(attempt, 'down');
      return;
    }
    const said = this.#serverOf(attempt).offer(attempt);
    this.#noteWaiting();
    if (said === 'taken') return;
    if (said !== 'wrong-version') tally.refused++;
    this.#turnAway(attempt, said);
  }

  /** A worker has done its work: the answer leaves, and the next in the queue is taken. */
  done(attempt: Attempt): void {
    const server = this.#serverOf(attempt);
    server.done(attempt);
    this.#transport.answer(attempt, true);
    server.work();
    this.#noteWaiting();
  }

  /** What is done to it by hand begins. */
  remedy(): void {
    for (const server of this.servers) {
      if (this.#context.settings.remedy === 'empty-queue') server.empty();
      server.work();
    }
  }

  #serverOf({server}: Attempt): Server {
    const found = this.servers[server];
    if (!found) throw new RangeError(`There is no server ${server}.`);
    return found;
  }

  #turnAway(attempt: Attempt, trouble: Attempt['trouble']): void {
    if (attempt.fate === 'open') attempt.trouble = trouble;
    this.#transport.answer(attempt, false);
  }

  #noteWaiting(): void {
    let waiting = 0;
    for (const server of this.servers) waiting += server.waiting.length;
    this.#context.slices.waiting(waiting, this.#context.now);
  }
}
