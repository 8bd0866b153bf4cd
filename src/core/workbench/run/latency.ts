import {exponential} from '../../simulation/exponential.ts';
import {below, draw, stream} from '../../simulation/stream.ts';
import type {Micros} from '../../simulation/time.ts';
import {involvesClient, type Message} from '../protocol/message.ts';
import type {Settings} from '../settings.ts';

/** How finely a uniform delay is drawn. */
const STEPS = 1 << 20;

/** Draws how long messages take. The k-th message of a link takes the same time in every run of a seed. */
export class Latency {
  private readonly given = new Map<string, number>();

  constructor(private readonly settings: Settings) {}

  /** Clients stand beside their nodes: a delay there would hide from them what goes wrong. */
  of(message: Message): Micros {
    if (involvesClient(message)) return 0;
    const {seed, latencyMicros, latencyKind} = this.settings;
    const link = `${message.src}>${message.dest}`;
    const k = this.given.get(link) ?? 0;
    this.given.set(link, k + 1);
    if (latencyKind === 'constant') return latencyMicros;
    const drawn = draw(stream(seed, link), k);
    if (latencyKind === 'exponential') return exponential(latencyMicros, drawn);
    return Math.floor((2 * latencyMicros * below(STEPS, drawn)) / STEPS);
  }
}
