import type {Chance} from '../chance.ts';
import type {ClientEvent} from '../event.ts';
import {polledBy, sentBy} from '../checkers/logs/seen.ts';
import type {Json} from '../json.ts';
import type {Settings} from '../settings.ts';
import type {Invocation, Source, Worker} from './workload.ts';

/** One in so many requests assigns other keys. Jepsen assigns once in 64, which a run of seconds hardly sees. */
const ASSIGNS = 8;
/** One in so many is a client that crashes. */
const CRASHES = 64;

/** How far a client is at the end: it crashes, is assigned every key from the beginning, and polls until it has seen all. */
interface Ending {
  step: 'crash' | 'assign' | 'poll';
  readonly missing: Map<string, number>;
}

export class LogSource implements Source {
  private readonly keys: number[];
  private nextKey: number;
  private readonly written = new Map<number, number>();
  /** The highest offset that is known of each key. */
  private readonly highest = new Map<string, number>();
  private readonly assigned = new Set<number>();
  private readonly endings = new Map<number, Ending>();

  constructor(
    private readonly settings: Settings,
    private readonly chance: Chance,
  ) {
    this.nextKey = settings.keyCount;
    this.keys = Array.from({length: settings.keyCount}, (_, key) => key);
  }

  next({process}: Worker): Invocation {
    if (this.chance.below(CRASHES) === 0) return {f: 'crash'};
    const polls = this.chance.below(2) === 0;
    if (this.chance.below(ASSIGNS) === 0 || (polls && !this.assigned.has(process))) {
      this.assigned.add(process);
      return {f: 'assign', value: this.someKeys()};
    }
    return polls ? poll : this.send();
  }

  final({thread}: Worker): Invocation | null {
    const ending = this.endings.get(thread) ?? {step: 'crash', missing: new Map(this.highest)};
    this.endings.set(thread, ending);
    if (ending.missing.size === 0) return null;
    if (ending.step === 'crash') {
      ending.step = 'assign';
      return {f: 'crash'};
    }
    if (ending.step === 'assign') {
      ending.step = 'poll';
      return {f: 'assign', fromBeginning: true, value: [...this.highest.keys()]};
    }
    return poll;
  }

  heard({thread}: Worker, event: ClientEvent): void {
    const ending = this.endings.get(thread);
    // A client that crashed on the way has forgotten what it was assigned.
    if (
      ending?.step === 'poll' &&
      (event.type === 'info' || (event.f === 'assign' && event.type === 'fail'))
    ) {
      ending.step = 'assign';
    }
    if (event.type !== 'ok') return;
    for (const [key, offset] of [...sentBy(event.value ?? null), ...polledBy(event.value ?? null)]) {
      this.highest.set(key, Math.max(this.highest.get(key) ?? -1, offset));
      if ((ending?.missing.get(key) ?? Infinity) <= offset && event.f === 'poll') ending?.missing.delete(key);
    }
  }

  private someKeys(): Json {
    const most = 1 + this.chance.below(this.keys.length);
    const all = [...new Set([...this.keys.map(String), ...this.highest.keys()])];
    return this.chance.shuffled(all).slice(0, most);
  }

  private send(): Invocation {
    const place = this.chance.below(this.keys.length);
    const key = this.keys[place] ?? 0;
    const value = (this.written.get(key) ?? 0) + 1;
    this.written.set(key, value);
    if (value >= this.settings.maxWritesPerKey) this.keys[place] = this.nextKey++;
    return {f: 'send', value: [['send', String(key), value]]};
  }
}

const poll: Invocation = {f: 'poll', value: [['poll']]};
