import type {Preset} from '../preset.ts';

export const infiniteBandwidth: Preset = {
  title: 'Bandwidth is infinite',
  code: 'const orders = await db.all("SELECT * FROM orders");\nreply.send(orders); // 500 kB, thirty times a second',
  intro:
    'Thirty answers of 500 kB a second are 120 Mbit/s, and the link carries 100. Each waits longer than the one before, until it comes too late.',
  wanted: {
    says: 'every answer, and 99 of a hundred within half a second',
    isMet: ({measures: {ok, calls, p99Ms}}) => ok === calls && p99Ms <= 500,
  },
  seed: 1,
  world: {bandwidthMbit: 100, payloadKb: 500, ratePerSecond: 30, latencyMs: 10, workers: 4},
  believes: {timeoutMs: 2000},
  defences: [
    {
      label: 'Compress to a fifth',
      changes: {packPercent: 20, packMsPerMb: 40},
      price: 'Twenty milliseconds of processor time for each answer: the service is twice as busy.',
    },
  ],
  dials: ['ratePerSecond', 'packPercent'],
  shows: ['ok', 'p50Ms', 'p99Ms', 'megabytes', 'utilisation'],
};
