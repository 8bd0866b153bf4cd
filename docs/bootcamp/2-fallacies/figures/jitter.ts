import {draw, stream} from '@site/src/core/simulation/stream.ts';
import {clientsPerSlot, fullJitterMs, type Chance} from '../samples/backoff.ts';

const CLIENTS = 1_000;
const SLOT_MS = 10;
/** The fourth retry, counted from 0: its ceiling is 800 ms. */
const RETRY = 3;

/** The waits of a thousand clients with full jitter, by chance from a seed. */
export function randomWaitsMs(seed: number): number[] {
  const numbers = stream(seed, 'full jitter');
  return Array.from({length: CLIENTS}, (_, client) => {
    const chance: Chance = () => draw(numbers, client) / 2 ** 32;
    return fullJitterMs({baseMs: 100, capMs: 5_000}, RETRY, chance);
  });
}

const counts = clientsPerSlot(randomWaitsMs(1), SLOT_MS);
const slots = Array.from({length: 80}, (_, slot) => slot);

/** How a thousand clients with full jitter come back, beside an even share. */
export const jitter = {
  label: 'Clients that come back in each 10 ms, with full jitter',
  x: {label: 'after the failure', unit: 'ms', from: 0, to: 800},
  y: {label: 'clients in 10 ms', from: 0, to: 30},
  series: [
    {
      name: 'full jitter, drawn at random',
      kind: 'bars' as const,
      points: slots.map((slot) => [slot * SLOT_MS, counts.get(slot) ?? 0] as const),
    },
    {
      name: 'an even share',
      points: [
        [0, CLIENTS / slots.length],
        [800, CLIENTS / slots.length],
      ] as const,
    },
  ],
};
