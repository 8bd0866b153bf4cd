import type {Preset} from '../preset.ts';

export const homogeneous: Preset = {
  title: 'The network is homogeneous',
  code: 'const {total, tax} = parseStrictly(body);\nbook(total, tax); // everybody runs this version',
  intro:
    'A deployment is half way: two servers of four are old, and so are half of the callers. A strict reader refuses what the other version writes.',
  wanted: {
    says: '99 of a hundred calls answered',
    isMet: ({measures: {ok, calls}}) => ok >= 0.99 * calls,
  },
  seed: 1,
  world: {servers: 4, oldPercent: 50},
  believes: {reader: 'strict', attempts: 1},
  defences: [
    {
      label: 'Try again until it fits',
      changes: {attempts: 6},
      price: 'Nearly twice the load for as long as the deployment lasts, and some calls still fail.',
    },
    {
      label: 'Tolerate the other version',
      changes: {attempts: 1, reader: 'tolerant', translateMs: 2},
      price:
        'Two milliseconds to translate, and code for a format that nobody writes any more once the deployment is over.',
    },
  ],
  dials: ['oldPercent', 'attempts'],
  shows: ['ok', 'loadFactor', 'p99Ms', 'utilisation'],
};
