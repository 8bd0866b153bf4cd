import fc from 'fast-check';
import {parameters} from './parameters/index.ts';
import type {Settings} from './settings.ts';

/** Ranges in which a run of a test stays short; every setting is drawn, the others from all that they may be. */
const short: Partial<Record<keyof Settings, readonly [number, number]>> = {
  calls: [1, 60],
  ratePerSecond: [5, 500],
  burst: [1, 40],
  clients: [1, 30],
  thinkMs: [0, 500],
  inSequence: [1, 3],
  inParallel: [1, 4],
  layers: [1, 3],
  attempts: [1, 4],
  latencyMs: [0, 50],
  latencySpreadMs: [0, 50],
  bandwidthMbit: [0, 100],
  payloadKb: [0, 200],
  windowKb: [0, 100],
  moveEverySeconds: [0, 3],
  servers: [1, 4],
  workers: [1, 5],
  serviceMs: [1, 50],
  slowMs: [0, 1000],
  queueLimit: [0, 20],
  shedAt: [0, 20],
  downSeconds: [1, 4],
  timeoutMs: [0, 400],
  backoffMs: [0, 200],
  backoffCapMs: [0, 500],
  budgetTokens: [0, 20],
  breakerSeconds: [1, 2],
  deadlineMs: [0, 2000],
  hedgeMs: [0, 100],
  keyMs: [0, 3],
  keySeconds: [0, 4],
  essential: [0, 4],
  addressSeconds: [0, 4],
  lookUpMs: [0, 30],
  sealMs: [0, 3],
  translateMs: [0, 3],
  packMsPerMb: [0, 100],
  triggerAtSeconds: [0, 1],
  triggerSeconds: [0, 3],
  triggerFactor: [1, 10],
  remedyAtSeconds: [0, 1],
  remedySeconds: [0, 3],
  remedyWorkers: [1, 10],
};

/** All that a bench may be, in runs that are short. */
export const drawnSettings = fc.record(
  Object.fromEntries(
    parameters.map((parameter): [string, fc.Arbitrary<string | number>] => {
      if (parameter.kind === 'choice') {
        return [parameter.name, fc.constantFrom(...parameter.choices.map(({value}) => value))];
      }
      const [min, max] = short[parameter.name] ?? [Math.ceil(parameter.least), parameter.most];
      return [parameter.name, fc.integer({min, max})];
    }),
  ),
) as unknown as fc.Arbitrary<Settings>;
