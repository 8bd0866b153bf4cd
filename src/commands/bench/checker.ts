import {byClients, byLength, costOf, MAX_STEPS, type Cost} from './cost.ts';
import type {Figure} from './figure.ts';

/** The checker's cost against length and concurrency, beside a plain search of the same histories. */
export interface Curves {
  readonly length: readonly Cost[];
  readonly clients: readonly Cost[];
}

export function checkerCurves(): Curves {
  return {length: byLength.map(costOf), clients: byClients.map(costOf)};
}

export function checkerFigures({length, clients}: Curves): readonly Figure[] {
  return [...length, ...clients].flatMap((cost) => [
    {
      name: `${cost.operations} kv operations, clients ${cost.clients}, keys ${cost.keys}`,
      value: cost.milliseconds,
      unit: 'ms',
    },
    {
      name: '  the checker',
      value: (1000 * cost.configurations) / cost.milliseconds,
      unit: 'configurations/s',
    },
    cost.plainMilliseconds === null
      ? {name: '  a plain search gave up after', value: MAX_STEPS, unit: 'steps'}
      : {
          name: '  a plain search',
          value: cost.plainMilliseconds / cost.milliseconds,
          unit: 'times that time',
        },
  ]);
}
