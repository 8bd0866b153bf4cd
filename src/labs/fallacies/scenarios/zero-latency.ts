import type {Preset} from '../preset.ts';

export const zeroLatency: Preset = {
  title: 'Latency is zero',
  code: 'for (const id of ids) // 40 of them\n  items.push(await fetchItem(id));',
  intro:
    'A page makes 40 requests, each after the answer to the last, over a round trip of 80 ms. One answer in a hundred takes half a second.',
  wanted: {
    says: 'of a hundred pages 99 within half a second',
    isMet: ({measures: {ok, calls, p99Ms}}) => ok === calls && p99Ms <= 500,
  },
  seed: 1,
  world: {
    inSequence: 40,
    latencyMs: 40,
    latencySpreadMs: 1,
    ratePerSecond: 5,
    calls: 200,
    servers: 4,
    workers: 100,
    serviceMs: 2,
    slowPercent: 1,
    slowMs: 500,
  },
  believes: {timeoutMs: 10_000},
  defences: [
    {
      label: 'Ask for all at once',
      changes: {together: 'yes'},
      price:
        'Forty requests arrive in one instant, and the page waits for the slowest of them: one page in three meets a slow answer.',
    },
    {
      label: 'Hedge after 100 ms',
      changes: {hedgeMs: 100, hedgePercent: 5},
      price: 'One request in a hundred is sent twice, and its work is done twice.',
    },
  ],
  dials: ['latencyMs', 'inSequence'],
  shows: ['p50Ms', 'p99Ms', 'loadFactor', 'duplicates'],
};
