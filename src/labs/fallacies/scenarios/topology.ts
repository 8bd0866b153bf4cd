import type {Preset} from '../preset.ts';

export const topology: Preset = {
  title: 'Topology doesn’t change',
  code: 'const STOCK = resolve("stock"); // once\nawait call(STOCK, item);',
  intro:
    'Every five seconds the service moves to another machine. The program looked its address up once, and from the first move on it talks to nobody.',
  wanted: {
    says: '99 of a hundred calls answered',
    isMet: ({measures: {ok, calls}}) => ok >= 0.99 * calls,
  },
  seed: 1,
  world: {moveEverySeconds: 5, latencyMs: 5},
  believes: {addressSeconds: 0, timeoutMs: 300, attempts: 1},
  defences: [
    {
      label: 'Look the address up again after 2 s',
      changes: {addressSeconds: 2},
      price: 'A look-up every two seconds, and after each move up to two seconds in which calls still fail.',
    },
    {
      label: 'And after a timeout, then try again',
      changes: {lookUpAfterFailure: 'yes', attempts: 3},
      price: 'The calls of the moment of the move wait for a timeout, and are sent twice.',
    },
  ],
  dials: ['moveEverySeconds', 'timeoutMs'],
  shows: ['ok', 'p99Ms', 'loadFactor'],
};
