/** Entries that may be walked over for each configuration that may be looked at. */
const STEPS_A_STATE = 1000;

/** Bytes that all searches together may remember: half a gigabyte. */
const MOST_BYTES = 0x2000_0000;

/** What ended a search that gave up. */
export type Bound = 'states' | 'steps' | 'memory';

/**
 * What may be spent on a question, by all searches that help to answer it: configurations looked at, entries of the
 * list of calls and returns walked over on the way, and bytes remembered. All three are counted and none is asked of
 * the machine, so every machine gives up at the same place.
 */
export class Budget {
  /** Configurations. */
  spent = 0;
  /** Entries walked over. */
  steps = 0;
  /** Bytes. */
  private remembered = 0;

  /** @param max configurations; a thousand times as many entries may be walked over. */
  constructor(
    readonly max: number,
    private readonly mostBytes = MOST_BYTES,
  ) {}

  get left(): number {
    return Math.max(0, this.max - this.spent);
  }

  remember(bytes: number): void {
    this.remembered += bytes;
  }

  forget(bytes: number): void {
    this.remembered -= bytes;
  }

  /** What has been used up; `null` while there is some of everything. */
  get exhausted(): Bound | null {
    if (this.spent >= this.max) return 'states';
    if (this.steps >= this.max * STEPS_A_STATE) return 'steps';
    return this.remembered > this.mostBytes ? 'memory' : null;
  }
}
