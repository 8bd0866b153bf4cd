import type {Entry} from '../../core/workbench/run/journal.ts';
import type {Host} from '../../core/workbench/run/host.ts';
import type {Evidence} from '../../core/workbench/run/evidence.ts';
import {Run} from '../../core/workbench/run/run.ts';
import type {Settings} from '../../core/workbench/settings.ts';

/** How long a timer waits at most: longer ones are no integers of 32 bits. */
const LONGEST_MS = 60_000;

/** Runs a run by the clock of this machine. */
export class WallClock {
  readonly run: Run;
  /** When the run is over. */
  readonly over: Promise<Evidence>;
  private readonly began = performance.now();
  private timer: NodeJS.Timeout | null = null;
  private end: (evidence: Evidence) => void = () => undefined;

  constructor(settings: Settings, host: Host, journal: (entry: Entry) => void) {
    this.over = new Promise((resolve) => {
      this.end = resolve;
    });
    this.run = new Run(settings, host, journal);
  }

  start(): void {
    this.hear(() => {
      this.run.start();
    });
  }

  /** Lets the run hear of something, after all that was due before. */
  hear(event: () => void): void {
    if (this.run.isOver) return;
    this.run.advance(this.now());
    event();
    this.go();
  }

  private now(): number {
    return Math.floor(1000 * (performance.now() - this.began));
  }

  private readonly go = (): void => {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.run.advance(this.now());
    if (this.run.isOver) {
      this.end(this.run.evidence);
      return;
    }
    const {next} = this.run;
    const delay = next === null ? LONGEST_MS : Math.max(0, (next - this.now()) / 1000);
    this.timer = setTimeout(this.go, Math.min(LONGEST_MS, Math.ceil(delay)));
  };
}
