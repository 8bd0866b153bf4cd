import type {Preset} from '../preset.ts';

export const oneAdmin: Preset = {
  title: 'There is one administrator',
  code: 'for (const team of tenServices)\n  await team.ask(order); // we would know if one were down',
  intro:
    'Ten services of ten teams, each down one per cent of the time, half a second at a time, and a call needs every one of them: about one in ten fails.',
  wanted: {
    says: '95 of a hundred orders taken',
    isMet: ({measures: {ok, calls}}) => ok >= 0.95 * calls,
  },
  seed: 1,
  world: {
    inSequence: 10,
    downPercent: 1,
    downSeconds: 0.5,
    ratePerSecond: 10,
    calls: 1000,
    latencyMs: 2,
    latencySpreadMs: 0,
    serviceMs: 2,
    workers: 20,
  },
  believes: {attempts: 1, essential: 100},
  defences: [
    {
      label: 'Try again at once',
      changes: {attempts: 3},
      price: 'Load, and nothing for it: an outage lasts longer than three attempts.',
    },
    {
      label: 'Do without seven of the ten',
      changes: {attempts: 1, essential: 3},
      price: 'Some answers are poorer, and the code has a second way through that has to be tested.',
    },
  ],
  dials: ['inSequence', 'downPercent'],
  shows: ['ok', 'degraded', 'loadFactor', 'p99Ms'],
};
