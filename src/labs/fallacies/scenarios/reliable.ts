import type {Preset} from '../preset.ts';

export const reliable: Preset = {
  title: 'The network is reliable',
  code: 'const receipt = await charge(order);\nship(order, receipt); // it answered',
  intro:
    'Of a hundred requests five are lost, and of a hundred replies five. The program sets no timeout, and waits for ever for what was lost.',
  wanted: {
    says: 'every call answered, and nobody charged twice',
    isMet: ({measures: {ok, calls, duplicates}}) => ok === calls && duplicates === 0,
  },
  seed: 1,
  world: {requestLossPercent: 5, replyLossPercent: 5, latencyMs: 20, latencySpreadMs: 5},
  believes: {timeoutMs: 0, attempts: 1},
  defences: [
    {
      label: 'Time out and try again',
      changes: {timeoutMs: 300, attempts: 4, backoff: 'exponential', backoffMs: 100, jitter: 'full'},
      price:
        'About a tenth more load, one call in a hundred slow, and effects that happen twice: where only the reply was lost, the work had been done.',
    },
    {
      label: 'Send an idempotency key',
      changes: {keys: 'yes', keyMs: 1},
      price:
        'A millisecond of the service’s time for each attempt, and a table of keys that it keeps for a day.',
    },
  ],
  dials: ['replyLossPercent', 'attempts'],
  shows: ['ok', 'unanswered', 'p99Ms', 'loadFactor', 'duplicates'],
};
