import {millis, type Micros} from '../../simulation/time.ts';
import type {Invocation} from '../workloads/workload.ts';
import type {Agenda} from './agenda.ts';
import type {Command} from './journal.ts';
import type {Recorder} from './recorder.ts';
import type {Worker} from './worker.ts';

/** A request of a run. */
export interface Ask {
  /** Since the first could be made; the final ones are made in their order. */
  readonly at: Micros;
  readonly thread: number;
  readonly invocation: Invocation;
  readonly final: boolean;
}

/** A fault, with what takes it away again. */
export interface Misfortune {
  readonly from: Micros;
  readonly to: Micros;
  readonly begin: Command;
  readonly end: Command;
}

/** What is asked and what goes wrong in a run, instead of what chance would draw: so a run can be had again without a part of it. */
export interface Script {
  readonly asks: readonly Ask[];
  readonly faults: readonly Misfortune[];
}

/** Between two of a client's requests at the end. */
const FINAL_PACE = millis(100);

/** Clients that ask what a script says; whoever is busy asks as soon as it is free. */
export class ScriptedCrew {
  private drained: (() => void) | null = null;
  private open: number;

  constructor(
    private readonly workers: readonly Worker[],
    private readonly asks: readonly Ask[],
    private readonly agenda: Agenda,
    private readonly recorder: Recorder,
  ) {
    this.open = asks.filter(({final}) => !final).length;
  }

  start(): void {
    const began = this.agenda.now;
    const mine = new Map<Worker, Ask[]>();
    for (const ask of this.asks.filter(({final}) => !final)) {
      const worker = this.workers[ask.thread];
      if (worker === undefined) continue;
      const queue = mine.get(worker) ?? [];
      mine.set(worker, [...queue, ask]);
    }
    for (const [worker, queue] of mine) {
      this.inTurn(worker, queue, (next) => Math.max(0, began + next.at - this.agenda.now));
    }
  }

  stop(drained: () => void): void {
    this.drained = drained;
    this.look();
  }

  finish(done: () => void): void {
    let busy = this.workers.length;
    const oneDone = () => {
      busy -= 1;
      if (busy === 0) done();
    };
    this.workers.forEach((worker, thread) => {
      const finals = this.asks.filter((ask) => ask.final && ask.thread === thread);
      this.inTurn(worker, finals, (_, place) => (place === 0 ? 0 : FINAL_PACE), oneDone);
    });
  }

  private inTurn(
    worker: Worker,
    queue: readonly Ask[],
    wait: (next: Ask, place: number) => Micros,
    done: () => void = () => undefined,
  ): void {
    const go = (place: number): void => {
      const next = queue[place];
      if (next === undefined) {
        done();
        return;
      }
      this.agenda.after(wait(next, place), () => {
        this.recorder.because({kind: 'client', node: worker.node}, () => {
          worker.begin(next.invocation, next.final, () => {
            if (!next.final) this.open -= 1;
            go(place + 1);
            this.look();
          });
        });
      });
    };
    go(0);
  }

  private look(): void {
    if (this.open > 0 || this.drained === null) return;
    const {drained} = this;
    this.drained = null;
    this.agenda.after(0, drained);
  }
}

/** Brings the faults of a script. */
export class ScriptedNemesis {
  private readonly present = new Set<Misfortune>();
  private stopped = false;

  constructor(
    private readonly faults: readonly Misfortune[],
    private readonly agenda: Agenda,
    private readonly command: (command: Command) => void,
  ) {}

  start(): void {
    for (const fault of this.faults) {
      this.agenda.after(fault.from, () => {
        if (this.stopped) return;
        this.present.add(fault);
        this.command(fault.begin);
      });
      this.agenda.after(fault.to, () => {
        if (this.present.delete(fault)) this.command(fault.end);
      });
    }
  }

  heal(): void {
    this.stopped = true;
    for (const fault of this.present) this.command(fault.end);
    this.present.clear();
  }
}
