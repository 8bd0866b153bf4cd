import {exponential} from './exponential.ts';
import type {NodeId} from './protocol.ts';
import {draw, happens, stream} from './stream.ts';
import type {Micros} from './time.ts';

/** A directed link, `src>dest`. */
export type LinkId = `${NodeId}>${NodeId}`;

export function link(src: NodeId, dest: NodeId): LinkId {
  return `${src}>${dest}`;
}

export interface LinkQuality {
  /** The least that a message takes. */
  readonly delayMicros: Micros;
  /** The mean of what comes on top, exponentially distributed: messages may overtake each other. */
  readonly jitterMicros: Micros;
  readonly lossPpm: number;
  readonly duplicatePpm: number;
}

export interface Network {
  /** Every link, where `links` says nothing else. */
  readonly quality: LinkQuality;
  readonly links: Readonly<Record<LinkId, Partial<LinkQuality>>>;
  /** The partition, of any shape. */
  readonly cut: Readonly<Record<LinkId, true>>;
  /** How many messages each link was given: the place in its streams of chance. */
  readonly given: Readonly<Record<LinkId, number>>;
}

export function connected(quality: LinkQuality): Network {
  return {quality, links: {}, cut: {}, given: {}};
}

export function isCut(network: Network, id: LinkId): boolean {
  return network.cut[id] ?? false;
}

export function qualityOf(network: Network, id: LinkId): LinkQuality {
  const own = network.links[id];
  return own ? {...network.quality, ...own} : network.quality;
}

/** What chance has in store for the k-th message of a link. */
interface Fate {
  readonly lost: boolean;
  readonly delayMicros: Micros;
  /** The delay of a second copy, if there is one. */
  readonly copyDelayMicros: Micros | null;
}

/** Four numbers are drawn for each message, whatever the settings, so that a setting moves nothing but itself. */
export function fate(seed: number, id: LinkId, k: number, quality: LinkQuality): Fate {
  const chance = stream(seed, id);
  const delay = (place: number) =>
    quality.delayMicros + exponential(quality.jitterMicros, draw(chance, 4 * k + place));
  return {
    lost: happens(quality.lossPpm, draw(chance, 4 * k)),
    delayMicros: delay(1),
    copyDelayMicros: happens(quality.duplicatePpm, draw(chance, 4 * k + 2)) ? delay(3) : null,
  };
}
