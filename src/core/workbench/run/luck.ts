import {draw, happens, stream} from '../../simulation/stream.ts';
import {involvesClient, type Message} from '../protocol/message.ts';
import type {Settings} from '../settings.ts';

export interface Fate {
  readonly lost: boolean;
  readonly copied: boolean;
}

const spared: Fate = {lost: false, copied: false};

/** Draws which messages are lost and which come twice. The k-th message of a link has the same fate in every run of a seed. */
export class Luck {
  private readonly given = new Map<string, number>();

  constructor(private readonly settings: Settings) {}

  /** Clients stand beside their nodes, and lose nothing. */
  of(message: Message): Fate {
    const {seed, lossPpm = 0, duplicatePpm = 0} = this.settings;
    if (involvesClient(message) || lossPpm + duplicatePpm === 0) return spared;
    const link = `${message.src}>${message.dest}`;
    const k = this.given.get(link) ?? 0;
    this.given.set(link, k + 1);
    const chance = stream(seed, `luck ${link}`);
    return {
      lost: happens(lossPpm, draw(chance, 2 * k)),
      copied: happens(duplicatePpm, draw(chance, 2 * k + 1)),
    };
  }
}
