import {millis, type Micros} from '../../simulation/time.ts';
import type {Chance} from '../chance.ts';
import type {Settings} from '../settings.ts';
import type {Source} from '../workloads/workload.ts';
import type {Agenda} from './agenda.ts';
import type {Recorder} from './recorder.ts';
import type {Worker} from './worker.ts';

/** Between two of a client's requests at the end. */
const FINAL_PACE = millis(100);
/** How long the requests at the end may take in all. */
const FINAL_LIMIT = millis(10_000);
/** Requests that are due longer than this are not made up for. */
const MOST_LATE = millis(20);
/** How long a worker waits for whom there was nothing to do. */
const IDLE = millis(10);

/** The clients of a run: they ask at the rate of its settings, and at the end make the final reads. */
export class Crew {
  private working = true;
  /** A request is due, and waits for a worker that is free. */
  private due = false;
  private nextAt: Micros = 0;
  private drained: (() => void) | null = null;

  constructor(
    private readonly workers: readonly Worker[],
    private readonly source: Source,
    private readonly settings: Settings,
    private readonly agenda: Agenda,
    private readonly recorder: Recorder,
    private readonly chance: Chance,
  ) {}

  /** Begins to ask. */
  start(): void {
    this.nextAt = this.agenda.now;
    if (this.settings.rate > 0) this.next();
  }

  /** Asks no more; `drained` is called when all requests have ended. */
  stop(drained: () => void): void {
    this.working = false;
    this.drained = drained;
    this.look();
  }

  /** Lets every worker ask what its source has for the end; `done` is called when none has anything more. */
  finish(done: () => void): void {
    const {final} = this.source;
    let busy = final === undefined ? 0 : this.workers.length;
    if (busy === 0) done();
    const until = this.agenda.now + FINAL_LIMIT;
    const ask = (worker: Worker): void => {
      const invocation = this.agenda.now > until ? null : (this.source.final?.(worker) ?? null);
      if (invocation === null) {
        busy -= 1;
        if (busy === 0) done();
        return;
      }
      this.recorder.because({kind: 'client', node: worker.node}, () => {
        worker.begin(invocation, true, () => {
          this.agenda.after(FINAL_PACE, () => {
            ask(worker);
          });
        });
      });
    };
    for (const worker of this.workers) {
      this.agenda.after(0, () => {
        if (final !== undefined) ask(worker);
      });
    }
  }

  /**
   * Gaps are uniform, from nothing to twice their mean, as in Jepsen's `stagger`. What a clock's timers are late by is made
   * up for; what clients were too busy for is not.
   */
  private next(): void {
    const meanMicros = 1_000_000 / this.settings.rate;
    const gap = Math.floor(2 * meanMicros * this.chance.fraction());
    this.nextAt = Math.max(this.nextAt + gap, this.agenda.now - MOST_LATE);
    this.agenda.after(Math.max(0, this.nextAt - this.agenda.now), () => {
      this.due = true;
      this.look();
    });
  }

  private look(): void {
    const free = this.workers.filter(({isFree}) => isFree);
    if (!this.working) {
      if (free.length < this.workers.length || this.drained === null) return;
      const {drained} = this;
      this.drained = null;
      this.agenda.after(0, drained);
      return;
    }
    if (!this.due || free.length === 0) return;
    const worker = this.chance.pick(free);
    const invocation = this.source.next(worker);
    if (invocation === null) {
      this.agenda.after(IDLE, () => {
        this.look();
      });
      return;
    }
    this.due = false;
    this.recorder.because({kind: 'client', node: worker.node}, () => {
      worker.begin(invocation, false, () => {
        this.agenda.after(0, () => {
          this.look();
        });
      });
    });
    this.next();
  }
}
